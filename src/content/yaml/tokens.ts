import { CST, Lexer, LineCounter, Parser } from 'yaml';
import type { Fix } from '../../problems/problem.ts';
import type { RuleName } from '../../problems/rules/index.ts';
import { limits } from '../limits.ts';

/** What is wrong at an offset of a text of YAML. */
export interface Fault {
  readonly ruleId: RuleName;
  readonly offset: number;
  readonly actual?: string;
  readonly note?: string;
  /** Whether words may have been meant, which quotation marks keep whole. */
  readonly areWords?: boolean;
  readonly fix?: Fix;
}

/** The tokens of a text, or what forbids to read it any further. */
export interface Tokenised {
  readonly tokens: readonly CST.Token[];
  readonly faults: readonly Fault[];
  readonly counter: LineCounter;
}

const forbidden: ReadonlyMap<string | null, string> = new Map([
  ['alias', 'Words that begin with * are an alias; put them in quotation marks.'],
  ['anchor', 'Words that begin with & are an anchor; put them in quotation marks.'],
  ['tag', 'Words that begin with ! are a tag; put them in quotation marks.'],
  ['directive-line', 'A line that begins with % is a directive.'],
]);

/** Splits YAML into tokens; ends at the first that is too many or too deep, since to compose them would overflow. */
export function tokenise(text: string): Tokenised {
  const counter = new LineCounter();
  counter.addNewLine(0);
  const parser = new Parser(counter.addNewLine);
  const tokens: CST.Token[] = [];
  const faults: Fault[] = [];
  let pieces = 0;
  let before = '';
  let plain = false;
  for (const lexeme of new Lexer().lex(text)) {
    const { offset } = parser;
    const note = before === CST.SCALAR ? undefined : forbidden.get(CST.tokenType(lexeme));
    const type = CST.tokenType(lexeme);
    const actual = lexeme.trim();
    if (plain && type === 'comment') {
      faults.push({ ruleId: 'yaml-comment', offset, actual, areWords: true });
    }
    // A plain scalar is announced by a mark, and white space is all that stands between it and a comment on its line.
    plain = before === CST.SCALAR || (plain && type === 'space');
    if (note !== undefined) {
      faults.push({ ruleId: 'yaml-forbidden', offset, actual, note, areWords: true });
    }
    tokens.push(...parser.next(lexeme));
    before = lexeme;
    pieces += 1;
    const end =
      pieces > limits.pieces ? tooLarge(offset) : faultAtEnd(parser, tokens.at(-1), offset);
    if (end !== undefined) return { tokens, faults: [...faults, end], counter };
    if (faults.length >= limits.problems) return { tokens, faults, counter };
  }
  tokens.push(...parser.end());
  return { tokens, faults, counter };
}

/** Why reading ends here: a level too deep, a second document, or a token that no YAML has here. */
function faultAtEnd(
  parser: Parser,
  last: CST.Token | undefined,
  offset: number,
): Fault | undefined {
  if (last?.type === 'error') {
    const note = 'This does not belong here.';
    return { ruleId: 'yaml-broken', offset: last.offset, note, areWords: true };
  }
  if (last?.type === 'document' || last?.type === 'doc-end') {
    const note = 'A file is one document: leave out a further line of --- or of three points.';
    return { ruleId: 'yaml-broken', offset, note };
  }
  if (parser.stack.length <= limits.depth) return undefined;
  const deepest = parser.stack.filter(CST.isCollection)[limits.depth];
  return deepest && { ruleId: 'yaml-too-deep', offset: deepest.offset };
}

function tooLarge(offset: number): Fault {
  const note = `It has more than ${limits.pieces} words and signs.`;
  return { ruleId: 'file-too-large', offset, actual: '', note };
}
