import { reviewLine } from '../../../src/terms/imprint.ts';
import { expect, test } from 'vitest';
import { checkedWords } from '../../../src/layouts/words.ts';

const checked = 'A program checks each quotation from an article.';

test.each([
  [
    'AI system',
    null,
    null,
    'Drafted with an AI system.',
    'No human editor has reviewed this version.',
  ],
  ['ai', 'B. Editor', null, 'Drafted with an AI system.', 'Reviewed by B. Editor.'],
  ['A. Writer', null, null, 'Drafted by A. Writer.', 'No editor has reviewed this version.'],
  ['A. Writer', 'B. Editor', '2001', 'Drafted by A. Writer.', 'Reviewed by B. Editor, 2001.'],
])(
  'what %s drafted and %s reviewed says so',
  (draftedBy, reviewedBy, reviewedOn, drafted, reviewed) => {
    expect(reviewLine({ draftedBy, reviewedBy, reviewedOn })).toBe(
      `${drafted} ${checked} ${reviewed}`,
    );
  },
);

test('how the documents were read is said only where it is so', () => {
  const reading = (...reads: string[]) => checkedWords(reads.map((read) => ({ read })) as never);
  const archived = 'most were read in archived copies, in part';
  expect(reading('In part, in an archived copy', 'whole', 'In part, archived')).toContain(archived);
  expect(reading('whole', 'In part, in an archived copy')).not.toContain(archived);
  expect(reading('The whole, in an archived copy')).not.toContain(archived);
  expect(reading()).not.toContain(archived);
});
