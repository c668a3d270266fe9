/** Numbers from 0 to 1 that look drawn by lot and are always the same for a seed. */
export function drawing(seed: number): () => number {
  let state = seed * 2654435761 + 1;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}

/** Changes, drops or doubles this share of the words, one at least. */
export function addNoise(text: string, share: number, seed: number): string {
  const draw = drawing(seed + 1);
  const words = text.split(' ');
  const changes = Math.max(1, Math.round(words.length * share));
  for (let change = 0; change < changes; change += 1) {
    const at = Math.floor(draw() * words.length);
    const word = words[at] ?? '';
    const way = draw();
    if (way < 0.5) words[at] = `${word.slice(0, 1)}x${word.slice(1)}`;
    else if (way < 0.75) words.splice(at, 1);
    else words.splice(at, 0, word);
  }
  return words.join(' ');
}

/** Writes running text in the tokenised form: a sentence a line as it stands, small letters, marks and endings apart. */
export function tokenise(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/(?<=^|[\s(])['“‘](?=\S)/gmu, ' ` ')
    .replaceAll(/”/gu, " ' ")
    .replaceAll(/n['’]t\b/gu, " n't")
    .replaceAll(/['’]s\b/gu, " 's")
    .replaceAll(/(?<=\p{L})['’](?!\p{L})/gu, " ' ")
    .replaceAll('(', ' -lrb- ')
    .replaceAll(')', ' -rrb- ')
    .replaceAll('$', '$ ')
    .replaceAll(/([,.;:%])(?!\d)/gu, ' $1')
    .replaceAll(/ {2,}/gu, ' ')
    .replaceAll(/ $|^ /gmu, '');
}
