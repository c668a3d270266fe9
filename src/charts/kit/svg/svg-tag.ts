/** Attributes of an SVG element; those that are undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An opening tag, or a whole empty element. */
export function svgTag(name: string, attributes: Attributes, closed = false): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeMarkup(String(value))}"`],
  );
  return `<${name}${given.join('')}${closed ? '/' : ''}>`;
}

/** A text element. */
export function svgText(attributes: Attributes, words: string): string {
  return `${svgTag('text', attributes)}${escapeMarkup(words)}</text>`;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Words as they stand in markup. */
export function escapeMarkup(words: string): string {
  return words.replace(/[&<>"]/gu, (sign) => escapes[sign] ?? sign);
}

/** Rounds to a step, never below nought by a sign; to no step, as it is. */
export function roundTo(number: number, step: number): number {
  return step === 0 ? number : Math.round(number / step) * step + 0;
}
