import { describe, expect, test } from 'vitest';
import { limits } from '../../../src/content/limits.ts';
import { parseContent } from '../../../src/content/parse.ts';
import { renderProse } from '../../../src/content/prose/render.ts';
import { timed } from '../../support/timed.ts';
import { filesWith } from '../../unit/content/sample-files.ts';

const most = 2_000;

/** The rules told of a file, and that it took less than two seconds. */
function rulesFor(path: string, text: string): Set<string> {
  const files = filesWith({ [path]: text });
  const { result, taken } = timed(() => parseContent(files).problems, most);
  expect(taken).toBeLessThan(most);
  return new Set(result.filter(({ file }) => file === path).map(({ ruleId }) => ruleId));
}

/** As many lines or pieces as `make` gives. */
function times(count: number, make: (index: number) => string, between = '\n'): string {
  return Array.from({ length: count }, (_, index) => make(index)).join(between);
}

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...times(8, (index) => {
    const [from, to] = ['abcdefghi'.charAt(index), 'abcdefghi'.charAt(index + 1)];
    return `${to}: &${to} [${times(9, () => `*${from}`, ', ')}]`;
  }).split('\n'),
].join('\n');

describe('data', { timeout: 60_000 }, () => {
  test.each([
    ['an alias bomb', bomb, 'yaml-forbidden'],
    ['an alias of itself', 'a: &a [*a]', 'yaml-forbidden'],
    ['many anchors', '- &a b\n'.repeat(100_000), 'yaml-forbidden'],
    ['many tags', '! '.repeat(400_000), 'yaml-forbidden'],
    ['many directives', '%a\n'.repeat(300_000), 'yaml-forbidden'],
    ['deep brackets', '['.repeat(900_000), 'yaml-too-deep'],
    ['deep braces', '{a: '.repeat(200_000), 'yaml-too-deep'],
    ['deep lists', '- '.repeat(400_000), 'yaml-too-deep'],
    ['deep names', '? '.repeat(400_000), 'yaml-too-deep'],
    ['deep lines', times(1_300, (level) => `${' '.repeat(level)}a:`), 'yaml-too-deep'],
    ['commas', `[${','.repeat(99_000)}]`, 'yaml-broken'],
    ['closing brackets', ']'.repeat(900_000), 'yaml-broken'],
    ['wrong escapes', `a: "${'\\q'.repeat(490_000)}"`, 'yaml-broken'],
    ['wrong indentation', ' a: 1\nb: 2\n'.repeat(10_000), 'yaml-broken'],
    ['missing commas', `[${'"a" '.repeat(49_000)}]`, 'yaml-broken'],
    ['an open quotation mark', `a: "${'b '.repeat(450_000)}`, 'yaml-broken'],
    ['a name again and again', 'a: 1\n'.repeat(14_000), 'yaml-broken'],
    ['NUL by escapes', '- "\\0"\n'.repeat(19_000), 'yaml-broken'],
    ['a long name', `${'a'.repeat(900_000)}: 1`, 'yaml-broken'],
    ['many documents', '---\n'.repeat(200_000), 'yaml-broken'],
    ['many ends', '...\n'.repeat(200_000), 'yaml-broken'],
    ['refused names', '__proto__: 1\n'.repeat(14_000), 'field-unknown'],
    ['unknown names', times(14_000, (index) => `k${index}: 1`), 'field-wrong'],
    [
      'unknown names in an item',
      `- {${times(12_000, (index) => `k${index}: 1`, ', ')}}`,
      'field-unknown',
    ],
    ['items of nothing', '- {}\n'.repeat(16_000), 'field-missing'],
    ['items of a wrong kind', '- a\n'.repeat(19_000), 'field-wrong'],
    ['one id for all', '- { id: a, name: b, kind: body, role: c }\n'.repeat(2_500), 'id-twice'],
    ['too many items', '- a\n'.repeat(240_000), 'file-too-large'],
    ['too many lines of nothing', '\n'.repeat(900_000), 'file-too-large'],
    ['too many bytes', 'x'.repeat(1_000_001), 'file-too-large'],
  ])('%s', (_, text, rule) => {
    expect(rulesFor('content/actors.yaml', text)).toContain(rule);
  });

  test.each([
    [
      'data before prose',
      (text: string) => `---\n${text}\n---\nProse.`,
      'content/claims/cracks.md',
    ],
    ['JSON', (text: string) => text, 'content/ledger.json'],
  ])('an alias bomb in %s', (_, wrap, path) => {
    expect(rulesFor(path, wrap(bomb))).toEqual(new Set(['yaml-forbidden']));
  });
});

