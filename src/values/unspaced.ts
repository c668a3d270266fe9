/** A letter of a script that sets no spaces between its words, or joins words and particles. */
const unspaced =
  /(?!\p{P})[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]\p{M}{0,8}/gu;

/** A text in which each letter of such a script is a word of its own, as an index that parts words at spaces needs it. */
export function setApart(text: string): string {
  return text.replace(unspaced, ' $& ').replace(/ {2,}/gu, ' ');
}

const run =
  /(?:(?!\p{P})[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]){2}(?:[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}](?<!\p{P}))*/gu;

/** The stretches of such letters in a question, which have to stand side by side in what is found. */
export function runsIn(question: string): string[] {
  return question.match(run) ?? [];
}
