import { link, listed, type Phrase, sentence } from '../terms/phrases.ts';

/** Where the pictures of a page are as files. */
export function picturesInWords(
  files: readonly { readonly label: string; readonly name: string }[],
): readonly Phrase[] {
  const links = files.map(({ label, name }) => link(label, `/data/${name}.svg`));
  return sentence`As pictures: ${listed(links)}`;
}
