import { describe, expect, test } from 'vitest';
import { type Edit, tellRules } from '../../../support/fixtures.ts';

const claim = (id: string) => `content/claims/${id}.md`;

describe('a number of a statement stands in a sentence that the claim quotes', () => {
  const denied = (number: string): Edit => [
    claim('denial'),
    'that the miller denied it.',
    `that the miller denied ${number} deaths.`,
  ];

  test.each([
    ...[
      '40',
      '４０',
      '٤٠',
      '۴۰',
      '४०',
      'Ⅻ',
      '㊵',
      '⁴⁰',
      '𝟒𝟎',
      '2,5 million',
      '3,000,50',
      'for\u00adty',
      'fоrty',
    ],
    ...[
      'forty',
      'forty-odd',
      'a score of',
      'dozens of',
      'a dozen',
      'a hundred',
      '½',
      'two and a half',
      '4\u200b0',
    ],
  ])('%s', (number) => {
    expect(tellRules(denied(number))).toContain('statement-number-unquoted');
  });

  // Numbers that are words of another kind are not read: a limit, as Roman ones in plain letters are.
  test.each(['XL', 'fortyfold', 'the 40th', 'twice as many'])('limit: %s', (number) => {
    expect(tellRules(denied(number))).toEqual([]);
  });
});
