import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSentences } from '../../../src/text/sentences.ts';
import { timed } from '../../support/timed.ts';
import { expectSentences } from '../../support/sentences.ts';

describe('plain sentences', () => {
  test.each([
    'The mill burned.',
    'The mill burned.| Nobody was hurt.',
    'Who was there?| Nobody!| The wind rose.',
    'The mill burned… and burned.',
    'No end',
    'It cost 3.50 a piece.| Nobody paid.',
    'See example.org for more.| Then stop.',
    'He waited . . . and waited.| Then he left.',
    'He waited ... |Then he left.',
    'One (He left.) |Two.',
    'He left. ?! |She stayed.',
    '?! He left.| She stayed.',
    'He left.”| She stayed.',
    '1. The first point.| 2. The second point.',
    'A. The first point.',
    '100. The hundredth point.',
    '...',
  ])('%s', (marked) => {
    expectSentences(marked);
  });

  test('none where nothing is written', () => {
    expect(findSentences(' \n ', { start: 0, end: 3 }, 'en')).toEqual([]);
  });

  test('offsets are those of the whole text', () => {
    expect(findSentences('Before. One. Two. After.', { start: 8, end: 17 }, 'en')).toEqual([
      { start: 8, end: 12 },
      { start: 13, end: 17 },
    ]);
  });
});

describe('abbreviations', () => {
  test.each([
    'Mr. Smith left.| Mrs. Jones stayed.',
    'Dr. A. Smith and Prof. Jones met Col. Brown.| They spoke.',
    'Lt. Gen. Smith retired.',
    'He met Lieut. Smith on Monday.',
    'The U.S. President spoke.',
    'They left the U.S.| The war went on.',
    'They left the U.S.| But nobody followed.',
    'A U.N. envoy met the E.U. council.| He said little.',
    'On Jan. 5 they met.| On Sept. 11 they parted.',
    'They met in Jan.| Snow fell.',
    'He lives at No. 5 now.| It is small.',
    'He said No.| Nobody asked again.',
    'See pp. 5 and 6, Vol. 2, Fig. 3.| Then stop.',
    'J. K. Smith wrote it.| George W. Brown read it.',
    'It opened at 9 a.m. Tuesday.| It closed at 5 p.m.| They went home.',
    'Mill Inc. Chairman Brown spoke.| Mill Ltd.| The end.',
    'Apples, pears, etc. |They ate all.',
    'Apples, pears, etc., were sold.',
    'Brown v. Smith was heard.| Brown vs. Smith was not.',
    'St. Mary of Mt. Hope burned.',
    'Brown Jr. |He was young.',
    'Brown Sr. |He was old.',
    'Ann Brown, Ph.D., spoke.| A Ph.D. student wrote.',
    'The so-called (U.S.) force left.| It was late.',
    'By approx. 5 metres.| Then it fell.',
  ])('%s', (marked) => {
    expectSentences(marked);
  });
});

describe('quotations stay whole, with who said them', () => {
  test.each([
    '“We left. It was dark,” he said.| She stayed.',
    '"We left. It was dark," he said.| She stayed.',
    '«We left. It was dark», he said.| She stayed.',
    '« We left. It was dark », he said.| She stayed.',
    '»We left. It was dark«, he said.| She stayed.',
    '„We left. It was dark“, he said.| She stayed.',
    '„We left. It was dark”, he said.| She stayed.',
    '”We left. It was dark,” he said.| She stayed.',
    '「We left. It was dark」 he said.| She stayed.',
    'He said: “We left. It was dark.”| She stayed.',
    '“Who left? Nobody!”| She stayed.',
    '“We left. “No” was said. It was dark,” he said.| She stayed.',
    '“Who left?” he asked.| She stayed.',
    '“Go!” Smith said.| She stayed.',
    '“Go!” the old man shouted.| She stayed.',
    '“Go!” Mr. Smith told them.| She stayed.',
    '“Go!”| The Council met on Tuesday, and later he said more.',
    '“One. Two,” he said. |“Three. Four,” she said.',
    '"One. Two," he said. |"Three. Four," she said.',
    '"One. Two"—"Three. Four," he said.| She stayed.',
    '("One. Two," he said.)| She stayed.',
    'He wrote "one. two" and "three. four" there.| She stayed.',
  ])('%s', (marked) => {
    expectSentences(marked);
  });
});

