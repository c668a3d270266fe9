import ts from 'typescript';

/** Words that stand in a template: their line and themselves. */
export interface TemplateWords {
  readonly line: number;
  readonly words: string;
}

/** Attributes of elements whose words are read, and of elements' parts that are shown. */
const read: ReadonlySet<string> = new Set([
  ...['alt', 'aria-description', 'aria-label', 'aria-roledescription', 'aria-valuetext'],
  ...['data-says', 'label', 'placeholder', 'summary', 'title', 'value', 'set:html', 'set:text'],
]);

/** Properties of components and of objects that name something and are not read. */
const unread: ReadonlySet<string> = new Set([
  ...['address', 'area', 'as', 'chart', 'class', 'class:list', 'embed', 'heading', 'id', 'list'],
  ...['name', 'of', 'page', 'part', 'path', 'prefix', 'sentences', 'slot', 'to', 'within'],
]);

/** Properties of objects that are read whatever they are given. */
const worded: ReadonlySet<string> = new Set([...['caption', 'label', 'text', 'title', 'words']]);

/** Functions whose strings are addresses, ids and keys. */
const addressing: ReadonlySet<string> = new Set([
  ...['addressOf', 'describeDataset', 'has', 'href', 'htmlId', 'svgTag'],
]);

/** What is no word of ours wherever it stands: an id, a key, an address, a file. */
const token = /^[#./:=?&_-]*(?:[\p{Ll}\p{N}]+(?:[#./:=?&_-]+|$))*$/u;

const letter = /\p{L}/u;

/** The words that a template of Astro holds: as text, in an attribute that is read, or as a string of its script. */
export function templateWords(source: string): TemplateWords[] {
  const parts = /^---\n(.*?)^---\n(.*)$/msu.exec(source);
  const [script, markup] = [parts?.[1] ?? '', parts?.[2] ?? source];
  const before = parts === null ? 0 : 2 + script.split('\n').length - 1;
  const shown = markup
    .replace(/<!doctype html>/iu, '')
    .replaceAll(/(<script>)(.*?)(<\/script>)/gsu, (_, open: string, inner: string, close: string) =>
      [open, inner.replaceAll(/[^\n]/gu, ' '), close].join(''),
    );
  return [...wordsIn(script, 1), ...wordsIn(`<>${shown}</>`, before)];
}

function wordsIn(code: string, linesBefore: number): TemplateWords[] {
  const { TSX } = ts.ScriptKind;
  const file = ts.createSourceFile('template.tsx', code, ts.ScriptTarget.Latest, true, TSX);
  const found: TemplateWords[] = [];
  const note = (node: ts.Node, text: string, isRead: boolean) => {
    const words = text.replaceAll(/\s+/gu, ' ').trim();
    if (!letter.test(words) || (!isRead && token.test(text))) return;
    const start = node.getStart(file) + (/^\s*/u.exec(node.getText(file))?.[0].length ?? 0);
    found.push({ line: linesBefore + file.getLineAndCharacterOfPosition(start).line + 1, words });
  };
  /** Goes through what stands at a node; `isRead` is whether a string in its place is read as it is. */
  const visit = (node: ts.Node, isRead: boolean): void => {
    if (isNoWord(node)) return;
    if (ts.isJsxText(node)) note(node, node.text, true);
    else if (ts.isStringLiteralLike(node)) note(node, node.text, isRead);
    else if (ts.isTemplateExpression(node)) {
      for (const part of [node.head, ...node.templateSpans.map(({ literal }) => literal)]) {
        note(part, part.text, isRead);
      }
      for (const { expression } of node.templateSpans) visit(expression, isRead);
    } else if (ts.isJsxAttribute(node)) {
      if (node.initializer !== undefined) visitAttribute(node, node.initializer);
    } else if (ts.isPropertyAssignment(node)) {
      const name = node.name.getText(file);
      if (name === 'class') return;
      visit(node.initializer, worded.has(name) || (isRead && !unread.has(name)));
    } else if (ts.isJsxExpression(node)) {
      if (node.expression !== undefined) visit(node.expression, isRead || isChild(node));
    } else {
      for (const child of childrenOf(node)) visit(child, isRead && passesOn(node, child));
    }
  };
  const visitAttribute = (attribute: ts.JsxAttribute, value: ts.JsxAttributeValue) => {
    const name = attribute.name.getText(file);
    const tag = attribute.parent.parent.tagName.getText(file);
    const isRead = /^\p{Lu}/u.test(tag) ? !unread.has(name) : read.has(name);
    if (isRead) visit(value, true);
  };
  for (const statement of file.statements) visit(statement, false);
  return found;
}

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  return children;
}

/** Whether a node holds no words whatever its strings are: types, imports, faults of our own, what is compared. */
function isNoWord(node: ts.Node): boolean {
  if (ts.isThrowStatement(node) || ts.isImportDeclaration(node) || ts.isTypeNode(node)) return true;
  if (ts.isPropertyName(node) && !ts.isIdentifier(node)) {
    const { parent } = node;
    if (ts.isPropertyAssignment(parent) && parent.name === node) return true;
  }
  if (ts.isCallExpression(node) && node.expression.getText() === 'import.meta.glob') return true;
  const { parent } = node;
  if (ts.isCaseClause(parent) && parent.expression === node) return true;
  if (ts.isElementAccessExpression(parent) && parent.argumentExpression === node) return true;
  if (ts.isBinaryExpression(parent)) return isComparison(parent.operatorToken.kind);
  return false;
}

function isComparison(kind: ts.SyntaxKind): boolean {
  const { EqualsEqualsEqualsToken, ExclamationEqualsEqualsToken, InKeyword } = ts.SyntaxKind;
  return [EqualsEqualsEqualsToken, ExclamationEqualsEqualsToken, InKeyword].some(
    (each) => each === kind,
  );
}

/** Whether an expression stands where text of the page stands. */
function isChild({ parent }: ts.JsxExpression): boolean {
  return ts.isJsxElement(parent) || ts.isJsxFragment(parent);
}

/** Whether a string at a child of a node is read where the node is: in a condition and in the arguments of what makes addresses it is not. */
function passesOn(node: ts.Node, child: ts.Node): boolean {
  if (ts.isConditionalExpression(node)) return child !== node.condition;
  if (ts.isCallExpression(node)) {
    const { expression } = node;
    const name = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
    return !(ts.isIdentifier(name) && addressing.has(name.text));
  }
  return !ts.isJsxOpeningLikeElement(node);
}
