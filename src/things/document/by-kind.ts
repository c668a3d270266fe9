import type { Document } from '../../model/types.ts';
import { documentKindWords } from '../../terms/documents.ts';

/** Documents of one kind. */
interface DocumentsOfKind {
  /** The HTML id of their section. */
  readonly htmlId: string;
  readonly title: string;
  readonly documents: readonly Document[];
}

/** Documents by their kind, in the order of the kinds, those kinds of which there are some. */
export function documentsByKind(documents: readonly Document[]): DocumentsOfKind[] {
  return Object.entries(documentKindWords)
    .map(([kind, { more }]) => ({
      htmlId: `kind-${kind}`,
      title: more,
      documents: documents.filter((document) => document.kind === kind),
    }))
    .filter(({ documents: here }) => here.length > 0);
}
