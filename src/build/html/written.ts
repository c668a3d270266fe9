import type { Investigation } from '../../model/types.ts';
import { wayToShow } from './directions.ts';
import { markForeignWords } from './foreign-words.ts';

/** What is written of a text of a media type: no character in it turns words round unseen, and on pages words in other languages stand under their names; null where it is no text. */
export function finishText(
  type: string,
  { articles }: Pick<Investigation, 'articles'>,
): ((text: string) => string) | null {
  const show = wayToShow(type);
  if (show === null || !type.startsWith('text/html')) return show;
  const declared = articles.flatMap(({ languages }) => languages);
  return (text) => markForeignWords(show(text), declared);
}
