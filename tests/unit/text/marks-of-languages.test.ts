import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  touchesQuotation,
  touchesTokenised,
} from '../../../src/text/quotations/quotation-marks.ts';
import { isSpoken } from '../../../src/text/quotations/spoken.ts';

/** Whether the words between two bars stand in quotation marks, in a paragraph without the bars. */
function isQuoted(marked: string): boolean {
  const [before = '', words = '', after = ''] = marked.split('|');
  return touchesQuotation(before + words + after, {
    start: before.length,
    end: before.length + words.length,
  });
}

describe('direct speech in the marks of languages', () => {
  test.each([
    ['English', '“|We sold it|,” he said.'],
    ['British', '‘|We sold it|,’ he said.'],
    ['typewriter', '"|We sold it|," he said.'],
    ['typewriter, single', "'|We sold it|,' he said."],
    ['German', '„|Wir verkauften es|“, sagte er.'],
    ['German, single', '‚|Wir verkauften es|‘, sagte er.'],
    ['German books', '»|Wir verkauften es|«, sagte er.'],
    ['German books, single', '›|Wir verkauften es|‹, sagte er.'],
    ['Swiss', '«|Wir verkauften es|», sagte er.'],
    ['Swiss, single', '‹|Wir verkauften es|›, sagte er.'],
    ['French', '« |Nous l’avons vendu| », dit-il.'],
    ['Polish', '„|Sprzedaliśmy to|” – powiedział.'],
    ['Hungarian', '„|Eladtuk|” – mondta.'],
    ['Romanian', '„|L-am vândut|”, a spus el.'],
    ['Dutch, low', '„|Wij verkochten het|”, zei hij.'],
    ['Swedish', '”|Vi sålde det|”, sa han.'],
    ['Swedish, angled', '»|Vi sålde det|», sa han.'],
    ['Swedish, single', '’|Vi sålde det|’, sa han.'],
    ['Finnish', '”|Me myimme sen|”, hän sanoi.'],
    ['Danish', '»|Vi solgte det|«, sagde han.'],
    ['Greek', '«|Το πουλήσαμε|», είπε.'],
    ['Russian', '«|Мы продали это|», — сказал он.'],
    ['Russian, inner', '„|Мы продали это|“, — сказал он.'],
    ['Hebrew', 'הוא אמר: "|מכרנו את זה|".'],
    ['Hebrew, low', 'הוא אמר: „|מכרנו את זה|”.'],
    ['Arabic', 'قال: «|بعناه|».'],
    ['Arabic, curly', 'قال: ”|بعناه|“.'],
    ['Persian', 'گفت: «|فروختیم|».'],
    ['Urdu', 'اس نے کہا: ”|ہم نے بیچا|“۔'],
    ['Hindi', 'उसने कहा, “|हमने बेचा|”।'],
    ['Chinese', '他说：“|我们卖了|。”'],
    ['Chinese, single', '他说：‘|我们卖了|。’'],
    ['Chinese, traditional', '他說：「|我們賣了|。」'],
    ['Chinese, inner', '他說：『|我們賣了|。』'],
    ['Chinese, vertical', '他說：﹁|我們賣了|。﹂'],
    ['Chinese, vertical inner', '他說：﹃|我們賣了|。﹄'],
    ['Japanese', '彼は「|売った|」と言った。'],
    ['Japanese, inner', '彼は『|売った|』と言った。'],
    ['Japanese, half width', '彼は｢|売った|｣と言った。'],
    ['Japanese, primes', '彼は〝|売った|〟と言った。'],
    ['Korean', '그는 “|팔았다|”고 말했다.'],
    ['Korean, single', '그는 ‘|팔았다|’고 말했다.'],
    ['Korean, corner', '그는 「|팔았다|」고 말했다.'],
    ['Korean, angled', '그는 《|팔았다|》고 말했다.'],
    ['full width', '他说：＂|我们卖了|＂。'],
    ['ornaments', '❝|We sold it|❞ he said.'],
    ['heavy single', '❛|We sold it|❜ he said.'],
    ['old typesetting', "``|We sold it|'' he said."],
    ['a typewriter of two', "''|We sold it|'' he said."],
    ['a grave accent', "`|We sold it|' he said."],
    ['low commas', ",,|Sprzedaliśmy to|'' – powiedział."],
  ])('%s', (_, marked) => {
    expect(isQuoted(marked)).toBe(true);
  });
});

