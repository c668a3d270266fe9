import type { Investigation } from '../../model/types.ts';
import { hues } from '../../styles/colours.ts';
import { barOfStrip, stripOf } from './strips.ts';

/** The lines under a named speaker's words where no tint shows, by turns; the letter beside them tells who it is. */
const lineStyles = ['solid', 'dashed', 'dotted', 'double'] as const;

/** The rules by which each speaker's number has its hue, its strip, the same from top to bottom, and its line. */
export function writeSpeakerStyles({ actors }: Pick<Investigation, 'actors'>): string {
  const numbers = [...actors.flatMap(({ number }) => number ?? []), 'outlet', 'unnamed'] as const;
  const strips = numbers.map((number) => {
    const strip = stripOf(number);
    const bar = barOfStrip(strip);
    return `--strip-${number}:${strip.image};--strip-${number}-size:${strip.size};--bar-${number}:${bar.image};--bar-${number}-size:${bar.size}`;
  });
  const rules = numbers.map((number) => {
    const each = (name: string) =>
      `--${name}:var(--${name}-${number});--${name}-size:var(--${name}-${number}-size)`;
    const line =
      typeof number === 'number' ? lineStyles[(number - 1) % lineStyles.length] : undefined;
    const under = line === undefined ? '' : `;--line:underline ${line} 1.5px var(--hue)`;
    return `[data-speaker='${number}']{--hue:var(--${hueOf(number)});${each('strip')};${each('bar')}${under}}`;
  });
  return `:root{${strips.join(';')}}${rules.join('')}`;
}

function hueOf(number: number | 'outlet' | 'unnamed'): string {
  if (number === 'outlet' || number === 'unnamed') return 'ink-soft';
  return number <= hues ? `hue-${number}` : 'ink';
}
