import type { Quote } from '../../text/types.ts';

/** A quotation as YAML to paste under `quotes:`, in block style, so that no character needs escaping. */
export function pasteQuote({ exact, before, after }: Quote): string {
  if (before === undefined && after === undefined) return `- ${indentBlock(exact, '  ')}`;
  const context = { before, after };
  const given = Object.entries(context).flatMap(([name, words]) =>
    words === undefined ? [] : [`  ${name}: ${indentBlock(words, '    ')}`],
  );
  return [`- exact: ${indentBlock(exact, '    ')}`, ...given].join('\n');
}

function indentBlock(words: string, indent: string): string {
  return ['|-', ...words.split(/\r\n?|\n/).map((line) => `${indent}${line.trim()}`)].join('\n');
}
