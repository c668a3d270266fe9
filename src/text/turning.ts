/** Characters that turn the words after them round, or end that: embeddings, overrides, isolates and their ends. */
export const turning = /[\u202a-\u202e\u2066-\u2069]/gu;

/** The code by which such a character is shown: U+202E. */
export function signCode(sign: string): string {
  return `U+${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** A text in which the code of each such character stands in its place, for what has no elements: [U+202E]. */
export function showTurning(text: string): string {
  return text.replace(turning, (sign) => `[${signCode(sign)}]`);
}

/** JSON in which each such character is written by its escape, so that it shows and is read as itself. */
export function escapeTurning(json: string): string {
  return json.replace(turning, (sign) => String.raw`\u${sign.charCodeAt(0).toString(16)}`);
}
