import ts from 'typescript';

/** A sentence that stands in a template: its line and its words. */
export interface TemplateSentence {
  readonly line: number;
  readonly words: string;
}

/** A word of letters, with the marks that may stand in it and after it. */
const wordOfLetters = /^\p{L}[\p{L}’'-]*[,;:.!?]*$/u;

/** Whether three words of letters stand in a row. */
function holdsSentence(text: string): boolean {
  const words = text.split(' ').map((word) => wordOfLetters.test(word));
  return words.some((isWord, at) => isWord && words[at + 1] === true && words[at + 2] === true);
}

/** Attributes whose words nobody reads. */
const unread: ReadonlySet<string> = new Set(['class', 'class:list', 'content', 'rel', 'sandbox']);

/** The sentences that a template of Astro holds as text, as an attribute or as a string of its script. */
export function templateSentences(source: string): TemplateSentence[] {
  const [, script = '', template = ''] = /^---\n(.*?)^---\n(.*)$/msu.exec(source) ?? [];
  const [head, body] = script === '' && template === '' ? ['', source] : [script, template];
  const linesBefore = script === '' && template === '' ? 0 : 2 + head.split('\n').length - 1;
  const markup = body
    .replace(/<!doctype html>/iu, '')
    .replaceAll(/(<script>)(.*?)(<\/script>)/gsu, (_, open: string, inner: string, close: string) =>
      [open, inner.replaceAll(/[^\n]/gu, ' '), close].join(''),
    );
  return [...sentencesIn(head, 1), ...sentencesIn(`<>${markup}</>`, linesBefore)];
}

function sentencesIn(code: string, linesBefore: number): TemplateSentence[] {
  const file = ts.createSourceFile(
    'template.tsx',
    code,
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const found: TemplateSentence[] = [];
  const note = (node: ts.Node, text: string) => {
    const words = text.replaceAll(/\s+/gu, ' ').trim();
    if (!holdsSentence(words)) return;
    const start = node.getStart(file) + (/^\s*/u.exec(node.getText(file))?.[0].length ?? 0);
    found.push({ line: linesBefore + file.getLineAndCharacterOfPosition(start).line + 1, words });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isThrowStatement(node) || ts.isImportDeclaration(node)) return;
    if (ts.isJsxAttribute(node) && unread.has(node.name.getText(file))) return;
    if (ts.isJsxText(node) || ts.isStringLiteralLike(node)) note(node, node.text);
    if (ts.isTemplateExpression(node)) {
      for (const part of [node.head, ...node.templateSpans.map(({ literal }) => literal)]) {
        note(part, part.text);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
