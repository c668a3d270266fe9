/** Scripts of the languages that newspapers are written in, by Unicode's codes. */
const scripts = [
  ...['Latn', 'Cyrl', 'Grek', 'Armn', 'Geor', 'Hebr', 'Arab', 'Syrc', 'Thaa', 'Ethi', 'Nkoo'],
  ...['Adlm', 'Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Knda', 'Mlym', 'Sinh'],
  ...['Thai', 'Laoo', 'Tibt', 'Mymr', 'Khmr', 'Mong', 'Hani', 'Hira', 'Kana', 'Bopo', 'Hang'],
] as const;

const letterOf = scripts.map(
  (script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const,
);

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
export function scriptOf(letter: string): string | null {
  return letterOf.find(([, isOfScript]) => isOfScript.test(letter))?.[0] ?? null;
}

/** A stretch of a text, and the script of its letters where it is none of those wanted; null else. */
export interface ScriptRun {
  readonly text: string;
  readonly script: string | null;
}

/** Cuts a text into what is written in the scripts of a language and what is not; the parts joined are the text. Signs and digits between two words of a foreign script belong to them. */
export function cutByScript(text: string, language: string): ScriptRun[] {
  const own = new Set(scriptsOf(language));
  const runs: { text: string; script: string | null }[] = [];
  let pending = '';
  for (const letter of text) {
    const script = scriptOf(letter);
    const last = runs.at(-1);
    if (script === null) {
      pending += letter;
      continue;
    }
    // Latin letters stand everywhere: names of firms, signs of money.
    const foreign = own.has(script) || script === 'Latn' ? null : script;
    if (last?.script === foreign && last !== undefined) last.text += pending + letter;
    else if (last?.script === null) {
      last.text += pending;
      runs.push({ text: letter, script: foreign });
    } else {
      const before = pending;
      if (before !== '') runs.push({ text: before, script: null });
      const joined = runs.at(-1);
      if (foreign === null && joined?.script === null) joined.text += letter;
      else runs.push({ text: letter, script: foreign });
    }
    pending = '';
  }
  if (pending === '') return runs;
  const last = runs.at(-1);
  if (last !== undefined && last.script === null) last.text += pending;
  else runs.push({ text: pending, script: null });
  return runs;
}
