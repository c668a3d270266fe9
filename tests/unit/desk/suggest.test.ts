import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { examine } from '../../../src/checks/examine.ts';
import type { Files } from '../../../src/content/draft.ts';
import { acceptClaim, acceptEvent } from '../../../src/desk/suggest/accept.ts';
import { writeDrafts } from '../../../src/desk/suggest/drafts.ts';
import { suggestFigures } from '../../../src/desk/suggest/figures.ts';
import { scoreSuggestions, type SuggestedKind } from '../../../src/desk/suggest/score.ts';
import { type SuggestedSpeech, speechReader } from '../../../src/desk/suggest/speech.ts';
import { suggest } from '../../../src/desk/suggest/suggest.ts';
import { suggestTimes } from '../../../src/desk/suggest/times.ts';
import { readFiles } from '../../../src/disk/loader.ts';
import { articleOf } from '../../../src/model/find.ts';
import { quotedSpans } from '../../../src/analysis/quoted-spans.ts';
import { project } from '../../support/build-site.ts';
import { examined } from '../../support/fixtures.ts';

/** The least recall and precision of each kind, with which a draft is a help and not a burden. */
const least: Readonly<Record<SuggestedKind, readonly [recall: number, precision: number]>> = {
  figures: [0.9, 0.75],
  times: [0.9, 0.75],
  claims: [0.85, 0.75],
  attributions: [0.8, 0.75],
  speakers: [0.7, 0.75],
};

const starter = readFiles(join(project, 'starter'));
const text = (files: Files, path: string) => new TextDecoder().decode(files.get(path));

describe.each([['starter'], ['tests/fixtures/selmarsh']])('what is suggested of %s', (folder) => {
  const tallies = scoreSuggestions(examined(readFiles(join(project, folder))));

  test.each(Object.entries(least))(
    '%s: enough is found, and enough of it is right',
    (kind, [recall, precision]) => {
      const { written, found, suggested, right } = tallies[kind as SuggestedKind];
      expect(written).toBeGreaterThan(0);
      expect(found / written).toBeGreaterThanOrEqual(recall);
      expect(right / suggested).toBeGreaterThanOrEqual(precision);
    },
  );
});

describe('who speaks', () => {
  const { actors } = examined(starter);
  const read = speechReader(actors, 'the-valley-post');
  const speech = (words: string, before: SuggestedSpeech | null = null) =>
    read({
      words,
      quoted: quotedSpans({
        text: words,
        form: 'plain',
        paragraphs: [
          { id: 'p1', role: 'body', start: 0, end: words.length, sentences: [], restored: null },
        ],
      }),
      before,
      sameParagraph: before !== null,
    });
  const holm: SuggestedSpeech = {
    speaker: 'greta-holm',
    because: null,
    relays: [],
    form: 'direct',
  };

  test.each<[string, SuggestedSpeech | null, Partial<SuggestedSpeech>]>([
    ['The clock stopped, Greta Holm said.', null, { speaker: 'greta-holm', form: 'paraphrase' }],
    ['“It stopped,” said Holm.', null, { speaker: 'greta-holm', form: 'direct' }],
    ['According to Orrby, it stopped.', null, { speaker: 'nils-orrby' }],
    [
      'It stopped, the Hill Times reported.',
      null,
      { speaker: 'unnamed', relays: ['the-hill-times'] },
    ],
    ['Holm told the Hill Times that it stopped.', null, { speaker: 'greta-holm', relays: [] }],
    [
      'The mayor said that it stopped.',
      null,
      { speaker: 'greta-holm', because: expect.any(String) as string },
    ],
    [
      'She said that it ran again.',
      holm,
      { speaker: 'greta-holm', because: expect.any(String) as string },
    ],
    ['“It runs.”', holm, { speaker: 'greta-holm', because: expect.any(String) as string }],
    ['Sources said that it stopped.', null, { speaker: 'unnamed' }],
    ['The clock stopped.', null, { speaker: 'outlet', form: 'own-words' }],
  ])('%s', (words, before, expected) => {
    expect(speech(words, before)).toMatchObject(expected);
  });
});

