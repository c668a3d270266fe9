import { describe, expect, test } from 'vitest';
import { listCited } from '../../src/exports/citations/pages.ts';
import { copyQuotations } from '../../src/exports/citations/quotations.ts';
import { expectReadBack } from '../support/citations.ts';
import { listTried } from '../support/investigation.ts';

const whole = (path: string) => `https://news.example${path}`;

describe.each(listTried())('of $name', ({ investigation, least }) => {
  const works = listCited(investigation, whole).flatMap(({ page, articles }) => [
    page,
    ...articles,
  ]);

  test.each(['bib', 'json', 'ris'] as const)('every work is read back from %s', (format) => {
    expect(works.length).toBeGreaterThanOrEqual(least(50));
    expectReadBack(format, works);
  });

  test('every quotation of a claim is copied in its whole sentence, with its speaker and the line on reuse', () => {
    for (const claim of investigation.claims) {
      const text = copyQuotations(investigation, claim, whole);
      for (const { passages } of claim.assertions) {
        for (const { id, article, shown } of passages) {
          expect(text).toContain(shown);
          const place = `https://news.example/articles/${article}/#${id.replaceAll('/', '.')}`;
          expect(text).toContain(`The words in their place: ${place}\n`);
        }
      }
      expect(text.match(/^Speaker(?: as printed: |: .* \(our inference\))/gm)).toHaveLength(
        claim.assertions.length,
      );
      expect(text).toContain('not ours to license');
    }
  });
});
