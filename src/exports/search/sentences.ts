import { besideStatement } from '../../terms/assessments.ts';
import type { Article, Assertion, Claim, Investigation } from '../../model/types.ts';
import { addressOf } from '../../values/id.ts';
import { articleName, speakerSign, speakersOf } from '../../terms/names.ts';
import { published } from '../../redaction/published.ts';
import { placeSpan, shownParagraph } from '../../terms/shown-text.ts';
import { graphicSentences } from '../../redaction/graphic-sentences.ts';
import type { SearchRecord } from './records.ts';

/** The sentences of the articles that hold a passage, each whole, as far as they are published. */
export function recordSentences(investigation: Investigation): SearchRecord[] {
  return investigation.articles.flatMap((article) => recordArticle(investigation, article));
}

function recordArticle(investigation: Investigation, article: Article): SearchRecord[] {
  const graphic = graphicSentences(investigation, article.slug);
  const stated = investigation.claims.flatMap((claim) =>
    claim.assertions
      .filter((assertion) => assertion.article === article.slug)
      .map((assertion) => ({ claim, assertion })),
  );
  return published(article, investigation.claims).paragraphs.flatMap((paragraph) => {
    const text = shownParagraph(article, paragraph);
    return paragraph.sentences.flatMap((sentence): SearchRecord[] => {
      const here = stated.filter(({ assertion }) =>
        assertion.passages.some(({ sentences }) => sentences.includes(sentence.id)),
      );
      if (here.length === 0 || graphic.has(sentence.id)) return [];
      const { start, end } = placeSpan(paragraph, sentence);
      return [
        {
          kind: 'quotation',
          id: `${article.slug}/${sentence.id}`,
          address: `${addressOf('article', article.slug)}#${sentence.id}`,
          name: null,
          words: text.slice(start, end).trim(),
          language: article.language,
          from: articleName(investigation, article),
          beside: tellBeside(investigation, here),
          found: '',
        },
      ];
    });
  });
}

/** Whose words a sentence is, and which claims rest on it, with what documents say. */
function tellBeside(
  investigation: Investigation,
  here: readonly { readonly claim: Claim; readonly assertion: Assertion }[],
): string {
  const speakers = speakersOf(
    investigation,
    here.map(({ assertion }) => assertion),
  ).map((by) => speakerSign(investigation, by).name);
  const claims = [...new Set(here.map(({ claim }) => claim))].map(
    (claim) => `${claim.label}. ${besideStatement(claim)}`,
  );
  return [`Whose words: ${speakers.join('; ')}.`, ...claims].join(' ');
}