describe('numbers', () => {
  test.each([
    ['It earns about €900 a month.', 'about €900 a month', 900, 'EUR', 'month', 'about', 'income'],
    ['More than 40 sacks were sold.', 'More than 40 sacks', 40, 'sacks', 'none', 'over', 'count'],
    ['They paid $8,000 per head.', '$8,000 per head', 8000, 'USD', 'head', 'exact', 'count'],
  ])('%s', (words, printed, value, unit, per, bound, nature) => {
    const [figure] = suggestFigures(words, { start: 0, end: words.length }, 'en');
    expect(figure).toMatchObject({ value, unit, per, bound, nature });
    expect(words.slice(figure?.start, figure?.end)).toBe(printed);
  });

  test.each(['It was built in 1820.', 'It stood still for two days.', 'One man saw it.'])(
    'none in “%s”',
    (words) => {
      expect(suggestFigures(words, { start: 0, end: words.length }, 'en')).toEqual([]);
    },
  );
});

describe('times', () => {
  test.each([
    ['It stopped on Monday.', 'on Monday', '2024-04-08'],
    ['It stopped yesterday.', 'yesterday', '2024-04-09'],
    ['It stopped in March.', 'in March', '2024-03'],
    ['It stopped last December.', 'last December', '2023-12'],
    ['It stopped on 3 March 2022.', 'on 3 March 2022', '2022-03-03'],
    ['It stopped last month.', 'last month', '2024-03'],
    ['It was built in 1820.', 'in 1820', '1820'],
    ['It has stood for months.', 'for months', '/2024-04-10'],
    ['It rings every day.', 'every day', null],
  ])('%s', (words, printed, date) => {
    const [time] = suggestTimes(words, { start: 0, end: words.length }, '2024-04-10');
    expect(words.slice(time?.start, time?.end)).toBe(printed);
    expect(time?.date).toBe(date);
  });
});

describe('a draft', () => {
  const without = new Map(starter);
  without.delete('content/claims/baker-was-late.md');
  without.delete('content/events/baker-tells.yaml');
  const investigation = examined(starter);
  const article = articleOf(investigation, 'valley-post');
  const drafts = writeDrafts(investigation, article, suggest(investigation, article));
  const draftOf = (end: string) => drafts.find(({ path }) => path.endsWith(end))?.text ?? '';

  test('lies where nothing is read', () => {
    const files = new Map(starter);
    for (const { path, text: words } of drafts) files.set(path, new TextEncoder().encode(words));
    expect(drafts.length).toBeGreaterThan(3);
    expect(examine(files).problems).toEqual([]);
  });

  test('of a claim that is there adds an assertion to it', () => {
    const draft = draftOf('p1s1--clock-stood-still.md').replace(
      /^ {4}speaker:/mu,
      '    suffix: headline\n    speaker:',
    );
    const accepted = acceptClaim(starter, draft, 'clock-stood-still', '');
    expect(accepted?.path).toBe('content/claims/clock-stood-still.md');
    const files = new Map(starter).set(
      accepted?.path ?? '',
      new TextEncoder().encode(accepted?.text),
    );
    expect(examine(files).problems).toEqual([]);
    expect(accepted?.text).toContain('suffix: headline');
  });

  test('of a new claim is a claim, which asks for words of ours at most', () => {
    const accepted = acceptClaim(without, draftOf('p3s1--new.md'), 'late', '');
    expect(accepted?.path).toBe('content/claims/late.md');
    const files = new Map(without)
      .set(accepted?.path ?? '', new TextEncoder().encode(accepted?.text))
      .set(
        'content/investigation.yaml',
        new TextEncoder().encode(
          text(starter, 'content/investigation.yaml').replace('baker-was-late', 'late'),
        ),
      );
    expect(examine(files).problems).toEqual([]);
  });

  test('of an event gets the passage in which its words stand', () => {
    const accepted = acceptEvent(
      without,
      draftOf('p2s1--event-1.yaml'),
      'valley-post',
      'on Monday',
      'baker speaks',
    );
    expect(accepted?.id).toBe('baker-speaks');
    expect(accepted?.text).toContain(
      'passage: clock-stood-still/valley-post/q1\nclaims: [clock-stood-still]\n',
    );
    const files = new Map(starter);
    files.delete('content/events/baker-tells.yaml');
    files.set(accepted?.path ?? '', new TextEncoder().encode(accepted?.text));
    expect(examine(files).problems).toEqual([]);
    expect(acceptEvent(without, '', 'valley-post', 'on no day', '')).toBeNull();
  });
});
