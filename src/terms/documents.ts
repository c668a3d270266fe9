import type { Claim, Document } from '../model/types.ts';

/** The kind of an outside document: one, and several. */
export const documentKindWords: Readonly<
  Record<Document['kind'], { readonly one: string; readonly more: string }>
> = {
  primary: { one: 'Primary document', more: 'Primary documents' },
  wire: { one: 'Text of a news agency', more: 'Texts of news agencies' },
  'own-reporting': { one: 'Own reporting', more: 'Own reporting' },
  repost: { one: 'Repost of another text', more: 'Reposts of other texts' },
  secondary: { one: 'Secondary report', more: 'Secondary reports' },
  opinion: { one: 'Opinion', more: 'Opinion' },
};

/** The ids of the outside documents that a claim names anywhere, as its page lists them. */
export function documentsNamedBy(claim: Claim): ReadonlySet<string> {
  return new Set([
    ...claim.see,
    ...(claim.assessment?.references ?? []),
    ...claim.assertions.flatMap(({ tracedTo, said, note }) => [
      ...(tracedTo?.references ?? []),
      ...(said?.references ?? []),
      ...(note?.references ?? []),
    ]),
    ...claim.body.references.filter(({ kind }) => kind === 'document').map(({ id }) => id),
  ]);
}

/** How outside documents are told. */
export function outsideDocumentsNote(documents: readonly Document[]): string {
  return `Told in our words; the build does not check theirs${mostRead(documents)}.`;
}

/** That most outside documents were read in archived copies and in part, where what is said of each shows it. */
export function mostRead(documents: readonly Document[]): string {
  const partly = documents.filter(
    ({ read }) => /\barchived\b/iu.test(read) && !/\bwhole\b/iu.test(read),
  );
  return partly.length * 2 > documents.length ? '; most were read in archived copies, in part' : '';
}
