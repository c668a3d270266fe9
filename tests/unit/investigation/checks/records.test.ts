import { describe, expect, test } from 'vitest';
import { type Edit, tellAltered } from '../../../support/fixtures.ts';

const ledger = 'content/ledger.json';
const moved = '"moved-to": "claim:mouldy-flour"';

describe('what was published is there, or its end is told', () => {
  test.each<readonly [string, Edit, readonly string[]]>([
    ['by a notice', [ledger, moved, '"notice": "It was a mistake."'], []],
    [
      'by its withdrawal',
      [ledger, moved, '"withdrawn": { "date": "2001-05-03", "because": "So." }'],
      [],
    ],
    ['not by nothing', [ledger, `, ${moved}`, ''], ['ledger-id-vanished: claim:bad-flour']],
    [
      'and a passage',
      [ledger, 'claim:mouldy-flour"', 'passage:mouldy-flour/herald/q2"'],
      ['ledger-id-vanished: passage:mouldy-flour/herald/q2'],
    ],
    [
      'and no thing of another kind',
      [ledger, 'claim:mouldy-flour"', 'event:mouldy-flour"'],
      ['ledger-id-vanished: event:mouldy-flour'],
    ],
    [
      'and nothing without its kind',
      [ledger, 'claim:mouldy-flour"', 'mouldy-flour"'],
      ['ledger-id-vanished: mouldy-flour'],
    ],
  ])('%s', (_, edit, told) => {
    expect(tellAltered(edit)).toEqual(told);
  });

  test('and what a broken file may hold has not vanished', () => {
    const broken: Edit = ['content/claims/denial.md', 'label: The denial', 'label: The denial: so'];
    const told = tellAltered(broken, [ledger, 'claim:mouldy-flour"', 'passage:denial/nashra/q1"']);
    expect(told).toEqual(['yaml-broken: label: The denial: so']);
  });
});

describe('a claim is listed once', () => {
  const head = 'content/investigation.yaml';
  test.each<readonly [string, Edit]>([
    ['not in two sections', [head, 'old-mill]', 'old-mill, denial]']],
    ['not twice in one', [head, 'denial]', 'denial, denial]']],
    ['not in none', [head, ', denial]', ']']],
  ])('%s', (_, edit) => {
    expect(tellAltered(edit)).toEqual(['claim-unlisted: denial']);
  });
});
