import { articleOf, assertionOf, evidenceOf } from '../../model/find.ts';
import type { Difference, Investigation } from '../../model/types.ts';
import { evidenceInWords } from '../../terms/evidence.ts';
import { outletLabel } from '../../terms/names.ts';
import { isolate, link, listed, type Phrase, sentence } from '../../terms/phrases.ts';
import { addressOf } from '../../values/id.ts';
import type { Drawing } from '../kit/drawing.ts';
import { layoutSteps } from './layout.ts';
import { stepsWords } from './words.ts';

/** Draws the steps of a difference one under the other, in the order of ours, each with who prints it; null where it has none. */
export function drawSteps(investigation: Investigation, { id, steps }: Difference): Drawing | null {
  if (steps.length === 0) return null;
  const told = steps.map(({ label, assertions, references }) => {
    const articles = assertions.map((each) =>
      articleOf(investigation, assertionOf(investigation, each).article),
    );
    const evidence = references.map((each) => evidenceOf(investigation, each));
    return {
      label,
      outlets: [
        ...new Set(articles.map((article) => outletLabel(investigation, article))),
        ...new Set(
          evidence.map((each) =>
            each.kind === 'document'
              ? each.document.publisher
              : outletLabel(investigation, each.article),
          ),
        ),
      ],
      sources: [
        ...articles.map((article): Phrase =>
          link(outletLabel(investigation, article), addressOf('difference', id)),
        ),
        ...evidence.map((each) => evidenceInWords(investigation, each)),
      ],
    };
  });
  return {
    layout: (width) => layoutSteps(told, stepsWords.order, width),
    summary: stepsWords.summary,
    items: told.map(({ label, sources }) => sentence`${isolate(label)}: ${listed(sources, '; ')}.`),
  };
}
