import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { chartFiles, embeddedCharts } from '../../../src/charts/index.ts';
import { sceneWords } from '../../../src/charts/kit/scene-words.ts';
import { writeAlone } from '../../../src/charts/kit/svg/standalone.ts';
import { describeCard, spellCard } from '../../../src/exports/cards/card.ts';
import { cardsOf } from '../../../src/exports/cards/pages.ts';
import { citationFormats } from '../../../src/exports/citations/files.ts';
import { listCited } from '../../../src/exports/citations/pages.ts';
import { copyQuotations } from '../../../src/exports/citations/quotations.ts';
import { writeDataFiles } from '../../../src/exports/data/data-files.ts';
import {
  describeClaim,
  describeStory,
  writeData,
} from '../../../src/exports/data/structured-data.ts';
import { recordAll } from '../../../src/exports/search/records.ts';
import type { Assertion, Investigation } from '../../../src/model/types.ts';
import { isActor } from '../../../src/model/speakers.ts';
import { inferenceMark } from '../../../src/terms/attribution.ts';
import { speakerSign } from '../../../src/terms/names.ts';
import { listTried } from '../../support/investigation.ts';

/** A name that stands in nobody's words: wherever it is, somebody is shown as a speaker. */
const name = 'Zebulon Quist';
const whole = (path: string) => `https://there.example${path}`;

/** The investigation as if one of its inferred speakers had that name, and every word given to him were given by inference alone. */
function inferAll(of: Investigation): { investigation: Investigation; id: string } | null {
  const id = of.claims
    .flatMap(({ assertions }) => assertions)
    .map(({ attribution }) => attribution)
    .find(({ speaker, known }) => known === 'inferred' && isActor(speaker))?.speaker;
  if (id === undefined) return null;
  const infer = (assertion: Assertion): Assertion => ({
    ...assertion,
    ...(assertion.attribution.speaker === id
      ? { attribution: { speaker: id, known: 'inferred' }, speakerBecause: 'So we infer.' }
      : {}),
    tracedTo: null,
  });
  return {
    id,
    investigation: {
      ...of,
      actors: of.actors.map((actor) =>
        actor.id === id ? { ...actor, name, label: null, kind: 'official' as const } : actor,
      ),
      claims: of.claims.map((claim) => ({ ...claim, assertions: claim.assertions.map(infer) })),
      documents: of.documents.map((document) => ({
        ...document,
        quotations: document.quotations.map((each) =>
          each.speaker === id ? { ...each, inferred: true } : each,
        ),
      })),
    },
  };
}

beforeAll(() => vi.stubEnv('SITE', 'https://there.example'));
afterAll(() => vi.unstubAllEnvs());

/** Words that name the speaker and do not say that it is our inference, among words that stand together. */
function unmarked(words: readonly string[]): string[] {
  return words.filter((each) => {
    const rest = each.replaceAll(`${name}${inferenceMark}`, '');
    return rest.includes(name) && !/by our (?:reading|inference)/u.test(each);
  });
}

describe.each(listTried())('of $name', ({ investigation: of, least }) => {
  const inferred = inferAll(of);
  if (inferred === null) {
    test('nobody is a speaker by inference', () => {
      expect(least(1)).toBe(0);
    });
    return;
  }
  const { investigation, id } = inferred;
  const files = writeDataFiles(investigation, whole);

  /** What is made of the model beside its pages, by kind: words that stand together are one entry. */
  const kinds: Record<string, () => readonly string[]> = {
    'search records': () =>
      recordAll(investigation)
        .filter((record) => !(record.kind === 'speaker' && record.id === id))
        .map((record) => [record.words, record.beside, record.found, record.name].join('\n')),
    'alternative texts and descriptions of cards': () =>
      cardsOf(investigation).flatMap((card) => [describeCard(card), spellCard(card)]),
    'drawings on cards': () =>
      cardsOf(investigation).flatMap(({ picture }) =>
        picture === null ? [] : [sceneWords(picture.scene).join(' '), picture.says],
      ),
    'SVG files': () =>
      chartFiles.map(({ id: chart, file }) => {
        const { scene, title, keys, speakers, notices } = file.draw(investigation);
        const signs = speakers.map((by) => speakerSign(investigation, by));
        return writeAlone(scene, { title, keys, speakers: signs, notices }, chart);
      }),
    'titles, descriptions and words of embeds': () =>
      embeddedCharts.flatMap(({ embed }) => {
        const { said, keys } = embed.frame(investigation);
        return [
          embed.title(investigation),
          embed.description(investigation),
          ...said,
          ...keys.flat(),
        ];
      }),
    'citations in every format': () =>
      citationFormats.flatMap(({ write }) =>
        listCited(investigation, whole).map(({ page, articles }) => write([page, ...articles])),
      ),
    'structured data': () => [
      writeData(describeStory(investigation)),
      ...investigation.claims.map((claim) => writeData(describeClaim(investigation, claim))),
    ],
    'quotations to be copied': () =>
      investigation.claims.flatMap((claim) =>
        copyQuotations(investigation, claim, whole).split('\n\n'),
      ),
    'lines of CSV, but for the list of actors': () =>
      files
        .filter(({ address }) => address.endsWith('.csv') && !address.includes('actors'))
        .flatMap(({ text }) => text.split('\r\n')),
    'graphs and annotations': () =>
      files.filter(({ address }) => /\.(?:gexf|jsonld)$/u.test(address)).map(({ text }) => text),
  };

  test.each(Object.entries(kinds))('%s name no inferred speaker without the mark', (_, list) => {
    const words = list();
    expect(words.length).toBeGreaterThanOrEqual(least(1));
    expect(unmarked(words)).toEqual([]);
  });

  test('most kinds do name him, so that the walk sees something', () => {
    const naming = Object.values(kinds).filter((list) => list().join('\n').includes(name));
    expect(naming.length).toBeGreaterThanOrEqual(least(4));
  });

  test('every line of CSV that has him as speaker says that it is inferred', () => {
    const rows = files
      .filter(({ address }) => /assertions|figures/u.test(address) && address.endsWith('.csv'))
      .flatMap(({ text }) => {
        const [head = '', ...lines] = text.split('\r\n');
        const at = head.split(',').findIndex((each) => /^"(?:speaker|by)"$/u.test(each));
        return lines.map((line) => line.split('","').slice(at, at + 2));
      })
      .filter(([by]) => by === id || by === name);
    expect(rows.length).toBeGreaterThanOrEqual(least(1));
    for (const row of rows) expect(row[1]).toBe('true');
  });

  test('every object of JSON that has him as speaker says how that is known', () => {
    let seen = 0;
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const fields = value as Record<string, unknown>;
      if (fields['speaker'] === id || fields['speaker'] === name) {
        seen += 1;
        expect(
          fields['speakerInferred'] === true ||
            fields['known'] === 'inferred' ||
            fields['inferred'] === true,
          JSON.stringify(value).slice(0, 200),
        ).toBe(true);
      }
      Object.values(fields).forEach(walk);
    };
    for (const { address, text } of files) if (address.endsWith('.json')) walk(JSON.parse(text));
    expect(seen).toBeGreaterThanOrEqual(least(1));
  });
});
