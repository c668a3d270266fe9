import { expect, test } from 'vitest';
import { compareFramings } from '../../../src/analysis/manner.ts';
import { parseContent } from '../../../src/content/parse.ts';
import { build } from '../../../src/model/build.ts';
import { alterSound } from '../../support/fixtures.ts';

/** The Herald and the Nashra, of two languages, keep their distance in words of their own. */
const files = alterSound([
  'content/claims/mouldy-flour.md',
  `baker Odo Brandle said on Monday.
    speaker: odo-brandle
    form: paraphrase
`,
  `baker Odo Brandle said on Monday.
    speaker: odo-brandle
    form: paraphrase
    hedges: [said on Monday]
`,
]);
const { investigation } = build(files, parseContent(files).drafts);
const claim = investigation.claims.find(({ id }) => id === 'mouldy-flour');
const languageOf = (slug: string) =>
  investigation.articles.find((article) => article.slug === slug)?.language ?? '';

test('an article is said to lack words of its own language only', () => {
  const framings = compareFramings(claim ?? { assertions: [] }, languageOf);
  expect(framings.map(({ article, hedges, without }) => [article, hedges, without])).toEqual([
    ['herald', ['said on monday'], []],
    ['gazette', [], ['said on monday']],
    ['nashra', ['قال'], []],
  ]);
});
