import { weighClaim } from '../../analysis/support.ts';
import type { Claim, Investigation } from '../../model/types.ts';
import { outletName } from '../../terms/names.ts';
import { whoInWords } from '../../terms/support-in-words.ts';

/** The claims by their sections, in declared order. */
export function claimsBySection({ sections, claims }: Investigation) {
  return sections.map(({ id, title, claims: ids }) => ({
    id,
    title,
    claims: claims.filter((claim) => ids.includes(claim.id)),
  }));
}

/** The outlets whose articles make a claim, in the articles' order. */
export function outletsOf(investigation: Investigation, { assertions }: Claim): string[] {
  const slugs = assertions.map(({ article }) => article);
  return investigation.articles
    .filter(({ slug }) => slugs.includes(slug))
    .map((article) => outletName(investigation, article));
}

/** Who says so, in a word or two; null where the marks of the speakers say the same. */
export function supportBeside(investigation: Investigation, claim: Claim): string | null {
  const counts = weighClaim(investigation, claim)?.counts;
  return counts === undefined || counts.speakers.length === 0 ? null : whoInWords(counts);
}
