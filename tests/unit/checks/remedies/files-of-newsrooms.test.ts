import { describe, expect, test } from 'vitest';
import { examine } from '../../../../src/checks/examine.ts';
import type { Files } from '../../../../src/content/draft.ts';
import { readSound } from '../../../support/fixtures.ts';
import { encode, overlaySound, seedOf } from '../../../support/overlay.ts';

const seed = 'seeds/herald.txt';
const herald = new TextDecoder().decode(readSound().get(seed));
const crlf = herald.replaceAll('\n', '\r\n');

function tell(files: Files) {
  return examine(files).problems.map(({ ruleId, note = '' }) => `${ruleId}: ${note}`);
}

describe('a file whose words are the same says what else is not', () => {
  test.each([
    ['a byte order mark', `\ufeff${herald}`, 'a byte order mark that is at its beginning'],
    ['CRLF', crlf, 'its line ends, which are CRLF, and were LF'],
    ['both', `\ufeff${crlf}`, 'a byte order mark that is at its beginning and by its line ends'],
  ])('%s', (_, text, told) => {
    const [problem, ...others] = tell(overlaySound({ [seed]: text }));
    expect(others).toEqual([]);
    expect(problem).toContain('seed-changed');
    expect(problem).toContain(told);
  });

  test.each([
    ['without the mark that it had', `\ufeff${herald}`, 'that was at its beginning'],
    ['with LF in place of CRLF', crlf, 'which are LF, and were CRLF'],
  ])('%s', (_, described, told) => {
    const files = overlaySound(seedOf('herald', described));
    expect(tell(new Map([...files, [seed, encode(herald)]])).join()).toContain(told);
  });

  test('and one with other words says nothing of it', () => {
    const changed = herald.replace('T. Reed', 'T. Rood');
    expect(tell(overlaySound({ [seed]: changed }))).toEqual(['seed-changed: ']);
  });

  test.each([`\ufeff${herald}`, crlf, herald.replaceAll('\n', '\r')])(
    'and one that is described as it is has no problem',
    (text) => {
      expect(tell(overlaySound(seedOf('herald', text)))).toEqual([]);
    },
  );
});

test.each(['', '\n', ' \n\t\n', '\ufeff', '\ufeff\r\n', '---', '…\n'])(
  'a file without a word is told once: %j',
  (text) => {
    const told = examine(overlaySound(seedOf('herald', text))).problems;
    expect(told.filter(({ ruleId }) => ruleId === 'seed-empty')).toHaveLength(1);
  },
);

describe('bytes in another form than UTF-8 say in which they seem to be', () => {
  test.each([
    ['UTF-16', [0xff, 0xfe, 0x41, 0x00]],
    ['UTF-16', [0xfe, 0xff, 0x00, 0x41]],
    ['Windows-1252', [0x93, 0x41, 0x94]],
    ['Windows-1252', [0x41, 0x92, 0x73]],
    ['Windows-1252', [0x63, 0x61, 0x66, 0xe9]],
    ['Windows-1252', [0xa3, 0x35]],
  ])('%s: %j', (form, bytes) => {
    const told = tell(overlaySound(seedOf('herald', Uint8Array.from(bytes))));
    expect(told.join()).toMatch(new RegExp(`not-utf-8: .*looks like ${form}`));
  });
});

describe('a name whose accents are written otherwise is told as that', () => {
  const named = (file: string, written: string): Files => {
    const files = new Map(readSound());
    const description = new TextDecoder().decode(files.get('content/articles/herald.md'));
    const bytes = files.get(seed);
    files.delete(seed);
    if (bytes !== undefined) files.set(`seeds/${file}`, bytes);
    const text = description.replace('seed: herald.txt', `seed: ${written}`);
    return files.set('content/articles/herald.md', encode(text));
  };

  test.each([
    ['hérald.txt'.normalize('NFD'), 'hérald.txt'.normalize('NFC'), 'decomposed'],
    ['hérald.txt'.normalize('NFC'), 'hérald.txt'.normalize('NFD'), 'composed'],
    ['Ñandú.txt'.normalize('NFD'), 'Ñandú.txt'.normalize('NFC'), 'decomposed'],
    ['방앗간.txt'.normalize('NFD'), '방앗간.txt'.normalize('NFC'), 'decomposed'],
    ['Nguyễn.txt'.normalize('NFD'), 'Nguyễn.txt'.normalize('NFC'), 'decomposed'],
    ['が.txt'.normalize('NFD'), 'が.txt'.normalize('NFC'), 'decomposed'],
  ])('%j as %j', (file, written, form) => {
    const told = tell(named(file, written));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`file-missing: A file has this name with its accents ${form}`);
  });

  test.each(['hérald.txt'.normalize('NFD'), 'hérald.txt'.normalize('NFC'), '磨坊.txt', 'a b.txt'])(
    'and one that is the same is found: %j',
    (name) => {
      expect(tell(named(name, name))).toEqual([]);
    },
  );
});

/** The herald with a paragraph cut into lines. */
function wrapped(lines: readonly string[]): Files {
  return overlaySound(seedOf('herald', (text) => text.replace(lines.join(' '), lines.join('\n'))));
}

describe('a text that is wrapped at a column is offered its lines as one paragraph', () => {
  test.each([
    [
      ['The mill at Tavelby sold mouldy flour', 'for weeks, baker Odo Brandle said on', 'Monday.'],
      'groups: [[2, 4]]',
    ],
    [
      ['The mill at Tavelby sold mouldy flour for weeks,', 'baker Odo Brandle said on Monday.'],
      'groups: [[2, 3]]',
    ],
    [
      ['“Forty sacks were green inside. My oven', 'smelled of cellar,” Brandle told the Herald.'],
      'groups: [[3, 4]]',
    ],
  ])('%j', (lines, groups) => {
    const { problems } = examine(wrapped(lines));
    const crossing = problems.filter(({ ruleId }) => ruleId === 'quote-crosses-paragraphs');
    expect(crossing.length).toBeGreaterThan(0);
    expect(new Set(crossing.map(({ paste }) => paste))).toEqual(new Set([groups]));
  });
});

describe('words that stand twice can be listed', () => {
  const caption = 'The river seen from the old bridge in the early morning of the day.';
  const text = (herald + `\n${caption}\n\nNext words here.\n\n${caption}\n`).replaceAll(
    '\n\n\n',
    '\n\n',
  );
  const listed = (entries: string) =>
    tell(
      overlaySound(
        seedOf('herald', text, (written) =>
          written.replace('no-claim:\n', `no-claim:\n${entries}`),
        ),
      ),
    );

  test('by the words around them', () => {
    expect(
      listed(
        `  - { words: "${caption}", after: Next words here., because: A caption. }\n` +
          `  - { words: "${caption}", before: Next words here., because: A caption. }\n`,
      ),
    ).toEqual([]);
  });

  test('and not without', () => {
    expect(listed(`  - { words: "${caption}", because: A caption. }\n`).join()).toContain(
      'no-claim-missing: They stand there 2 times.',
    );
  });
});