describe('a mark that opens in a paragraph and is closed in a later one', () => {
  test.each([
    '“|We sold it for weeks.|',
    '‘|We sold it for weeks.|',
    "'|We sold it for weeks.|",
    '"|We sold it for weeks.|',
    '„|Wir verkauften es.|',
    '»|Wir verkauften es.|',
    '«|Nous l’avons vendu.|',
    '» |Nous l’avons vendu.|',
    '‚|Wir verkauften es.|',
    '「|我們賣了。|',
    '『|我們賣了。|',
    '”|Vi sålde det.|',
    'He said: “|We sold it.|',
    "He said: '|We sold it.|",
    'He said: ‘|We sold it.|',
    '‘The baker’s bread? |It was green.|',
  ])('%s', (marked) => {
    expect(isQuoted(marked)).toBe(true);
  });
});

describe('words before which a quotation began in an earlier paragraph', () => {
  test.each([
    '|We sold it,|” he said.',
    "|We sold it,|' he said.",
    '|Wir verkauften es|“, sagte er.',
    '|我們賣了。|」',
  ])('%s', (marked) => {
    expect(isQuoted(marked)).toBe(true);
  });
});

describe('words in no quotation marks', () => {
  test.each([
    '|The mill closed.|',
    '“We sold it,” |he said.|',
    "The millers' |flour was green|.",
    "It was the bakers' bread, |said the millers'| clerk.",
    'In ’98 |they left|.',
    'The 6" pipe |broke|.',
    '|It was 5’ 6” tall.|',
    '"We sold it," |he said.|',
    '「売った」と|彼は言った。|',
    '|The ’90s were green.|',
  ])('%s', (marked) => {
    expect(isQuoted(marked)).toBe(false);
  });
});

/** Whether words of a fixture, each in the paragraph that has them, are taken for speech. */
function isSpeech(file: string, words: string): boolean {
  const text = readFileSync(`tests/fixtures/texts/direct/${file}`, 'utf8');
  const paragraph = text.split('\n').find((line) => line.includes(words)) ?? '';
  const start = paragraph.indexOf(words);
  return isSpoken(paragraph) || touchesQuotation(paragraph, { start, end: start + words.length });
}

describe('speech that is printed over several paragraphs, or without marks', () => {
  test.each([
    ['marks-go-on.txt', 'Worse still, the defect was in the code for years, I tell you.'],
    ['marks-go-on.txt', 'And the oven smelled of cellar for weeks.'],
    ['transcript.txt', 'Brandle: No comment at all.'],
    ['transcript.txt', 'Mr. Jones did, in May.'],
    ['transcript.txt', 'Nous ne savons rien'],
    ['transcript.txt', 'No sabemos nada'],
    ['transcript.txt', 'Мы ничего не знаем'],
  ])('%s: %s', (file, words) => {
    expect(isSpeech(file, words)).toBe(true);
  });
});

describe('a paragraph of a transcript, or after a dash', () => {
  test.each([
    'Q: Who signed?',
    'A. He did.',
    'Reporter: Who signed?',
    'MR. JONES: He did.',
    'Prime Minister: No.',
    'Leader of the Opposition: Shame!',
    'Dr. Ruiz (by video): No.',
    'Speaker 2: No.',
    'Journaliste : Qui a signé ?',
    '记者：谁签的字？',
    '기자: 누가 서명했나?',
    'الصحفي: من وقع؟',
    'Judge Al-Saadi: Sit down.',
    '— Who signed? he asked.',
    '–Vi vet ingenting, sa han.',
    '―知らない。',
    '- No sé nada, dijo.',
    '-- We know nothing.',
  ])('%s', (paragraph) => {
    expect(isSpoken(paragraph)).toBe(true);
  });

  test.each([
    'He said: we sold it.',
    'The minister answered: no.',
    'They sold it. Nobody: nothing.',
    'At 9:30 they left.',
    'See http://x.example now.',
    'The mill closed.',
  ])('and none: %s', (paragraph) => {
    expect(isSpoken(paragraph)).toBe(false);
  });
});

describe('a mark of a tokenised text that only closes what an earlier paragraph opened', () => {
  test.each([
    ["|we are completely devastated and still in shock .| '", true],
    ["|it was green .| ''", true],
    ['|it was green .| ”', true],
    ["it was green . '' |he said|", false],
    ["|the bakers| ' flour was green .", false],
    ["|he said| : `` it was green . ''", false],
    ['|he left -lrb- late| -rrb- .', false],
  ])('%s', (marked, quoted) => {
    const [before = '', words = '', after = ''] = marked.split('|');
    const text = before + words + after;
    const span = { start: before.length, end: before.length + words.length };
    expect(touchesTokenised(text, { start: 0, end: text.length }, span)).toBe(quoted);
  });
});
