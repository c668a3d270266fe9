import { describe, expect, test } from 'vitest';
import { build } from '../../../src/model/build.ts';
import { parseContent } from '../../../src/content/parse.ts';
import type { Article } from '../../../src/model/types.ts';
import { findWords } from '../../../src/text/words.ts';
import { arrangeArticle } from '../../../src/things/article/article-page.ts';
import { published } from '../../../src/redaction/published.ts';
import { quoteWhole } from '../../../src/things/quotation/quotations.ts';
import { alterSound, type Edit } from '../../support/fixtures.ts';

const read = (...edits: readonly Edit[]) => {
  const files = alterSound(...edits);
  return build(files, parseContent(files).drafts).investigation;
};

/** The Herald, with words that carry no claim and an overlap, published whole or in excerpts. */
const herald = 'content/articles/herald.md';
const inExcerpts: Edit = [herald, '  publish: full', '  publish: excerpts\n  limit: 60'];
const gazetteInExcerpts: Edit = [
  'content/articles/gazette.md',
  '  publish: full',
  '  publish: excerpts\n  limit: 60',
];
/** One claim less, so that a sentence of the Gazette stands in no passage. */
const unquoted: Edit = [
  'content/claims/complaint.md',
  `  - article: gazette
    suffix: again
    quotes:
      - the miller laughed again .
    speaker: outlet
    form: own-words
`,
  '',
];

function articleOf(slug: string, ...edits: readonly Edit[]) {
  const investigation = read(...edits);
  const article = investigation.articles.find((each) => each.slug === slug);
  if (article === undefined) throw new Error(`No article ${slug}`);
  return { article, claims: investigation.claims };
}

function everyWord(article: Article, page: ReturnType<typeof arrangeArticle>): string {
  return JSON.stringify([
    page.paragraphs.map(({ sentences, raw }) => [sentences.map(({ pieces }) => pieces), raw]),
    page.noClaim,
    article.headline.value,
  ]);
}

describe('an article published whole', () => {
  const { article, claims } = articleOf('herald');

  test('is its file, paragraph by paragraph', () => {
    const { whole, paragraphs, limit } = published(article, claims);
    expect({ whole, limit }).toEqual({ whole: true, limit: null });
    expect(paragraphs).toEqual(article.paragraphs);
  });

  test('its page has every word of the file', () => {
    const page = arrangeArticle(article, claims);
    const shown = page.paragraphs.map(({ sentences }) =>
      sentences.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join(''),
    );
    expect(shown).toEqual(article.text.split('\n').filter((line) => line.trim() !== ''));
    expect(page.noClaim.map(({ words }) => words)).toEqual([
      'Rain fell on the whole town all week and the river rose a little.',
    ]);
  });
});

describe('an article published whole, of which a sentence is withheld', () => {
  const listed: Edit = [
    herald,
    'no-claim:',
    'no-claim:\n  - words: Brandle complained\n    because: A person is in danger.\n    withheld: true',
  ];
  const unclaimed: Edit = [
    'content/claims/complaint.md',
    `  - article: herald
    quotes:
      - Brandle complained
      - —the miller laughed.
    speaker: outlet
    form: own-words
`,
    '',
  ];
  const { article, claims } = articleOf('herald', listed, unclaimed);
  const page = arrangeArticle(article, claims);

  test('has all its other sentences, and no word of that one', () => {
    const all = article.paragraphs.flatMap(({ sentences }) => sentences.map(({ id }) => id));
    const left = published(article, claims).paragraphs.flatMap(({ sentences }) =>
      sentences.map(({ id }) => id),
    );
    expect(all.filter((id) => !left.includes(id))).toEqual(['p4s1']);
    expect(everyWord(article, page)).not.toContain('laughed');
    expect(everyWord(article, page)).toContain('Rain fell');
  });

  test('says that and why a sentence is withheld, with a sign at its place', () => {
    expect(page.withheld).toEqual(['A person is in danger.']);
    const paragraph = page.paragraphs.find(({ id }) => id === 'p4');
    const shown = paragraph?.sentences.flatMap(({ pieces }) => pieces.map(({ text }) => text));
    expect(shown?.join('')).toMatch(/^\[…\] /);
    expect(page.noClaim.map(({ words }) => words)).toHaveLength(1);
  });
});

