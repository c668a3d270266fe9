import { numberInWords } from '../../values/figures/number-words.ts';
import { numberOf } from '../../terms/number-of.ts';
import { asFarAsAnnotated } from '../../terms/not-here.ts';
import { articleOf, documentsAmong, evidenceOf } from '../../model/find.ts';
import type { AssessmentValue, Document, FundingNode, Investigation } from '../../model/types.ts';
import type { RestsOn } from '../chain/graph.ts';
import { type FundingLine, plainestClaims } from './lines.ts';
import { fundingPageWords, fundingPictureWords } from './page-words.ts';
import type { FundingWords } from './layout/funding-words.ts';
import type { SumOfLine } from './sums-of-lines.ts';
import { href } from '../../parts/addresses.ts';
import { addressOf } from '../../values/id.ts';
import { outletName, speakerSign } from '../../terms/names.ts';

/** What a line rests on. */
export const restsWords: Readonly<Record<RestsOn, string>> = {
  printed: 'an article prints it',
  inferred: 'in part our inference',
  documents: 'only outside documents give it',
  articles: 'only another article gives it',
};

/** How the picture is to be read, besides what each kind of line rests on. */
export const readingWords = [
  'A dashed letter is our inference. All lines have one width, whatever the sums; more lines mean only that more is said.',
  'The words under a source tell what outside documents say of it as income of the group. They do not tell of a sum or of a crime.',
];

/** What the row says of a source, of which only outside documents speak. */
export function documentsOnlyWords(
  investigation: Pick<Investigation, 'articles' | 'documents'>,
  { references }: Pick<FundingNode, 'references'>,
): string {
  const { articles } = investigation;
  if (namedByArticle(investigation, references))
    return 'An article names it. No claim is about it.';
  const words = 'Only outside documents name it. Our copies of the articles do not.';
  return asFarAsAnnotated(articles, words);
}

function namedByArticle(
  investigation: Pick<Investigation, 'documents'>,
  references: readonly string[],
): boolean {
  return documentsAmong(investigation, references).length < references.length;
}

/** What is said of a source whose claims outside documents do not bear on alike. */
export const notAlikeWords = 'They do not say the same of each of its claims.';

/** What outside documents say of the plainest claims that the group was paid from a source. */
export function assessmentsOfStream(investigation: Investigation, stream: string) {
  return plainestClaims(investigation, stream).flatMap((claim) =>
    claim.assessment === null ? [] : [{ claim, assessment: claim.assessment }],
  );
}

/** What outside documents say of a source as income, in a few words. */
const namedOutside: Readonly<Record<AssessmentValue, string>> = {
  established: 'Documents show it',
  supported: 'Others say so too',
  'accounts-differ': 'Accounts differ',
  'articles-differ': 'Articles differ',
  contradicted: 'Contradicted',
  'not-confirmed': 'Not confirmed',
  'not-examined': 'Not looked into',
};

/** The same of one source; where it is not one, no value. */
function wordOfStream(investigation: Investigation, stream: string) {
  const [value, ...others] = new Set(
    assessmentsOfStream(investigation, stream).map(({ assessment }) => assessment.value),
  );
  if (value === undefined) return null;
  return others.length === 0
    ? { value, word: namedOutside[value] }
    : { value: null, word: 'See its claims' };
}

/** The words of a line in quotation marks, each with the articles that have it. */
function lineInWords(investigation: Investigation, { words }: FundingLine): string {
  const wordings = [...new Set(words.map((each) => each.words))];
  return wordings
    .map((wording) => {
      const slugs = words.filter((each) => each.words === wording).map(({ article }) => article);
      const outlets = [...new Set(slugs)].map((slug) =>
        shortOutlet(outletName(investigation, articleOf(investigation, slug))),
      );
      return `“${wording}” ${outlets.join(', ')}`;
    })
    .join(' · ');
}

/** A sum as printed; what somebody paid is said to be a price. */
export function sumInWords({ words, income }: SumOfLine): string {
  return income ? words : `${words}: a price`;
}

/** How many documents, and of which years. */
function documentsInYears(documents: readonly Document[]): string {
  const years = documents.flatMap(({ date }) => /\d{4}/.exec(date ?? '')?.[0] ?? []).sort();
  const [first, last] = [years[0], years.at(-1)];
  const when = first === last ? first : `${first} to ${last}`;
  return `${numberOf(documents.length, 'document')}${first === undefined ? '' : `, ${when}`}`;
}

/** An outlet's name without what explains it. */
function shortOutlet(name: string): string {
  const at = name.indexOf(' (');
  return at > 0 ? name.slice(0, at) : name;
}

/** The words of the picture. */
export function graphWords(investigation: Investigation): FundingWords {
  const { nodes, documents, articles } = investigation;
  const streams = new Set(nodes.filter(({ kind }) => kind === 'stream').map(({ id }) => id));
  const { unpaid, documentsOnly, noClaim } = fundingPictureWords;
  return {
    ...fundingPictureWords,
    unpaid: (count) => asFarAsAnnotated(articles, unpaid(count)),
    documentsOnly: nodes.some(({ references }) => namedByArticle(investigation, references))
      ? noClaim
      : asFarAsAnnotated(articles, documentsOnly),
    through: (investigation.tiers[1] ?? '').toLowerCase(),
    outlets: articles.map((article) => shortOutlet(outletName(investigation, article))),
    sum: sumInWords,
    namedIn: (node) => {
      const references = nodes.find(({ id }) => id === node)?.references ?? [];
      const named = documents.filter(({ id }) => references.includes(id));
      const others = references
        .map((id) => evidenceOf(investigation, id))
        .flatMap((each) =>
          each.kind === 'article' ? outletName(investigation, each.article) : [],
        );
      return [...(named.length === 0 ? [] : [documentsInYears(named)]), ...new Set(others)].join(
        '; ',
      );
    },
    signOf: (by) => {
      const { number, mark, inferred } = speakerSign(investigation, by);
      return { number, mark, inferred };
    },
    lineWords: (line) => lineInWords(investigation, line),
    assessmentOf: (node) => (streams.has(node) ? wordOfStream(investigation, node) : null),
    lineHref: (id) => href(`/funding/#${id}`),
    listHref: href('/funding/#lines'),
    nodeHref: (id) => (streams.has(id) ? href(addressOf('stream', id)) : null),
  };
}

/** The finding, counted: how many sources the articles name, and for how many they print what they brought in. */
export function fundingFinding(investigation: Investigation): string {
  const { claims, nodes } = investigation;
  const named = nodes.filter(
    ({ id, kind }) => kind === 'stream' && claims.some(({ streams }) => streams.includes(id)),
  );
  if (named.length === 0 && nodes.length === 0) return fundingPageWords.noSources;
  const figures = claims
    .flatMap(({ assertions }) => assertions)
    .flatMap((assertion) => assertion.figures)
    .filter(({ nature }) => nature === 'income');
  const summed = named.filter(({ id }) => figures.some((figure) => figure.of === id));
  const sources = `The articles name ${numberInWords(named.length)} ${named.length === 1 ? 'source' : 'sources'} of income`;
  const counted = summed.length === 0 ? 'none' : summed.length === 1 ? 'one' : summed.length;
  return asFarAsAnnotated(
    investigation.articles,
    `${sources}, and say of ${counted} what it brought in`,
  );
}
