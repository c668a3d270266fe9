import { placeIn, problemAt } from '../../model/problem-at.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Subject } from '../context/check-context.ts';
import type { Document } from '../../model/types.ts';

type DocumentQuotation = Document['quotations'][number];

/** What shows that words are left out. */
const dots = '…';

/** Fewer words than this, without a mark at their end, are no sentence. */
const fewestOfSentence = 3;

/** Checks that it is told where outside documents are, that their words show where they are cut, and that what is traced in them is attributed and can be read. */
export function checkDocumentQuotations({ drafts }: Subject): Problem[] {
  const { documents, investigation: head } = drafts;
  if (documents === null) return [];
  const traced = new Set(head?.value.trail.flatMap(({ claims }) => claims));
  return documents.value.flatMap((document, at) => [
    ...(document.address === null && document.kept === null
      ? [problemAt(placeIn(documents, [at, 'id']), 'document-nowhere', document.id)]
      : []),
    ...document.alsoSays.flatMap((claim, index) =>
      traced.has(claim)
        ? [problemAt(placeIn(documents, [at, 'alsoSays', index]), 'detail-without-words', claim)]
        : [],
    ),
    ...document.quotations.flatMap((quoted, index) => {
      const place = placeIn(documents, [at, 'quotations', index]);
      const foreign =
        head !== null && (quoted.language ?? document.language) !== head.value.language;
      const note = tellCut(quoted);
      const detailed = quoted.claims.length > 0;
      return [
        ...(note === null
          ? []
          : [problemAt(place, 'document-quotation-cut', quoted.words, { note })]),
        ...(detailed && quoted.by === null
          ? [problemAt(place, 'document-quotation-unattributed', quoted.words)]
          : []),
        ...(detailed && foreign && quoted.translation === null
          ? [problemAt(place, 'translation-missing', quoted.words)]
          : []),
      ];
    }),
  ]);
}

/** What is wrong with the way in which words show that they are cut; null where nothing is. */
function tellCut({ words, cut }: DocumentQuotation): string | null {
  const shown = words.includes(dots);
  if (cut !== null) return shown ? null : `No ${dots} shows where.`;
  if (shown) return `The ${dots} does not say who cut them.`;
  if (/^["'“‘„«]?\p{Ll}/u.test(words)) return 'They begin within a sentence.';
  const few = words.split(/\s+/u).length < fewestOfSentence;
  return few && !/[.!?؟)"'”’»]$/u.test(words) ? 'They are a few words of a sentence.' : null;
}
