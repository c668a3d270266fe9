/** A letter of a script that sets no spaces between its words, or joins words and particles. */
const unspaced =
  /(?!\p{P})[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]\p{M}*/gu;

/** A text in which each letter of such a script is a word of its own, as an index that parts words at spaces needs it. */
export function setApart(text: string): string {
  return text.replace(unspaced, ' $& ').replace(/ {2,}/gu, ' ');
}

/** A question to such an index: letters that stand beside each other are asked for side by side, where no other word is asked for. */
export function asIndexed(question: string): string {
  const apart = setApart(question).trim();
  const isPhrase = apart !== question.trim() && question.trim().replace(unspaced, '') === '';
  return isPhrase ? `"${apart}"` : apart;
}
