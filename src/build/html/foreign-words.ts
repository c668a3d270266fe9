import { Parser } from 'htmlparser2';
import { cutByScript, scriptsOf } from '../../text/scripts.ts';
import type { Span } from '../../text/types.ts';

/** Words of an article in another language than its own, and that language. */
export interface DeclaredLanguage {
  readonly words: string;
  readonly language: string;
}

/** Elements whose content is text alone, or data. */
const bare: ReadonlySet<string> = new Set([
  ...['title', 'textarea', 'option', 'svg', 'script', 'style', 'template', 'noscript'],
]);

/** Elements in which words are an article's or a document's. */
const quoting: ReadonlySet<string> = new Set(['article', 'blockquote', 'mark', 'q']);

/** Letters that are of no language that is written in Latin ones. */
const otherLetters = /[^\P{L}\p{Script=Latn}\p{Script=Common}]/u;

/**
 * A page in which words of another script than that of the language around them stand in an element of their own, which
 * names their language and keeps their direction from the words around: so do words whose language was declared.
 */
export function markForeignWords(html: string, declared: readonly DeclaredLanguage[]): string {
  const said = declared.filter(({ words }) => html.includes(words));
  if (said.length === 0 && !otherLetters.test(html)) return html;
  let marked = '';
  let done = 0;
  for (const { start, end, language, quoted } of findTexts(html)) {
    marked +=
      html.slice(done, start) + markText(html.slice(start, end), { language, quoted, said });
    done = end;
  }
  return marked + html.slice(done);
}

interface Around {
  readonly language: string;
  readonly quoted: boolean;
  readonly said: readonly DeclaredLanguage[];
}

function markText(text: string, around: Around): string {
  const { language, quoted, said } = around;
  // What is in another script is found by it: words that are taken out of such a stretch would change places.
  const named = said.find(
    (each) =>
      quoted &&
      each.language !== language &&
      text.includes(each.words) &&
      scriptsOf(each.language).some((script) => scriptsOf(language).includes(script)),
  );
  if (named !== undefined) {
    const at = text.indexOf(named.words);
    const [before, after] = [text.slice(0, at), text.slice(at + named.words.length)];
    return `${markText(before, around)}${element(named.words, named.language)}${markText(after, around)}`;
  }
  return cutByScript(text, language)
    .map((run) =>
      run.script === null ? run.text : element(run.text, languageOf(run.text, run.script, said)),
    )
    .join('');
}

function element(words: string, language: string): string {
  return `<bdi lang="${language}">${words}</bdi>`;
}

/** The language that was declared for words around these, in this script; else no more than the script is known. */
function languageOf(words: string, script: string, said: readonly DeclaredLanguage[]): string {
  const known = said.find(
    (each) =>
      (each.words.includes(words) || words.includes(each.words)) &&
      scriptsOf(each.language).includes(script),
  );
  return known?.language ?? `und-${script}`;
}

/** The texts of a page in their order, each with the language around it, and whether it is an article's or a document's. */
function findTexts(
  html: string,
): (Span & { readonly language: string; readonly quoted: boolean })[] {
  const texts: (Span & { readonly language: string; readonly quoted: boolean })[] = [];
  const open: { readonly language: string; readonly quoted: boolean; readonly bare: boolean }[] =
    [];
  const parser = new Parser(
    {
      onopentag(name, { lang }) {
        const above = open.at(-1);
        open.push({
          language: lang ?? above?.language ?? 'en',
          quoted: quoting.has(name) || above?.quoted === true,
          bare: bare.has(name) || above?.bare === true,
        });
      },
      onclosetag: () => open.pop(),
      ontext() {
        const here = open.at(-1);
        if (here === undefined || here.bare) return;
        const [start, end] = [parser.startIndex, parser.endIndex + 1];
        texts.push({ start, end, language: here.language, quoted: here.quoted });
      },
    },
    { decodeEntities: false },
  );
  parser.write(html);
  parser.end();
  return texts;
}