describe('prose', { timeout: 60_000 }, () => {
  const about = (body: string) => `---\ntitle: a\ndrafted-by: b\n---\n${body}`;

  test.each([
    ['5,000 quotations in one', '>'.repeat(5_000), 'markup-forbidden'],
    ['5,000 lists in one', '- '.repeat(5_000), 'markup-forbidden'],
    ['5,000 numbered lists in one', '1. '.repeat(5_000), 'markup-forbidden'],
    ['quotations and lists in turn', '> - '.repeat(5_000), 'markup-forbidden'],
    ['lists ever deeper', times(400, (level) => `${'  '.repeat(level)}- a`), 'markup-forbidden'],
    ['30 kB of emphasis', '*a_'.repeat(10_000), 'file-too-large'],
    ['emphasis in lines', '*a_\n'.repeat(900), 'markup-forbidden'],
    ['open brackets', `${'['.repeat(19_000)}`, 'markup-forbidden'],
    ['closing brackets', `${']'.repeat(19_000)}`, 'markup-forbidden'],
    ['open links', '[a]('.repeat(4_900), 'markup-forbidden'],
    ['open pictures', '![['.repeat(6_000), 'markup-forbidden'],
    ['open comments', '<!--'.repeat(4_900), 'markup-forbidden'],
    ['growing marks of code', times(190, (index) => '`'.repeat(index), ' '), 'markup-forbidden'],
    [
      'a wide table',
      `${'|a'.repeat(9_000)}\n${'|-'.repeat(9_000)}\n${'|\n'.repeat(900)}`,
      'markup-forbidden',
    ],
    ['many headings', 'a\n=\n'.repeat(9_000), 'file-too-large'],
    ['long prose', 'word '.repeat(190_000), 'file-too-large'],
    ['a megabyte', 'x'.repeat(1_000_001), 'file-too-large'],
    ['much HTML', '<b>\n\n'.repeat(490), 'markup-forbidden'],
    ['many links nowhere', '[a](b)\n\n'.repeat(490), 'link-unknown'],
  ])('%s', (_, body, rule) => {
    expect(rulesFor('content/about.md', about(body))).toEqual(new Set([rule]));
  });

  // What is just within the bounds must be quick too, through to the page.
  test.each([
    ['emphasis', `${'*a_'.repeat(100)}\n\n`.repeat(49)],
    ['closing brackets', `${']'.repeat(1_000)}\n\n`.repeat(9)],
    ['quotations', `${'>'.repeat(limits.proseDepth)}a\n\n`.repeat(490)],
    ['headings', 'a\n=\n'.repeat(490)],
    ['items', '- a\n'.repeat(990)],
    ['a table', `${'|a'.repeat(19)}\n${'|-'.repeat(19)}\n${'a\n'.repeat(990)}`],
    ['long paragraphs', `${'word and word '.repeat(1_400)}\n\n`.repeat(5)],
  ])('as much as may be: %s', (_, body) => {
    const files = filesWith({ 'content/about.md': about(body) });
    const { result, taken } = timed(() => {
      const prose = parseContent(files).drafts.about?.body;
      return prose && renderProse(prose, () => ({ href: null }));
    }, most);
    expect(result?.length).toBeGreaterThan(1_000);
    expect(taken).toBeLessThan(most);
  });
});
