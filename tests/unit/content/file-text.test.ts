import { describe, expect, test } from 'vitest';
import { limits } from '../../../src/content/limits.ts';
import { parseContent } from '../../../src/content/parse.ts';
import { filesWith, sample } from './sample-files.ts';

type Changes = Parameters<typeof filesWith>[0];

function told(changes: Changes): string[] {
  return parseContent(filesWith(changes)).problems.map(
    ({ file, line, column, ruleId, actual, expected }) =>
      [`${file}:${line}:${column} ${ruleId}`, actual, expected && `(${expected})`]
        .filter(Boolean)
        .join(' '),
  );
}

describe('bytes', () => {
  const path = 'content/actors.yaml';
  const text = sample[path] ?? '';
  const encoder = new TextEncoder();

  test.each([
    ['a byte order mark', `\ufeff${text}`],
    ['CRLF', text.replaceAll('\n', '\r\n')],
    ['CR', text.replaceAll('\n', '\r')],
  ])('%s is read, and moves no place', (_, written) => {
    const { drafts, problems } = parseContent(filesWith({ [path]: written }));
    expect(problems).toEqual([]);
    expect(drafts.actors?.value).toEqual(parseContent(filesWith()).drafts.actors?.value);
    expect(drafts.actors?.at([0, 'role'])).toEqual({ line: 4, column: 9 });
  });

  test('prose with a byte order mark and CRLF is read, in its own lines', () => {
    const story = sample['content/story.md'] ?? '';
    const written = `\ufeff${story.replaceAll('\n', '\r\n')}`;
    const { drafts, problems } = parseContent(filesWith({ 'content/story.md': written }));
    expect(problems).toEqual([]);
    expect(drafts.story?.body.references.map(({ line, column }) => [line, column])).toEqual([
      [7, 4],
      [9, 8],
    ]);
  });

  test.each([
    ['not UTF-8', Uint8Array.of(0x61, 0x0a, 0x62, 0xff), `${path}:2:2 not-utf-8`],
    ['NUL', encoder.encode('a: b\0'), `${path}:1:5 not-utf-8`],
    ['a control character', encoder.encode('a:\n  b\u001b[0m'), `${path}:2:4 not-utf-8`],
    ['half a character', Uint8Array.of(0xed, 0xa0, 0x80), `${path}:1:1 not-utf-8`],
    ['too long a form', Uint8Array.of(0xc0, 0xaf), `${path}:1:1 not-utf-8`],
    ['a cut end', Uint8Array.of(0x61, 0xe2, 0x80), `${path}:1:2 not-utf-8`],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x61, 0x00), `${path}:1:1 not-utf-8`],
  ])('%s is told', (_, bytes, problem) => {
    const [first, ...others] = told({ [path]: bytes });
    expect(first).toContain(problem);
    expect(others).toEqual([]);
  });

  test.each([
    ['content/corrections.yaml', '# '],
    ['content/ledger.json', ' '],
  ])('%s may have 1 MB', (file, start) => {
    const sized = (size: number) => told({ [file]: start + ' '.repeat(size - start.length) });
    expect(sized(limits.file - 1)).toEqual([]);
    expect(sized(limits.file)).toEqual([]);
    expect(sized(limits.file + 1)).toEqual([`${file}:1:1 file-too-large`]);
  });

  test('data may have 100,000 words and signs', () => {
    const file = 'content/corrections.yaml';
    const sized = (size: number) => told({ [file]: '#\n'.repeat(size / 2) });
    expect(sized(limits.pieces - 2)).toEqual([]);
    expect(sized(limits.pieces)).toEqual([]);
    expect(sized(limits.pieces + 2)).toEqual([`${file}:50001:1 file-too-large`]);
  });
});
