import { describe, expect, test } from 'vitest';
import { examine } from '../../../src/checks/examine.ts';
import { type Changes, encode, overlaySound, replacing, seedOf } from '../../support/overlay.ts';

const denial = 'content/claims/denial.md';

/** The problems of the sound investigation with changes, as far as a test looks at them. */
function problemsOf(changes: Changes) {
  return examine(overlaySound(changes)).problems;
}

describe('a quotation over lines that are wrapped at a width', () => {
  const wrapped = [
    'The river near Tavelby ran high and wide',
    'for days, baker Odo Brandle said on',
    'Tuesday.',
  ];
  const quoting = (words: string) => replacing('      - نفى صاحب المطحنة ذلك.', `      - ${words}`);

  test.each<[string, string, string | undefined]>([
    ['of one paragraph', wrapped.join('\n'), 'groups: [[8, 10]]'],
    ['with another before them', `Rain fell.\n${wrapped.join('\n')}`, 'groups: [[9, 11]]'],
    ['with another after them', `${wrapped.join('\n')}\nRain fell.`, 'groups: [[8, 10]]'],
    ['of Windows', wrapped.join('\r\n'), 'groups: [[8, 10]]'],
    ['that a blank line parts', wrapped.join('\n\n'), undefined],
    [
      'of which the first is a sentence',
      wrapped.join('\n').replace('wide\n', 'wide.\n'),
      undefined,
    ],
  ])('is offered the lines as one paragraph: %s', (_, lines, paste) => {
    const words = lines.includes('wide.') ? 'high and wide. for days' : 'high and wide for days';
    const found = problemsOf({
      ...seedOf('herald', (text) => `${text.trimEnd()}\n\n${lines}\n`),
      [denial]: (text) => quoting(words)(replacing('article: nashra', 'article: herald')(text)),
    }).filter(({ ruleId }) => ruleId === 'quote-crosses-paragraphs');
    expect(found.map((problem) => problem.paste)).toEqual([paste]);
  });
});

describe('words that are not accounted for', () => {
  const caption = 'The river seen from the old bridge in the early morning of the day.';
  const seed = seedOf(
    'herald',
    (text) => `${text.trimEnd()}\n\n${caption}\n\nNext words here.\n\n${caption}\n`,
  );

  test('are offered as one field, which holds what waits already; pasted, they pass', () => {
    const found = problemsOf(seed).filter(({ ruleId }) => ruleId === 'words-unaccounted-for');
    expect(found.map(({ file, about, paste }) => [file, about?.file, about?.line, paste])).toEqual([
      ['content/articles/herald.md', 'seeds/herald.txt', 15, 'not-yet: [p8s1, p10s1]'],
      ['content/articles/herald.md', 'seeds/herald.txt', 19, undefined],
    ]);
    const pasting = (lines: string) => ({
      ...seed,
      'content/articles/herald.md': (text: string) => {
        const described = seed['content/articles/herald.md'];
        const before = typeof described === 'function' ? described(text) : text;
        return replacing('no-claim:\n', `${lines}\nno-claim:\n`)(before);
      },
    });
    const [again] = problemsOf(pasting('not-yet: [p8s1]'));
    expect(again?.paste).toBe('not-yet: [p8s1, p10s1]');
    expect(problemsOf(pasting(again?.paste ?? ''))).toEqual([]);
  });
});

describe('a file whose name is the same to the eye', () => {
  test.each([
    ['decomposed', 'NFD', 'NFC'],
    ['composed', 'NFC', 'NFD'],
  ])('is told: its accents are %s', (forms, there, written) => {
    const name = 'h\u00e9rald.txt';
    const files = new Map(overlaySound({}));
    files.set(`seeds/${name.normalize(there)}`, files.get('seeds/herald.txt') ?? encode(''));
    files.delete('seeds/herald.txt');
    const path = 'content/articles/herald.md';
    const text = new TextDecoder().decode(files.get(path));
    files.set(path, encode(text.replace('seed: herald.txt', `seed: ${name.normalize(written)}`)));
    const { problems } = examine(files);
    const named = problems.filter(({ ruleId }) =>
      /^(?:file-missing|seed-undescribed)$/.test(ruleId),
    );
    expect(named.map(({ ruleId, note }) => `${ruleId} ${note ?? ''}`)).toEqual([
      expect.stringContaining(`file-missing A file has this name with its accents ${forms}`),
    ]);
  });
});
