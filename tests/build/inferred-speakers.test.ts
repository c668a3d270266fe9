import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inferredSpeakers } from '../../src/analysis/support.ts';
import { listSites } from '../support/sites.ts';

describe.each(listSites())('of $name', ({ investigation, folder, least }) => {
  const { claims, central, speakersNote } = investigation;
  const latest = investigation.versions.at(-1)?.version ?? 1;
  const wordsOf = (path: string) =>
    readFileSync(join(folder, path, 'index.html'), 'utf8')
      .replaceAll(/<[^>]*>/gu, '')
      .replaceAll(/\s+/gu, ' ');

  test('where a speaker is counted by our inference alone, page, embeds and card say so', () => {
    const inferred = claims.filter(
      ({ kind, assertions }) => kind !== 'context' && inferredSpeakers(assertions).length > 0,
    );
    expect(inferred.length).toBeGreaterThanOrEqual(least(1));
    for (const { id } of inferred) {
      const page = readFileSync(join(folder, `claims/${id}/index.html`), 'utf8');
      expect(wordsOf(`embed/claims/${id}`), id).toContain(' (our inference)');
      expect(wordsOf(`embed/claims/${id}/v${latest}`), id).toContain(' (our inference)');
      expect(/class="counts">[^<]*/u.exec(page)?.[0], id).toContain(' (our inference)');
      const card = /name="description" content="([^"]*)"|og:image:alt" content="([^"]*)"/gu;
      expect([...page.matchAll(card)].join(' '), id).toContain(' (our inference)');
    }
  });

  test('no speaker that an article prints is said to be our inference', () => {
    const printed = claims.filter(({ assertions }) =>
      assertions.every(({ speakerBecause }) => speakerBecause === null),
    );
    for (const { id } of printed) {
      expect(wordsOf(`embed/claims/${id}`), id).not.toContain('(our inference)');
    }
  });

  test('what is to be said of the speakers of the central claim stands in its embed and on its card, and of no other', () => {
    expect(speakersNote === null ? 0 : 1).toBeGreaterThanOrEqual(least(1));
    if (speakersNote === null) return;
    expect(wordsOf(`embed/claims/${central}`)).toContain(speakersNote);
    expect(readFileSync(join(folder, `claims/${central}/index.html`), 'utf8')).toMatch(
      new RegExp(`<meta[^>]*${speakersNote}`, 'u'),
    );
    for (const { id } of claims.filter((claim) => claim.id !== central)) {
      expect(wordsOf(`embed/claims/${id}`), id).not.toContain(speakersNote);
    }
  });
});