describe('marks that do not close swallow nothing', () => {
  test.each([
    '“We left.| It was dark.| She stayed.',
    '"We left.| It was dark.| She stayed.',
    'We left.” |It was dark.| She stayed.',
    'We left." |It was dark.| She stayed.',
    '“We left.| It was dark. |“No. Never,” he said.| She stayed.',
    '"We left.| It was dark. |"No. Never," he said.| She stayed.',
    'A 6" pipe broke.| It was old.| A 7" pipe held.',
    'He left.| „She stayed.| It was dark.',
    '«He left.| She stayed.',
  ])('%s', (marked) => {
    expectSentences(marked);
  });
});

test('line ends within a span end no sentence', () => {
  expectSentences('He left\nthe town.| She\r\nstayed.');
});

const pieces = fc.constantFrom(
  'He ',
  'left. ',
  'Mr. ',
  '“',
  '”',
  '"',
  '„',
  '«',
  '»',
  '? ',
  '\n',
  ' ',
  '5',
);

test('sentences are in order, apart, without white space around, and leave out nothing but white space', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      let end = 0;
      for (const sentence of findSentences(text, { start: 0, end: text.length }, 'en')) {
        expect(text.slice(end, sentence.start).trim()).toBe('');
        const words = text.slice(sentence.start, sentence.end);
        expect(words).toBe(words.trim());
        expect(words).not.toBe('');
        end = sentence.end;
      }
      expect(text.slice(end).trim()).toBe('');
    }),
  );
});

test.each(['A. ', '“', '"A. ', '» ', 'a ” ', '. ', '“A. ” ', 'Mr. ', '((((', 'a.a.a.', '"\u05d0"'])(
  'the time is linear: %j without end',
  (piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    const run = () => findSentences(text, { start: 0, end: text.length }, 'en');
    expect(timed(run, 5_000).taken).toBeLessThan(5_000);
  },
  60_000,
);

describe('a sentence can begin with a number', () => {
  test.each([
    'The bodies were counted.|45 soldiers were burned alive.',
    'Police seized the cash.|2,000 people were held.',
    'He denied it.|£4m was never found.',
    'He said no.|10 people left.',
    'Nobody came?|300 did!|5 stayed.',
    'He said “no.”|45 men left.',
    'They met on Jan. 5 in Fig. 3.',
    'He lives at No. 5.',
    'It is 3.50 a piece.',
    'He left at 6 p.m. |12 stayed.',
    'About 3 p.m. Monday they met.',
    'See vol. 5, p. 3, ch. 2.',
  ])('%s', (marked) => {
    expectSentences(marked.replaceAll('|', ' |').replaceAll('  |', ' |'));
  });

  test('in Dutch', () => {
    expectSentences('Zij kwamen. |81 procent bleef.', 'nl');
  });
});

describe('more abbreviations of English newspapers', () => {
  test.each([
    'It cost Rs. 4.81 crore.',
    'Calif. Gov. Jerry Brown said no.',
    'The Pa. Supreme Court ruled.',
    'Cdr. Smith and Msgr. Lynch met.',
    'It was filed under Ch. VII of the charter.',
    'Gen. (ret.) John Allen spoke.',
    'The firm sold it (the deal was done in May. It was big).',
    'He left at 6 P.M.| Travelers who did not get the warning left later.',
    'He left at 6 a.m. Eastern time.',
    'He was ill.| They left.',
    'He lived in Mass.| The house stands.',
    'They met in Wash. County.',
    'Lt. Cdr. Jones left.',
    'See sec. IV of the act.',
  ])('%s', (marked) => {
    expectSentences(marked);
  });
});

describe('single quotation marks', () => {
  test.each([
    '‘We have bodies. Come and examine them,’ he said.',
    "'We have bodies. Come and examine them,' he said.",
    'He said: ‘We have bodies. Come and see.’',
    "He said: 'We have bodies. Come and see.'| Then he left.",
    'The millers’ flour was green.| The baker’s was not.',
    "The millers' flour was green.| The baker's was not.",
    '‘Who? Me?’ she asked.',
    'She wrote ‘No. Never.’ and ‘Yes. Now.’',
    "In '98 they left.| In '99 they came back.",
    '“He said ‘No. Never.’ to me,” she said.',
  ])('%s', (marked) => {
    expectSentences(marked);
  });
});
