/** A colour on the light page and on the dark one, each as `#` and hexadecimal digits. */
export interface Colour {
  readonly light: string;
  readonly dark: string;
}

/**
 * Every colour of the site, by the name of its custom property. Colour means the printed speaker and
 * nothing else; the rest is ink on paper. The hues were found by search: as far apart as can be for
 * every way of seeing, and readable on paper, sheet and their own tint.
 */
export const colours = {
  paper: { light: '#f8f5ef', dark: '#151311' },
  sheet: { light: '#fffdf9', dark: '#1f1c19' },
  wash: { light: '#efeae0', dark: '#26221e' },
  ink: { light: '#1c1a17', dark: '#ebe5da' },
  'ink-soft': { light: '#5a544b', dark: '#aea698' },
  rule: { light: '#d8d1c4', dark: '#3a352f' },
  'rule-strong': { light: '#857d70', dark: '#857d70' },
  'hue-1': { light: '#37308e', dark: '#b6c4fe' },
  'hue-2': { light: '#872900', dark: '#c8792d' },
  'hue-3': { light: '#02685d', dark: '#71ffe0' },
  'hue-4': { light: '#846400', dark: '#f1d659' },
  'hue-5': { light: '#61003a', dark: '#ff989f' },
  'hue-6': { light: '#00006e', dark: '#26a5ed' },
} as const satisfies Readonly<Record<string, Colour>>;

/** How many speakers have a hue; those after them are ink. */
export const hues = 6;

/** What stands for some of the colours where a reader asks for more contrast. */
const contrastColours: Readonly<Partial<Record<keyof typeof colours, Colour>>> = {
  paper: { light: '#fff', dark: '#000' },
  sheet: { light: '#fff', dark: '#0d0c0b' },
  ink: { light: '#000', dark: '#fff' },
  'ink-soft': { light: '#38332d', dark: '#d6d0c6' },
  rule: { light: '#857d70', dark: '#857d70' },
  'rule-strong': { light: '#38332d', dark: '#d6d0c6' },
};

/** The rules that give the custom properties of the colours their values. */
export function writeColours(): string {
  return `${writeRoot(colours)}@media (prefers-contrast:more){${writeRoot(contrastColours)}}`;
}

function writeRoot(values: Readonly<Record<string, Colour>>): string {
  const declarations = Object.entries(values).map(
    ([name, { light, dark }]) => `--${name}:light-dark(${light},${dark})`,
  );
  return `:root{${declarations.join(';')}}`;
}
