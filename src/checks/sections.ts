import type { Problem } from '../problems/problem.ts';
import { placeIn, problemAt } from '../model/problem-at.ts';
import type { Subject } from './context/check-context.ts';

/** Checks that every claim is listed once. */
export function checkSections({ drafts }: Subject): Problem[] {
  const head = drafts.investigation;
  if (head === null) return [];
  const places = new Map<string, (readonly (string | number)[])[]>();
  head.value.sections.forEach(({ claims }, section) => {
    claims.forEach((claim, index) => {
      const path = ['sections', section, 'claims', index];
      places.set(claim, [...(places.get(claim) ?? []), path]);
    });
  });
  const unlisted = drafts.claims
    .filter(({ id }) => !places.has(id))
    .map((draft) => ({
      ...problemAt(placeIn(head, ['sections']), 'claim-unlisted', draft.id),
      about: placeIn(draft, []),
    }));
  const again = [...places].flatMap(([claim, [first, ...others]]) =>
    others.map((path) => {
      const note = `It is listed at line ${head.at(first ?? []).line} already.`;
      return problemAt(placeIn(head, path), 'claim-unlisted', claim, { note });
    }),
  );
  return [...unlisted, ...again];
}
