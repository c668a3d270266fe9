import { drawing } from '../support/distort.ts';
import {
  type MadeUpArticle,
  sumEach,
  headOf,
  figureOf,
  claimOf,
  eventOf,
  differencesOf,
  actorsOf,
  fundingOf,
  documentHead,
  storyHead,
  storyBody,
  pad,
  write,
} from './made-up-heads.ts';
import { madeUpDay, madeUpPerson, madeUpWords } from './made-up-words.ts';

const claimsEach = 12;
const centralIn = 60;
const emptyEach = 12;

/**
 * A valid investigation of so many made-up articles of about 450 words and twelve assertions each, always the same:
 * its files by path. Planted are sentences that two articles share, differences, dated events and sums; the article
 * `touched` has one word of its own.
 */
export function madeUpInvestigation(
  articles: number,
  touched: number | null = null,
): Map<string, string> {
  const plan = planOf(articles, touched);
  const files = new Map<string, string>();
  const put = (path: string, value: object, body = '') =>
    files.set(
      `content/${path}`,
      body === '' ? write(value) : `---\n${write(value)}---\n\n${body}\n`,
    );
  for (const article of plan.articles) {
    files.set(`seeds/${article.slug}.txt`, article.text);
    put(`articles/${article.slug}.md`, headOf(article), 'Made up.');
  }
  for (const claim of plan.claims) put(`claims/${claim.id}.md`, claim.head, 'Made up.');
  for (const event of plan.events) put(`events/${event.id}.yaml`, event.head);
  for (const difference of plan.differences)
    put(`differences/${difference.id}.md`, difference.head, 'Made up.');
  put('actors.yaml', plan.actors);
  put('documents.yaml', [documentHead]);
  put('corrections.yaml', []);
  put('funding.yaml', plan.funding);
  put('story.md', storyHead, storyBody);
  put('about.md', { title: 'About', 'drafted-by': 'A. Writer' }, 'It is made up.');
  put('investigation.yaml', {
    ...{ title: 'Made up', standfirst: 'Made up, to measure.', language: 'en' },
    ...{ address: 'https://made-up.example/', publisher: null, responsible: null, funding: null },
    ...{ contact: null, 'content-note': 'Nothing here is graphic.', central: 'c-00000' },
    articles: plan.articles.map(({ slug }) => slug),
    sections: plan.sections,
    versions: [{ version: 1, date: '2021-01-01', what: 'First published.' }],
  });
  return files;
}

interface Part {
  readonly id: string;
  readonly head: object;
}

function planOf(count: number, touched: number | null) {
  const draw = drawing(count);
  const people = Math.min(600, Math.max(4, Math.ceil(count / 4)));
  const streams = Math.min(12, Math.ceil(count / 20));
  const texts: MadeUpArticle[] = [];
  const assertions = Array.from({ length: count }, (): object[] => []);
  const events: Part[] = [];
  const pool: string[] = [];
  for (let rank = 0; rank < count; rank += 1) {
    const slug = `a-${pad(rank)}`;
    const told = [...claimsOf(rank, count)].map((claim, at) => {
      const person = Math.floor(draw() * people);
      const isSum = claim % sumEach === 1;
      const dated = claim === rank && !isSum;
      const shared =
        rank % 4 === 3 && at === 5 ? pool[Math.floor(draw() * pool.length)] : undefined;
      const says = shared ?? madeUpWords(draw, 13);
      if (shared === undefined && at === 5) pool.push(says);
      const sum = 100 + (claim % 90) * 10 + (rank % 3);
      const words = isSum
        ? `The trade earned about $${sum} a month, ${madeUpPerson(person)} said of the ${says.slice(0, 24).trim()}.`
        : `${says}${dated ? ` on ${madeUpDay(rank)}` : ''}, ${madeUpPerson(person)} said.`;
      const sentence = words.charAt(0).toUpperCase() + words.slice(1);
      assertions[claim]?.push({
        ...{ article: slug, quotes: [sentence], speaker: `s-${pad(person)}`, form: 'paraphrase' },
        ...(isSum ? { figures: [figureOf(sum, claim, streams)] } : {}),
      });
      if (dated)
        events.push({ id: `e-${pad(rank)}`, head: eventOf(rank, slug, `c-${pad(claim)}`) });
      return sentence;
    });
    const empty = Array.from({ length: emptyEach }, (_, at) => {
      const words = madeUpWords(draw, 18);
      const own = touched === rank && at === 0 ? ' anew' : '';
      return `${words.charAt(0).toUpperCase()}${words.slice(1)}${own}.`;
    });
    texts.push({
      ...{ slug, rank, empty },
      text: `${paragraphs([...told, ...empty]).join('\n\n')}\n`,
    });
  }
  const claims = assertions.map((list, claim) => ({
    id: `c-${pad(claim)}`,
    list,
    head: claimOf(claim, list, streams),
  }));
  return {
    ...{ articles: texts, claims, events, actors: actorsOf(people, count) },
    differences: differencesOf(claims),
    funding: fundingOf(streams, claims),
    sections: Array.from({ length: Math.ceil(count / 10) }, (_, at) => ({
      ...{ id: `part-${pad(at)}`, title: `Part ${at + 1}` },
      claims: claims.slice(at * 10, at * 10 + 10).map(({ id }) => id),
    })),
  };
}

/** The central claim, and eleven others, so that each is in about twelve articles. */
function claimsOf(rank: number, count: number): Set<number> {
  const others = Array.from({ length: count }, (_, step) => (rank + step * 7) % count);
  return new Set([...(rank < centralIn ? [0] : []), ...others.slice(0, claimsEach - 1)]);
}

function paragraphs(sentences: readonly string[]): string[] {
  return Array.from({ length: Math.ceil(sentences.length / 4) }, (_, at) =>
    sentences.slice(at * 4, at * 4 + 4).join(' '),
  );
}
