import { compareUnits } from '../../text/order.ts';

/** The names of currencies in a language: whole names, and the nouns that several of them share. */
export interface CurrencyNames {
  /** By their first word in small letters: the words of a name and its code, longer names first. */
  readonly whole: ReadonlyMap<string, readonly (readonly [readonly string[], string])[]>;
  /** The currencies that a noun alone can mean, such as "pounds". */
  readonly nouns: ReadonlyMap<string, readonly string[]>;
}

/** What a noun means where nothing else is said, and what Unicode has no name for. */
const meant: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    dollar: 'USD',
    dollars: 'USD',
    'american dollar': 'USD',
    'american dollars': 'USD',
    sterling: 'GBP',
    'pounds sterling': 'GBP',
    rouble: 'RUB',
    roubles: 'RUB',
    'russian rouble': 'RUB',
    'russian roubles': 'RUB',
  },
  zh: { 元: 'CNY', 块: 'CNY', 人民币: 'CNY', 美金: 'USD' },
  hi: { रुपये: 'INR', रुपयों: 'INR' },
  ja: { 円: 'JPY', ドル: 'USD', 元: 'CNY' },
};

/** Currencies of the last hundred years that are no money any more, but stand in what is printed. */
const former =
  'ATS BEF BGL BRR CSK CYP DDM DEM ECS EEK ESP FIM FRF GRD HRD HRK IEP ITL LTL LUF LVL MTL NLG PTE ROL RUR SDD SIT SKK SUR TRL YUM ZWD';

const currencyCodes = [...new Set([...Intl.supportedValuesOf('currency'), ...former.split(' ')])];

const knownNames = new Map<string, CurrencyNames>();

/** The names of currencies in a language, as Unicode has them. */
export function currencyNamesOf(language: string): CurrencyNames {
  const before = knownNames.get(language);
  if (before !== undefined) return before;
  const names = collectNames(language);
  knownNames.set(language, names);
  return names;
}

/** The words of a name as words about numbers are split. */
function wordsOfName(name: string): string[] {
  return name.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
}

function collectNames(language: string): CurrencyNames {
  const forms = currencyCodes.map((code) => ({
    code,
    words: currencyForms(language, code).map(wordsOfName),
  }));
  const names = forms.flatMap(({ code, words }) => words.map((each) => [each, code] as const));
  const own = Object.entries(meant[language.split('-')[0] ?? ''] ?? {}).map(
    ([name, code]) => [wordsOfName(name), code] as const,
  );
  const whole = new Map<string, (readonly [readonly string[], string])[]>();
  for (const each of [...own, ...names]) {
    const [first] = each[0];
    if (first !== undefined) whole.set(first, [...(whole.get(first) ?? []), each]);
  }
  for (const list of whole.values()) list.sort(([a], [b]) => b.length - a.length);
  const singular = forms.flatMap(({ words }) => words.slice(0, 1));
  return { whole, nouns: collectNouns(names, isHeadFirst(singular)) };
}

/** The name in the forms that it has beside numbers. */
function currencyForms(language: string, currency: string): string[] {
  const format = new Intl.NumberFormat([language, 'en'], {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    maximumFractionDigits: 0,
  });
  const forms = [1, 2, 5].map(
    (count) => format.formatToParts(count).find(({ type }) => type === 'currency')?.value ?? '',
  );
  return [...new Set(forms)];
}

/** A currency's noun is the first or the last word of its name, whichever more names share; or a word at an edge of many names. */
function collectNouns(
  names: readonly (readonly [readonly string[], string])[],
  headFirst: boolean,
): ReadonlyMap<string, readonly string[]> {
  const byWord = Map.groupBy(
    names.flatMap(([words, code]) => words.map((word) => ({ word, code }))),
    ({ word }) => word,
  );
  const firsts = new Set(names.map(([words]) => words[0]));
  const lasts = new Set(names.map(([words]) => words.at(-1)));
  const heads = headFirst ? firsts : lasts;
  const nouns = [...byWord].flatMap(([word, found]) => {
    const codes = [...new Set(found.map(({ code }) => code))].sort(byMeaning);
    const isNoun =
      heads.has(word) || (codes.length >= mostShared && (firsts.has(word) || lasts.has(word)));
    return isNoun ? [[word, codes[0] === 'USD' ? ['USD'] : codes] as const] : [];
  });
  return new Map(nouns);
}

/** Whether names in the singular share their first words rather than their last ones. */
function isHeadFirst(names: readonly (readonly string[])[]): boolean {
  return (
    new Set(names.map((words) => words[0])).size < new Set(names.map((words) => words.at(-1))).size
  );
}

/** In how many names a word stands at an edge that is their noun. */
const mostShared = 5;

/** What a noun means first where nothing else is said; a dollar alone is that of the United States. */
const firstCurrencies = ['USD', 'EUR', 'GBP', 'JPY', 'CNY', 'INR', 'RUB', 'KRW', 'TRY', 'MXN'];

function byMeaning(a: string, b: string): number {
  const rank = (code: string) =>
    firstCurrencies.includes(code) ? firstCurrencies.indexOf(code) : firstCurrencies.length;
  return rank(a) - rank(b) || compareUnits(a, b);
}
