import { describe, expect, test } from 'vitest';
import { anchorQuote } from '../../../src/anchoring/anchor.ts';
import { parseArticle } from '../../../src/text/article.ts';
import { byteOffsets } from '../../../src/text/bytes.ts';
import type { Quote } from '../../../src/text/types.ts';

const place = { file: 'content/claims/mill.md', line: 3, column: 5 };

function anchor(text: string, quote: Quote, language = 'en') {
  const layout = { form: 'plain', language, groups: [], roles: new Map() } as const;
  const paragraphs = parseArticle(text, layout).map((each) => ({ ...each, restored: null }));
  const article = {
    slug: 'herald',
    seed: 'seeds/herald.txt',
    text,
    ...{ language, form: 'plain' as const },
    draft: { file: 'content/articles/a.md' },
    byteAt: byteOffsets(text),
    paragraphs,
  };
  return anchorQuote(article, quote, place);
}

function anchored(text: string, quote: Quote, language?: string) {
  const result = anchor(text, quote, language);
  return 'anchored' in result ? result.anchored : result.problem.ruleId;
}

function problem(text: string, quote: Quote) {
  const result = anchor(text, quote);
  return 'problem' in result ? result.problem : null;
}

describe('a quotation that is found', () => {
  test.each<[string, string, string, string[], string?]>([
    ['one sentence', 'It burned. It fell.', 'It burned.', ['p1s1']],
    ['a part of each of two', 'It burned. It fell.', 'burned. It', ['p1s1', 'p1s2']],
    ['up to where another begins', '天黑了。她走了。', '天黑了。', ['p1s1'], 'zh'],
    ['from where another ends', '天黑了。她走了。', '她走了。', ['p1s2'], 'zh'],
  ])('has its sentences: %s', (_, text, exact, sentences, language) => {
    expect(anchored(text, { exact }, language)).toMatchObject({ sentences });
  });

  test('has its bytes and its characters', () => {
    expect(anchored('É\n\nThe “mill” burned.', { exact: '“mill” burned' })).toMatchObject({
      ...{ start: 7, end: 20, startByte: 8, endByte: 25 },
      ...{ paragraph: 'p2', raw: '“mill” burned', shown: '“mill” burned' },
    });
  });
});

describe('a quotation whose words around it do not stand there', () => {
  test.each<Quote>([
    { exact: 'mill', before: 'new' },
    { exact: 'mill', after: 'fell' },
    { exact: 'mill', before: 'old', after: 'fell' },
  ])('is told where it stands: %j', (quote) => {
    expect(problem('The old mill burned.', quote)).toMatchObject({
      ruleId: 'quote-context-missing',
      note: 'The quotation itself stands at seeds/herald.txt:1:9.',
    });
  });

  test('is missing where it stands nowhere', () => {
    expect(problem('The old mill burned.', { exact: 'barn', before: 'old' })?.ruleId).toBe(
      'quote-missing',
    );
  });
});

describe('a quotation that cuts a word or a number', () => {
  test.each<[string, Quote, string, string]>([
    ['The sale was illegal.', { exact: 'legal.' }, 'legal.', 'illegal. (seeds/herald.txt:1:14)'],
    [
      'It took $15 million a year.',
      { exact: '5 million a year' },
      '5 million a year',
      '$15 million a year (seeds/herald.txt:1:9)',
    ],
    [
      'The old mill burned. The new mill stands.',
      { exact: 'mill', before: 'ew' },
      'ew',
      'new (seeds/herald.txt:1:26)',
    ],
    [
      'The mill burned, a mill fell.',
      { exact: 'mill', after: 'bur' },
      'bur',
      'burned (seeds/herald.txt:1:9)',
    ],
  ])('is told with the whole: %s %j', (text, quote, actual, expected) => {
    expect(problem(text, quote)).toMatchObject({ ruleId: 'quote-cuts-word', actual, expected });
  });

  test('does not stand beside one that is whole', () => {
    expect(anchored('The illegal sale, the legal sale.', { exact: 'legal' })).toMatchObject({
      start: 22,
    });
  });
});
