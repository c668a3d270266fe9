import { CST, LineCounter, Parser } from 'yaml';
import type { Fix } from '../../problems/problem.ts';
import { at } from '../../text/at.ts';

/** A change of a text of YAML; `line` and `column`, from 1, are those of the text. */
export interface PlacedFix {
  readonly line: number;
  readonly column: number;
  readonly fix: Fix;
}

/** The text of YAML with a change made, everything else as it stands; null where there is nothing at its place to be changed. */
export function mendYaml(text: string, { line, column, fix }: PlacedFix): string | null {
  if (fix.kind === 'tabs') return text.replaceAll(/^[ \t]+/gmu, spaced);
  if (fix.kind === 'field') return addField(text, fix.words);
  const counter = new LineCounter();
  const tokens = [...new Parser(counter.addNewLine).parse(text)];
  const offset = at(counter.lineStarts, line - 1) + column - 1;
  const found = tokenAt(tokens, offset);
  if (found === null) return null;
  const { token, isKey, inFlow } = found;
  if (fix.kind === 'name' && !isKey) return null;
  const words = fix.kind === 'quoted' ? token.source : fix.words;
  const type = fix.kind === 'quoted' ? { type: 'QUOTE_DOUBLE' as const } : {};
  CST.setScalarValue(token, words, { implicitKey: isKey, inFlow, ...type });
  return tokens.map((each) => CST.stringify(each)).join('');
}

/** The white space at the start of a line with two spaces for each tab. */
function spaced(indent: string): string {
  return indent.replaceAll('\t', '  ');
}

/** The data with a field more at their end; null where one of its name is there. */
function addField(text: string, words: string): string | null {
  const name = words.slice(0, words.indexOf(':') + 1);
  if (text.split('\n').some((line) => line.startsWith(name))) return null;
  return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${words}`;
}

interface FoundToken {
  readonly token: CST.FlowScalar | CST.BlockScalar;
  readonly isKey: boolean;
  readonly inFlow: boolean;
}

/** The scalar that begins at an offset, in tokens or what they hold. */
function tokenAt(tokens: readonly CST.Token[], offset: number): FoundToken | null {
  for (const token of tokens) {
    if (token.type !== 'document' || token.value === undefined) continue;
    const found = lookIn(token.value, offset, { isKey: false, inFlow: false });
    if (found !== null) return found;
  }
  return null;
}

function lookIn(
  token: CST.Token,
  offset: number,
  where: Omit<FoundToken, 'token'>,
): FoundToken | null {
  if (CST.isScalar(token)) return token.offset === offset ? { token, ...where } : null;
  if (!CST.isCollection(token)) return null;
  const inFlow = where.inFlow || token.type === 'flow-collection';
  for (const { key, value } of token.items) {
    const found =
      (key ? lookIn(key, offset, { isKey: true, inFlow }) : null) ??
      (value ? lookIn(value, offset, { isKey: false, inFlow }) : null);
    if (found !== null) return found;
  }
  return null;
}
