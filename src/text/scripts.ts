/** Letters of the scripts that newspapers are written in, by Unicode's codes. */
const letterOf = [
  ['Latn', /\p{Script=Latn}/u],
  ['Cyrl', /\p{Script=Cyrl}/u],
  ['Grek', /\p{Script=Grek}/u],
  ['Armn', /\p{Script=Armn}/u],
  ['Geor', /\p{Script=Geor}/u],
  ['Hebr', /\p{Script=Hebr}/u],
  ['Arab', /\p{Script=Arab}/u],
  ['Syrc', /\p{Script=Syrc}/u],
  ['Thaa', /\p{Script=Thaa}/u],
  ['Ethi', /\p{Script=Ethi}/u],
  ['Nkoo', /\p{Script=Nkoo}/u],
  ['Adlm', /\p{Script=Adlm}/u],
  ['Deva', /\p{Script=Deva}/u],
  ['Beng', /\p{Script=Beng}/u],
  ['Guru', /\p{Script=Guru}/u],
  ['Gujr', /\p{Script=Gujr}/u],
  ['Orya', /\p{Script=Orya}/u],
  ['Taml', /\p{Script=Taml}/u],
  ['Telu', /\p{Script=Telu}/u],
  ['Knda', /\p{Script=Knda}/u],
  ['Mlym', /\p{Script=Mlym}/u],
  ['Sinh', /\p{Script=Sinh}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Laoo', /\p{Script=Laoo}/u],
  ['Tibt', /\p{Script=Tibt}/u],
  ['Mymr', /\p{Script=Mymr}/u],
  ['Khmr', /\p{Script=Khmr}/u],
  ['Mong', /\p{Script=Mong}/u],
  ['Hani', /\p{Script=Hani}/u],
  ['Hira', /\p{Script=Hira}/u],
  ['Kana', /\p{Script=Kana}/u],
  ['Bopo', /\p{Script=Bopo}/u],
  ['Hang', /\p{Script=Hang}/u],
] as const;

/** What a language with several scripts has, and what Chinese is written in. */
const several: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani', 'Bopo'],
  Hant: ['Hani', 'Bopo'],
};

/** The scripts in which a language is written, by Unicode's codes. */
export function scriptsOf(language: string): readonly string[] {
  const { script } = new Intl.Locale(language).maximize();
  return script === undefined ? [] : (several[script] ?? [script]);
}

/** The script of a letter; null for marks, digits and letters of all scripts. */
function scriptOf(letter: string): string | null {
  return letterOf.find(([, isOfScript]) => isOfScript.test(letter))?.[0] ?? null;
}

/** A stretch of a text, and the script of its letters where it is none of those wanted; null else. */
export interface ScriptRun {
  readonly text: string;
  readonly script: string | null;
}

/**
 * Cuts a text into what is written in the scripts of a language, or in Latin letters, which stand everywhere, and what is
 * not; the parts joined are the text. Signs and digits between two words of a foreign script belong to them, and so does
 * the mark that closes a bracket among them.
 */
export function cutByScript(text: string, language: string): ScriptRun[] {
  const own = new Set([...scriptsOf(language), 'Latn']);
  const runs: { text: string; script: string | null }[] = [];
  let between = '';
  const add = (words: string, script: string | null) => {
    const last = runs.at(-1);
    if (words === '') return;
    if (last?.script === script && last !== undefined) last.text += words;
    else runs.push({ text: words, script });
  };
  for (const letter of text) {
    const script = scriptOf(letter);
    if (script === null) {
      between += letter;
      continue;
    }
    const foreign = own.has(script) ? null : script;
    const last = runs.at(-1);
    if (last?.script !== foreign) between = closeBrackets(last, between);
    add(between, last?.script === foreign ? foreign : null);
    add(letter, foreign);
    between = '';
  }
  add(closeBrackets(runs.at(-1), between), null);
  return runs;
}

/** Gives a foreign stretch the brackets that close those which it opens; returns what is left of what follows it. */
function closeBrackets(run: { text: string; script: string | null } | undefined, after: string) {
  if (run === undefined || run.script === null) return after;
  let left = after;
  const count = (sign: string) => run.text.split(sign).length - 1;
  for (const [open, close] of ['()', '[]'].map((pair) => [...pair] as [string, string])) {
    while (left.startsWith(close) && count(open) > count(close)) {
      run.text += close;
      left = left.slice(close.length);
    }
  }
  return left;
}
