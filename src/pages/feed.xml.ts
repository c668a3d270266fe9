import { siteName, versionInWords } from '../terms/imprint.ts';
import rss from '@astrojs/rss';
import { wholeAddress } from '../parts/addresses.ts';
import { shortTitle } from '../terms/assessments.ts';
import type { Claim } from '../model/types.ts';
import type { PromisedKind } from '../values/kinds.ts';
import { goesWith } from '../values/thing.ts';
import { getInvestigation } from '../site/investigation.ts';
import { correctionTitle, feedTitle } from '../things/correction/words.ts';
import { placeCorrections } from '../things/correction/corrections.ts';

/** What is corrected, where it is a claim or belongs to one: its label, with what outside documents say. */
function aboutClaim(claims: readonly Claim[], kind: PromisedKind, id: string): string[] {
  const [named] = goesWith({ kind, id }, []).filter((thing) => thing.startsWith('claim:'));
  const about = kind === 'claim' ? `claim:${id}` : named;
  return claims.filter((claim) => `claim:${claim.id}` === about).map(shortTitle);
}

/** /feed.xml: versions and corrections, the latest first; dates are those that are written, never the clock's. */
export function GET(): Promise<Response> {
  const investigation = getInvestigation();
  const { claims } = investigation;
  const corrections = placeCorrections(investigation).map(({ correction, kind, id, address }) => ({
    date: correction.date,
    title: [correctionTitle(correction), ...aboutClaim(claims, kind, id)].join(': '),
    description: correction.what,
    link: wholeAddress(address),
  }));
  const versions = investigation.versions.toReversed().map((version) => ({
    date: version.date,
    title: versionInWords(version),
    description: version.what,
    link: `${wholeAddress('/corrections/')}#version-${version.version}`,
  }));
  const items = [...corrections, ...versions].toSorted((a, b) =>
    a.date === b.date ? 0 : a.date < b.date ? 1 : -1,
  );
  return rss({
    title: `${siteName}: ${investigation.title}`,
    description: feedTitle,
    site: wholeAddress('/'),
    customData: `<language>${investigation.language}</language>`,
    items: items.map(({ date, ...item }) => ({
      ...item,
      ...(/^\d{4}-\d{2}-\d{2}$/u.test(date) ? { pubDate: new Date(date) } : {}),
    })),
  });
}
