import type { Investigation } from '../../model/types.ts';
import { hues } from '../../styles/colours.ts';
import { stripOf } from './strips.ts';

/** The rules by which each speaker's number has its hue and strip, as the speaker of words and as a second one whose words lie over them. */
export function writeSpeakerStyles({ actors }: Pick<Investigation, 'actors'>): string {
  const numbers = [...actors.flatMap(({ number }) => number ?? []), 'outlet', 'unnamed'] as const;
  const strips = numbers.map((number) => {
    const { image, size } = stripOf(number);
    return `--strip-${number}:${image};--strip-${number}-size:${size}`;
  });
  const rules = numbers.map((number) => {
    const strip = `--strip-${number}`;
    return [
      `[data-speaker='${number}']{--hue:var(--${hueOf(number)});--strip:var(${strip});--strip-size:var(${strip}-size)}`,
      `[data-second='${number}']{--second:var(${strip});--second-size:var(${strip}-size)}`,
    ].join('');
  });
  return `:root{${strips.join(';')}}${rules.join('')}`;
}

function hueOf(number: number | 'outlet' | 'unnamed'): string {
  if (number === 'outlet' || number === 'unnamed') return 'ink-soft';
  return number <= hues ? `hue-${number}` : 'ink';
}
