import { once } from '../../model/once.ts';
import type { Investigation } from '../../model/types.ts';
import { wholeAddress } from '../../parts/addresses.ts';
import { type Cited, listCited } from './pages.ts';

/** Every page of this site that can be cited, with the works that its citations name. */
export const citedPages = once((investigation: Investigation): readonly Cited[] =>
  listCited(investigation, wholeAddress),
);

const byPath = once(
  (investigation: Investigation) =>
    new Map(citedPages(investigation).map((each) => [each.path, each])),
);

/** What is cited at an address within the site; undefined where nothing is. */
export function findCited(investigation: Investigation, path: string): Cited | undefined {
  return byPath(investigation).get(path);
}

/** What is cited at an address within the site; throws where nothing is. */
export function citedAt(investigation: Investigation, path: string): Cited {
  const cited = findCited(investigation, path);
  if (cited === undefined) throw new Error(`Nothing to cite at ${path}`);
  return cited;
}
