import { wholeAddress } from '../parts/addresses.ts';
import { type Cited, listCited } from '../exports/citations/pages.ts';
import { getInvestigation } from './investigation.ts';

const cited = listCited(getInvestigation(), wholeAddress);
const byPath = new Map(cited.map((each) => [each.path, each]));

/** Every page that can be cited, with the works that its citations name. */
export function getCited(): readonly Cited[] {
  return cited;
}

/** What is cited at an address within the site; null where nothing is. */
export function citedAt(path: string): Cited | null {
  return byPath.get(path) ?? null;
}
