/** Numbers below twenty, by their place. */
const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );

const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Number words that add to others: below twenty, and tens. */
export const addends: ReadonlyMap<string, number> = new Map([
  ...small.map((word, index) => [word, index] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
]);

/** Number words that multiply what stands before them. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['score', 20],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['quintillion', 1e18],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['lacs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['mio', 1e6],
  ['mrd', 1e9],
  ['tn', 1e12],
]);

/** Letters that multiply the digits to which they are joined. */
export const suffixes: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['cr', 1e7],
]);

/** Words and letters that multiply a sum of money, and of other things say something else: five grand, $1.5 m. */
export const moneyScales: ReadonlyMap<string, number> = new Map([
  ...suffixes,
  ['grand', 1e3],
  ['arab', 1e9],
  ['kharab', 1e11],
]);

/** Ordinals by which fractions are told, of numbers from eleven on made of their words. */
const ordinalWords: readonly (readonly [string, number])[] = [
  ...Object.entries({ third: 3, fourth: 4, quarter: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8 }),
  ...Object.entries({ ninth: 9, tenth: 10, twelfth: 12, hundredth: 100, thousandth: 1e3 }),
  ...[11, 13, 14, 15, 16, 17, 18, 19].map((value) => [`${small[value] ?? ''}th`, value] as const),
  ...tens.map((word, index) => [`${word.slice(0, -1)}ieth`, (index + 2) * 10] as const),
];

/** Fractions by their denominators. */
export const denominators: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ...ordinalWords.flatMap(([word, value]) => [
    [word, value] as const,
    [`${word}s`, value] as const,
  ]),
]);

/** The value of the sign of a fraction, such as ⅝; undefined where a text is none. */
export function fractionOf(sign: string): number | undefined {
  if (!/^[½¼¾⅐-⅞]$/u.test(sign)) return undefined;
  const [above = 0, below = 1] = sign.normalize('NFKC').split('\u2044').map(Number);
  return above / below;
}

/** Words that multiply the number after them. */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['twice', 2],
  ['treble', 3],
  ['triple', 3],
  ['thrice', 3],
  ['quadruple', 4],
]);

/** Words that take some of the number after their "of", nobody knows how much. */
export const portions: ReadonlySet<string> = new Set(
  'any bit bulk chunk fraction least lot majority minority most much multiple none part percentage piece portion remainder rest share slice some'.split(
    ' ',
  ),
);

/** Words before a number that say that it is not the one. */
export const denials: ReadonlySet<string> = new Set([
  ...'barely except excluding hardly neither never no nor not scarcely without'.split(' '),
  ...['all but', 'everything but', 'except for', 'if not', 'let alone', 'save for'],
  ...['short of', 'shy of'],
  ...['anything but', 'far from', 'instead of', 'nowhere near', 'other than', 'rather than'],
  ...['didn t', 'don t', 'isn t', 'wasn t', 'weren t'],
]);

/** Words that give a number without saying which. */
export const vagueNumbers: ReadonlySet<string> = new Set(
  'dozens scores hundreds thousands millions billions trillions'.split(' '),
);

/** Words that make the number word after them vague: several hundred, a few thousand. */
export const vagueBefore: ReadonlySet<string> = new Set(
  'several few many multi couple some countless'.split(' '),
);

/** Words that speak of an amount without giving a number. */
export const vagueAmounts: ReadonlySet<string> = new Set(
  (
    'significant huge large substantial considerable enormous vast massive big small sizeable sizable great major ' +
    'immense heavy hefty many several some few numerous countless various multiple most majority minority ' +
    'increasing growing rising lots plenty much little unknown undisclosed unspecified number handful couple ' +
    'multimillion multibillion'
  ).split(' '),
);

/** A whole number as running text has it: a word below ten, else digits. */
export function numberInWords(value: number): string {
  return (value < 10 ? small[value] : undefined) ?? String(value);
}
