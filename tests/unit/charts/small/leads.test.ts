import { expect, test } from 'vitest';
import { drawTwins } from '../../../../src/charts/twins/drawing.ts';
import { twinsWords } from '../../../../src/charts/twins/words.ts';
import { headOf } from '../../../../src/model/speakers.ts';
import { speakerLabel } from '../../../../src/terms/names.ts';
import { arrangePositions } from '../../../../src/things/difference/differences.ts';
import { examined, readFull } from '../../../support/fixtures.ts';
import { wordsOf } from '../../../support/scene.ts';

const investigation = examined(readFull());

test('two sentences lead on to somebody only where both heads of their chains are he', () => {
  const seen = investigation.differences.map((difference) => {
    const [left, right] = arrangePositions(investigation, difference);
    const drawing = drawTwins(investigation, difference);
    if (left === undefined || right === undefined || drawing === null) return null;
    const [head, other] = [headOf(left.assertion), headOf(right.assertion)];
    const leads = wordsOf(drawing.layout(2000)).join(' ').replace(/\s+/gu, ' ');
    const words = twinsWords.leads(speakerLabel(investigation, head));
    const followed = [head, other].some(({ known }) => known === 'followed');
    expect([difference.id, leads.includes(words)]).toEqual([
      difference.id,
      head.speaker === other.speaker && followed,
    ]);
    return leads.includes(words);
  });
  expect(seen).not.toEqual([]);
});
