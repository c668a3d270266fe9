import type { Article, Investigation } from '../model/types.ts';

/** What was counted in an investigation without problems: of the whole, then a line for each article. */
export function summarise(investigation: Investigation): string {
  const { articles, claims } = investigation;
  const paragraphs = articles.flatMap((article) => article.paragraphs);
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  const assertions = claims.flatMap((claim) => claim.assertions);
  const quotations = assertions.flatMap((assertion) => assertion.passages);
  const matching = quotations.filter(({ article, start, end, raw }) =>
    articles.some(({ slug, text }) => slug === article && text.slice(start, end) === raw),
  );
  const counts = [
    `${articles.length} articles`,
    `${paragraphs.length} paragraphs`,
    `${sentences.length} sentences`,
    `${claims.length} claims`,
    `${assertions.length} assertions`,
    `${matching.length} of ${quotations.length} quotations found`,
  ];
  return [`${counts.join(', ')}.`, ...articles.map(coverageLine)].join('\n');
}

function coverageLine({ slug, coverage }: Article): string {
  const { words, quoted, listed, between, notYet } = coverage;
  const share = words === 0 ? 100 : Math.floor((1000 * (quoted + listed)) / words) / 10;
  return `  ${slug}: ${words} words, ${quoted} quoted, ${listed} listed as carrying no claim, ${between} between${notYet === 0 ? '' : `, ${notYet} not yet annotated`}; ${share.toFixed(1)} % covered.`;
}
