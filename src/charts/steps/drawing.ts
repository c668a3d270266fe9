import { articleOf, assertionOf, documentOf } from '../../model/find.ts';
import type { Difference, Investigation } from '../../model/types.ts';
import { outletLabel, documentName } from '../../terms/names.ts';
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
    const documents = references.map((each) => documentOf(investigation, each));
    return {
      label,
      outlets: [
        ...new Set(articles.map((article) => outletLabel(investigation, article))),
        ...new Set(documents.map(({ publisher }) => publisher)),
      ],
      sources: [
        ...articles.map((article): Phrase =>
          link(outletLabel(investigation, article), addressOf('difference', id)),
        ),
        ...documents.map((document): Phrase =>
          link(documentName(document), addressOf('document', document.id)),
        ),
      ],
    };
  });
  return {
    layout: (width) => layoutSteps(told, stepsWords.order, width),
    summary: stepsWords.summary,
    items: told.map(({ label, sources }) => sentence`${isolate(label)}: ${listed(sources, '; ')}.`),
  };
}
