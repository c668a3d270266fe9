import { describe, expect, test } from 'vitest';
import { buildChainGraph } from '../../../src/charts/chain/graph.ts';
import { agencyOf, collectAgencyTexts } from '../../../src/model/agency.ts';
import { articleOf, assertionOf } from '../../../src/model/find.ts';
import { headOf } from '../../../src/model/speakers.ts';
import { agenciesOf } from '../../../src/things/article/agencies.ts';
import { alterSound, examined } from '../../support/fixtures.ts';

/** The sound investigation in which sentences of the Herald are the Gazette's text, by our inference. */
function withAgency(sentences: string) {
  return examined(
    alterSound(
      ['content/documents.yaml', 'from: gazette-note', 'from: fen-gazette'],
      [
        'content/articles/herald.md',
        'compared: The whole',
        `agency: [{ actor: fen-gazette, document: gazette-note, sentences: [${sentences}, p5s1] }]\ncompared: The whole`,
      ],
    ),
  );
}

describe('an agency’s text in an article', () => {
  const investigation = withAgency('p2s1, p4s1');

  test('leads every assertion all of whose words are in it through the agency, for the reason that its document gives', () => {
    const { tracedTo } = assertionOf(investigation, 'weeks-long/herald');
    expect(tracedTo).toEqual({
      speaker: 'odo-brandle',
      relays: [{ actor: 'fen-gazette', document: 'gazette-note', manner: 'passed-on' }],
      because: 'Both have the same words.',
      references: ['gazette-note', 'inspection'],
    });
  });

  test('is the agency’s own where the article has it in its own words', () => {
    const assertion = assertionOf(investigation, 'complaint/herald');
    expect(headOf(assertion)).toEqual({ speaker: 'fen-gazette', known: 'followed' });
  });

  test('leads nothing else, and not words that stand in other sentences as well', () => {
    expect(assertionOf(investigation, 'mouldy-flour/herald-headline').tracedTo).toBeNull();
    const texts = collectAgencyTexts(investigation);
    const passages = [{ sentences: ['p2s1'] }, { sentences: ['p3s1'] }];
    expect(agencyOf(texts, 'herald', passages.slice(0, 1))?.actor).toBe('fen-gazette');
    expect(agencyOf(texts, 'herald', passages)).toBeUndefined();
  });

  test('is drawn as the last step to the article, as an inference', () => {
    const { edges } = buildChainGraph(investigation, [
      assertionOf(investigation, 'weeks-long/herald'),
    ]);
    expect(edges.find(({ from }) => from === 'relay:fen-gazette')).toMatchObject({
      to: 'article:herald',
      rests: 'inferred',
    });
  });

  test('is told at its paragraphs: all of one, and which sentences of another', () => {
    const told = (of: typeof investigation, paragraph: string) =>
      agenciesOf(of, articleOf(of, 'herald'), paragraph).map((words) =>
        words.map(({ text }) => text).join(''),
      );
    expect(told(investigation, 'p2')).toEqual(['Text of The Fen Gazette (our inference)']);
    expect(told(investigation, 'p4')).toEqual([
      'Sentence 1: Text of The Fen Gazette (our inference)',
    ]);
    expect(told(investigation, 'p3')).toEqual([]);
  });
});
