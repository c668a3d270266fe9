import { writeFilterStyles } from '../charts/timeline/filter-styles.ts';
import { once } from '../model/once.ts';
import type { Investigation } from '../model/types.ts';
import { writeColours } from '../styles/colours.ts';
import { layers } from '../styles/layers.ts';
import { sha256 } from '../text/bytes.ts';
import { writeBarStyles } from '../things/article/bar.ts';
import { writeSpeakerStyles } from '../things/speaker/speaker-styles.ts';

/**
 * The styles that are written by modules, which a page asks for before all others: the ranks of the layers, the colours,
 * and rules for the numbers that the investigation has. What sets a custom property is in the first layer; what hides
 * or lights is in none, so that no layer shows what is filtered out.
 */
export const writtenStyles = once((investigation: Investigation) => {
  const text = [
    `@layer ${layers.join()};`,
    `@layer tokens{${writeColours()}${writeSpeakerStyles(investigation)}${writeBarStyles()}}`,
    writeFilterStyles(investigation),
    '',
  ].join('\n');
  const hash = sha256(new TextEncoder().encode(text)).slice(0, 12);
  const name = `written.${hash}`;
  return { name, address: `/styles/${name}.css`, text };
});
