import { Composer, type CST, type ErrorCode, type ParsedNode } from 'yaml';
import type { Fix } from '../../problems/problem.ts';
import type { Fault } from './tokens.ts';

const notes: { readonly [code in ErrorCode]?: string } = {
  BAD_DQ_ESCAPE: 'In double quotation marks \\ begins an escape; use single ones, or write \\\\.',
  BAD_INDENT: 'The indentation fits no line above, or a bracket is not closed.',
  BAD_SCALAR_START: 'Words that begin with this sign belong in quotation marks.',
  BLOCK_AS_IMPLICIT_KEY:
    'Words that hold a colon and a space belong in quotation marks; or the indentation fits no line above.',
  BLOCK_IN_FLOW: 'Within brackets, lists and fields are written with commas.',
  KEY_OVER_1024_CHARS: 'The name of a field is too long.',
  MISSING_CHAR: 'A colon, a comma, a closing bracket or a quotation mark is missing.',
  MULTILINE_IMPLICIT_KEY: 'The name of a field stands on one line, a colon and a space after it.',
  NON_STRING_KEY: 'The name of a field is plain words.',
  TAB_AS_INDENT: 'A tab stands where spaces belong.',
  UNEXPECTED_TOKEN: 'This does not belong here.',
};

/** What the library tells of lines that are sound themselves, and follow one that is not. */
const consequences: ReadonlySet<ErrorCode> = new Set(['BAD_INDENT', 'TAB_AS_INDENT']);

/** What is told where words stand without quotation marks, or hold marks of their kind. */
const ofWords: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  ...(['BAD_SCALAR_START', 'BLOCK_AS_IMPLICIT_KEY', 'BLOCK_IN_FLOW', 'MISSING_CHAR'] as const),
  ...(['MULTILINE_IMPLICIT_KEY', 'UNEXPECTED_TOKEN'] as const),
]);

/** Composes tokens into nodes of the core schema, or tells what is wrong with their form. */
export function compose(
  tokens: readonly CST.Token[],
  length: number,
): { readonly contents: ParsedNode | null; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    stringKeys: true,
    // The library compares every name with every other; names are looked up where values are made.
    uniqueKeys: false,
  });
  // The library makes an error, with its stack, of each of any number of mistakes: a megabyte of commas takes 10 s.
  composer['onError'] = (
    source: ErrorSource,
    code: ErrorCode,
    message: string,
    warning = false,
  ) => {
    if (warning) return;
    const offset = offsetOf(source);
    // What follows a first mistake of form mostly fits no indentation any more.
    if (faults.length > 0 && consequences.has(code)) return;
    const fix: { fix?: Fix } = code === 'TAB_AS_INDENT' ? { fix: { kind: 'tabs' } } : {};
    const areWords = ofWords.has(code);
    faults.push({ ruleId: 'yaml-broken', offset, note: notes[code] ?? message, areWords, ...fix });
  };
  const [document] = composer.compose(tokens, true, length);
  return { contents: document?.contents ?? null, faults };
}

/** The ways in which the library gives a place. */
type ErrorSource = number | readonly [number, ...number[]] | { readonly offset: number };

function offsetOf(source: ErrorSource): number {
  if (typeof source === 'number') return source;
  return 'offset' in source ? source.offset : source[0];
}