describe('an article published in excerpts', () => {
  test('has the sentences that hold a passage and no others, whole, with their words counted', () => {
    const { article, claims } = articleOf('herald', inExcerpts);
    const { whole, paragraphs, words, limit } = published(article, claims);
    const spans = paragraphs.flatMap(({ sentences }) => sentences);
    expect({ whole, limit }).toEqual({ whole: false, limit: 60 });
    expect(spans.map(({ id }) => id)).toEqual(['p1s1', 'p2s1', 'p3s1', 'p4s1', 'p4s2', 'p5s1']);
    const counted = spans.flatMap((span) => findWords(article.text, span, article.language));
    expect(words).toBe(counted.length);
    expect(words).toBeLessThanOrEqual(limit ?? 0);
  });

  test('its page has no word of the others, not in the list of words without a claim either', () => {
    const { article, claims } = articleOf('herald', inExcerpts);
    expect(article.text).toContain('Rain fell');
    const page = arrangeArticle(article, claims);
    expect(everyWord(article, page)).not.toMatch(/Rain fell|river rose|T\. Reed/);
    expect(page.paragraphs.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5']);
  });

  test('a sentence left out within a paragraph shows as left out, in the file’s own text too', () => {
    const listed: Edit = [
      herald,
      'no-claim:',
      'no-claim:\n  - words: Brandle complained\n    because: It leads over.',
    ];
    const { article, claims } = articleOf('herald', inExcerpts, listed, [
      'content/claims/complaint.md',
      `  - article: herald
    quotes:
      - Brandle complained
      - —the miller laughed.
    speaker: outlet
    form: own-words
`,
      '',
    ]);
    expect(article.noClaim).toHaveLength(2);
    expect(arrangeArticle(article, claims).noClaim).toEqual([]);
    const paragraph = arrangeArticle(article, claims).paragraphs.find(({ id }) => id === 'p4');
    const shown = paragraph?.sentences.flatMap(({ pieces }) => pieces.map(({ text }) => text));
    expect(shown?.join('')).toBe('[…] The mill reportedly earned about $300 a day from flour.');
    expect(paragraph?.raw).toBe('The mill reportedly earned about $300 a day from flour.');
  });

  test('words without a claim in a sentence that is published are told, though the next sentences touch it', () => {
    const { article, claims } = articleOf(
      'herald',
      inExcerpts,
      ['seeds/herald.txt', 'Inspector Ina', '雨。河水涨了，雨下了一周。人笑。Inspector Ina'],
      [
        herald,
        'no-claim:',
        'no-claim:\n  - words: 河水涨了\n    because: The river.\n  - words: 雨下了一周。\n    because: The rain.',
      ],
      [
        'content/claims/green-sacks.md',
        '      - “Forty sacks',
        '      - 了，雨\n      - “Forty sacks',
      ],
    );
    const page = arrangeArticle(article, claims);
    expect(page.noClaim.map(({ words }) => words)).toEqual(['河水涨了', '雨下了一周。']);
    expect(everyWord(article, page)).not.toMatch(/人笑/);
  });

  test('of a tokenised file, neither the restored nor the raw text has more', () => {
    const { article, claims } = articleOf('gazette', gazetteInExcerpts, unquoted);
    expect(article.text).toContain('laughed again');
    expect(everyWord(article, arrangeArticle(article, claims))).not.toMatch(/laughed again/i);
  });

  test('claim pages quote only sentences that are published', () => {
    const { article, claims } = articleOf('herald', inExcerpts);
    const allowed = published(article, claims).paragraphs.flatMap(({ sentences }) =>
      sentences.map(({ id }) => id),
    );
    const quoted = claims
      .flatMap(({ assertions }) => assertions)
      .filter((assertion) => assertion.article === 'herald')
      .flatMap((assertion) => quoteWhole(article, assertion))
      .flatMap(({ sentences }) => sentences.map(({ id }) => id));
    expect(quoted.length).toBeGreaterThan(5);
    expect(quoted.filter((id) => id === null || !allowed.includes(id))).toEqual([]);
  });
});
