/** A dash at the beginning of a paragraph, before what is said. */
const dash = /^\s*[—–―‒-]{1,2}\s?(?=[\p{L}\p{N}¿¡«“"'‘(…])/u;

/** Who speaks in a transcript, before a colon: a few words with capitals, or of a script without, Q or A. */
const label =
  /^\s*(?:[QA]\.|(?:(?:[\p{Lu}\p{Lo}][\p{L}\p{M}\p{N}.'’-]{0,30}|of|the|and|de|del|der|von|van|al|bin)\s){0,5}(?:[\p{Lu}\p{Lo}][\p{L}\p{M}\p{N}.'’-]{0,30}|\d{1,2})(?:\s?\([^()\n]{1,60}\))?\s?(?::(?=\s)|：))\s*(?=\S)/u;

/** Whether a paragraph is speech that is printed without quotation marks: after a dash, or after the name of the one who speaks, as in a transcript. */
export function isSpoken(paragraph: string): boolean {
  return dash.test(paragraph) || label.test(paragraph);
}
