import type { Article, Investigation } from '../investigation/types.ts';
import { type AddressKind, addressOf } from '../values/id.ts';

/** A correction with the address of what it is about. */
export interface PlacedCorrection {
  readonly correction: Investigation['corrections'][number];
  readonly kind: AddressKind;
  /** The id of what it is about. */
  readonly id: string;
  readonly address: string;
}

const kinds: readonly AddressKind[] = [
  'article',
  'claim',
  'assertion',
  'passage',
  'figure',
  'paragraph',
  'sentence',
  'document',
  'event',
  'stream',
  'flow',
  'difference',
  'speaker',
  'section',
];

/** All corrections with their addresses, the latest first, those of one day in their declared order. */
export function placeCorrections(investigation: Investigation): PlacedCorrection[] {
  const placed = investigation.corrections.flatMap((correction): PlacedCorrection[] => {
    const kind = kinds.find((one) => correction.at.startsWith(`${one}:`));
    if (kind === undefined) return [];
    const id = correction.at.slice(kind.length + 1);
    const slug = kind === 'passage' ? articleOf(investigation, id) : undefined;
    return [{ correction, kind, id, address: addressOf(kind, id, slug) }];
  });
  return placed.toSorted((a, b) =>
    a.correction.date === b.correction.date ? 0 : a.correction.date < b.correction.date ? 1 : -1,
  );
}

/** The corrections of what stands on the page at an address. */
export function correctionsAt(investigation: Investigation, page: string): PlacedCorrection[] {
  return placeCorrections(investigation).filter(({ address }) => address.split('#')[0] === page);
}

function articleOf({ claims }: Investigation, passage: string): Article['slug'] | undefined {
  return claims
    .flatMap(({ assertions }) => assertions)
    .find(({ passages }) => passages.some(({ id }) => id === passage))?.article;
}
