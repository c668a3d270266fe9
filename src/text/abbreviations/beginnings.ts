import * as stopwords from 'stopword';

/** Languages of which the library has words that stand everywhere, by the names that it gives them. */
const names: Readonly<Record<string, string>> = {
  ...{ af: 'afr', ar: 'ara', bg: 'bul', bn: 'ben', br: 'bre', ca: 'cat', cs: 'ces', da: 'dan' },
  ...{ de: 'deu', el: 'ell', en: 'eng', eo: 'epo', es: 'spa', et: 'est', eu: 'eus', fa: 'fas' },
  ...{ fi: 'fin', fr: 'fra', ga: 'gle', gl: 'glg', he: 'heb', hi: 'hin', hr: 'hrv', hu: 'hun' },
  ...{ hy: 'hye', id: 'ind', it: 'ita', lt: 'lit', lv: 'lav', mr: 'mar', ms: 'msa', nb: 'nob' },
  ...{ nl: 'nld', nn: 'nob', no: 'nob', pl: 'pol', pt: 'por', ro: 'ron', ru: 'rus', sk: 'slk' },
  ...{ sl: 'slv', sv: 'swe', tr: 'tur', uk: 'ukr', ur: 'urd', vi: 'vie' },
};

/** English words that begin a sentence far more often than they are part of a name, beside those of the library. */
const english =
  'although though unless until despite whereas moreover nevertheless meanwhile however according earlier later last ' +
  'next today yesterday tomorrow my his her she it its him them without under between not only so yet then now also ' +
  'even still another other others one two three several both each every either neither nobody everybody please see ' +
  'yes no';

const known = new Map<string, ReadonlySet<string>>();

/** Whether a word begins a sentence in a language far more often than it is part of a name or a noun. */
export function isBeginning(word: string, language: string): boolean {
  const [root = ''] = language.split('-');
  const before = known.get(root);
  const words = before ?? collect(root);
  if (before === undefined) known.set(root, words);
  return words.has(word.toLowerCase());
}

function collect(language: string): ReadonlySet<string> {
  const lists: Readonly<Record<string, unknown>> = stopwords;
  const list = lists[names[language] ?? ''];
  const found: readonly unknown[] = Array.isArray(list) ? list : [];
  const words = found.filter((word) => typeof word === 'string');
  return new Set(language === 'en' ? [...words, ...english.split(' ')] : words);
}
