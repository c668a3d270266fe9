import { Parser } from 'htmlparser2';

const unspoken = new Set(['script', 'style', 'title', 'textarea']);

/** The words of a page in another script that do not stand under their language, or not under a direction of their own. */
export function foreignWords(html: string, script: RegExp, language: string): string[] {
  const found: string[] = [];
  const open: { name: string; lang: string | undefined; directed: boolean }[] = [];
  const parser = new Parser({
    onopentag: (name, { lang, dir, direction }) => {
      const above = open.at(-1);
      const directed = dir !== undefined || direction !== undefined || name === 'bdi';
      open.push({
        name,
        lang: lang ?? above?.lang,
        directed: directed || (lang === undefined && (above?.directed ?? false)),
      });
    },
    onclosetag: () => open.pop(),
    ontext: (text) => {
      const here = open.at(-1);
      if (!script.test(text) || here === undefined || unspoken.has(here.name)) return;
      if (here.lang === language && here.directed) return;
      found.push(`${here.name}[lang=${here.lang ?? ''}] ${text.trim()}`);
    },
  });
  parser.end(html);
  return found;
}
