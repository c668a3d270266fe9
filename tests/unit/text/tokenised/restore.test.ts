import { describe, expect, test } from 'vitest';
import { restore, shownSpan, shownText } from '../../../../src/text/tokenised/restore.ts';

const whole = (text: string) => ({ start: 0, end: text.length });
const shown = (text: string, names: readonly string[] = []) =>
  restore(text, whole(text), names).text;

describe('spacing and marks', () => {
  test.each([
    ['', ''],
    [' \n ', ''],
    ['the mill , old and grey , burned .', 'The mill, old and grey, burned.'],
    ['who ? nobody ! so : go ; wait ...', 'Who? Nobody! So: go; wait...'],
    ["the mill 's roof", 'The mill’s roof'],
    ["millers ' rights", 'Millers’ rights'],
    [
      "he did n't , i 'll , we 've , you 're , i 'm , he 'd",
      'He didn’t, i’ll, we’ve, you’re, i’m, he’d',
    ],
    ["shi'ite o'clock", 'Shi’ite o’clock'],
    ["he said ` no ' twice", 'He said ‘no’ twice'],
    ["he said `` no '' twice", 'He said “no” twice'],
    ['he said " no " twice', 'He said “no” twice'],
    ["he said `` a ` b ' c ''", 'He said “a ‘b’ c”'],
    ['the mill -lrb- old -rrb- burned', 'The mill (old) burned'],
    ['-lsb- the mill -rsb- -lcb- x -rcb-', '[The mill] {x}'],
    ['the -LRB- mill -RRB-', 'The (mill)'],
    ['$ 2 million-a-day', '$2 million-a-day'],
    ['us$ 2 and £ 3.5m and € 4', 'Us$2 and £3.5m and €4'],
    ['the $ and cents', 'The $ and cents'],
    ['40 % of it', '40% of it'],
    ['the caliph -', 'The caliph -'],
    ['the mill -- old -- burned', 'The mill -- old -- burned'],
    ['a well-known mill', 'A well-known mill'],
    ["-lrb- isis -rrb- 's roof", '(Isis)’s roof'],
    ['an open ` mark', 'An open ‘mark'],
    ["a ' alone", 'A’ alone'],
    ['the   mill\tburned', 'The mill burned'],
  ])('%j', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe('capitals of sentences', () => {
  test.each([
    ['each line', 'the mill burned .\nnobody was hurt .', 'The mill burned. Nobody was hurt.'],
    ['within a line', 'one . two', 'One. Two'],
    ['not after points that end nothing', 'one ... two', 'One... two'],
    ['after a mark that opens', "` we left , ' he said .", '‘We left,’ he said.'],
    ['after several', '-lrb- `` we left', '(“We left'],
    [
      'after a mark that closes',
      "he said : ` we left .\n' he stayed .",
      'He said: ‘We left.’ He stayed.',
    ],
    ['not where the sentence goes on', "` we left .\n' , he said .", '‘We left.’, he said.'],
    ['a quotation that is a sentence', "he said : ` we left . '", 'He said: ‘We left.’'],
    ['with a comma at its end', "he said : ` we left , ' twice .", 'He said: ‘We left,’ twice.'],
    ['after a comma', "he said , ` we left . '", 'He said, ‘We left.’'],
    ['over lines', "he said : ` we left .\nit was dark .\n'", 'He said: ‘We left. It was dark.’'],
    [
      'not a quotation that is part of one',
      "they were ` killed ' there .",
      'They were ‘killed’ there.',
    ],
    ['nor after a colon', "two words : ` too late '", 'Two words: ‘too late’'],
    ['nor with its own end', "a word , ` late , ' came .", 'A word, ‘late,’ came.'],
    ['nor what never closes', 'he said : ` we left .', 'He said: ‘we left.'],
    ['a number is left', '790 mills burned', '790 mills burned'],
    ['and what begins with one', '2nd mill', '2nd mill'],
    ['after a dash', '- the mill', '- The mill'],
    ['after a currency', '$ two', '$ Two'],
    ['other letters', 'émile fled .\nшахта горит .', 'Émile fled. Шахта горит.'],
    ['a letter with no single capital', 'ßa .\nıa .\nŉa', 'ßa. ıa. ŉa'],
    ['a letter of two units', '\u{10428}a', '\u{10400}a'],
    ['a script without capitals', 'השר נסע .', 'השר נסע.'],
    ['capitals of the file', 'THE MILL .\niPhone', 'THE MILL. iPhone'],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe('names', () => {
  test.each([
    ['one', 'in arden now', ['Arden'], 'In Arden now'],
    ['everywhere', 'in arden , arden', ['Arden'], 'In Arden, Arden'],
    ['whole tokens only', 'in ardennes now', ['Arden'], 'In ardennes now'],
    ['all capitals', 'the nmo met', ['NMO'], 'The NMO met'],
    ['several words', 'mr jon hill left', ['Mr', 'Jon Hill'], 'Mr Jon Hill left'],
    ['not a part of one', 'jon left', ['Jon Hill'], 'Jon left'],
    ['and in small letters within', 'see al-arden', ['al-Arden'], 'See al-Arden'],
    ['at the beginning of a sentence', 'al-arden said', ['al-Arden'], 'Al-Arden said'],
    ['which begin small for a reason', 'iphone said', ['iPhone'], 'iPhone said'],
    ['the longest', 'is is using it', ['IS is using', 'is'], 'IS is using it'],
    ['the longest, in any order', 'is is using it', ['is', 'IS is using'], 'IS is using it'],
    [
      'the longest of two that cross',
      'a big hill road east',
      ['Big Hill', 'Hill Road East'],
      'A Big Hill Road East',
    ],
    [
      'what a shorter one adds',
      'a big hill road east',
      ['Big Hill ROAD', 'Road East'],
      'A Big Hill ROAD East',
    ],
    [
      'the first of two as long that cross',
      'a big hill road',
      ['Hill ROAD', 'Big HILL'],
      'A Big HILL ROAD',
    ],
    ['the first of equals', 'the nmo met', ['NMO', 'Nmo'], 'The NMO met'],
    ['a possessive', "arden 's mill , isis ' mill", ['Arden', 'ISIS'], 'Arden’s mill, ISIS’ mill'],
    ['that have a possessive', "see arden 's mill", ["Arden's Mill"], 'See Arden’s Mill'],
    ['that have one in capitals', "see arden 's mill", ["ARDEN'S"], 'See ARDEN’S mill'],
    ['with either apostrophe', "the shi'ite mill", ['Shi’ite'], 'The Shi’ite mill'],
    ['with a dot', 'the u.n. met', ['U.N.'], 'The U.N. met'],
    ['with brackets', 'the hill -lrb- nmo -rrb- met', ['Hill (NMO)'], 'The Hill (NMO) met'],
    ['with a quotation mark', "the ` big ' hill", ['‘Big’ Hill'], 'The ‘Big’ Hill'],
    ['with a comma', 'jon , king', ['Jon, King'], 'Jon, King'],
    ['over lines', 'the big\nhill', ['Big Hill'], 'The Big Hill'],
    ['over white space', 'the  big   hill', [' Big \n Hill '], 'The Big Hill'],
    ['that are empty', 'the mill', ['', ' '], 'The mill'],
    ['that differ in more than capitals', 'see arden', ['Ärden'], 'See arden'],
    ['whose capital has no small letter of its length', 'in istan', ['İstan'], 'In istan'],
    ['inherited words are no names', 'the constructor', ['toString'], 'The constructor'],
  ])('%s', (_, text, names, expected) => {
    expect(shown(text, names)).toBe(expected);
  });
});

describe('the map back to the file', () => {
  const text = "x .\nhe said : ` it 's\n-lrb- so -rrb- .\n' yes";
  const span = { start: 4, end: text.length };
  const restored = restore(text, span, []);

  test('every character is one of the file, or a space between two', () => {
    expect(restored.text).toBe('He said: ‘It’s (So).’ Yes');
    const origins = [...restored.text].map((_, at) => text.charAt(restored.from[at] ?? -1));
    expect(origins.join('')).toBe("he said: `it's\n-so-.' yes");
    expect(restored.from.at(-1)).toBe(text.length);
    expect(restored.from).toHaveLength(restored.text.length + 1);
  });

  test.each([
    ['he said', 'He said'],
    ['said :', 'said:'],
    ["it 's", 'It’s'],
    ["` it 's", '‘It’s'],
    ["'s\n-lrb- so -rrb-", '’s (So)'],
    ['so', 'So'],
    ['-rrb- .', ').'],
    [".\n' yes", '.’ Yes'],
    [text.slice(4), 'He said: ‘It’s (So).’ Yes'],
    ['', ''],
  ])('what readers see of %j', (words, expected) => {
    const start = text.indexOf(words, 4);
    expect(shownText(text, restored, { start, end: start + words.length })).toBe(expected);
  });

  test('where nothing is restored, readers see the file', () => {
    expect(shownText(text, null, { start: 4, end: 11 })).toBe('he said');
  });

  test('offsets in the restored text', () => {
    expect(shownSpan(restored, { start: 4, end: 6 })).toEqual({ start: 0, end: 2 });
    expect(shownSpan(restored, span)).toEqual({ start: 0, end: restored.text.length });
  });
});

describe('what readers see of tokenised news', () => {
  test.each<[string, string, string, string[]?]>([
    [
      'an opening mark that is written as an apostrophe',
      "she told the evening standard : ' i could not have had a better brother . '",
      'She told the evening standard: ‘I could not have had a better brother.’',
      ['I'],
    ],
    ['one after a comma', "he said , ' go . '", 'He said, ‘Go.’'],
    ['one at the beginning of a line', "' go , ' he said .", '‘Go,’ he said.'],
    ['none without an end', "he said : ' go", 'He said: ’ go'],
    ['none after a word', "the millers ' rights . '", 'The millers’ rights.’'],
    [
      'a lone closing mark',
      "we are completely devastated and still in shock . '",
      'We are completely devastated and still in shock.’',
    ],
    [
      'one that closes after another opened',
      "lucy said : ` it was bad . '",
      'Lucy said: ‘It was bad.’',
    ],
    ['one at the end of what is said', "he left , she said . '", 'He left, she said.’'],
    ['one after a question', "who was there ? '", 'Who was there?’'],
    ['no mark that a word follows', "he left . ' and", 'He left. ’ and'],
    [
      'a quotation whose lines each begin with a mark',
      "he said : ` he just fixes stuff .\n` he paints and plays the drums .\nwe are still in shock . '",
      'He said: ‘He just fixes stuff. ‘He paints and plays the drums. We are still in shock.’',
    ],
    [
      'the same with double marks',
      "he said : `` he left .\n`` we stayed . ''",
      'He said: “He left. “We stayed.”',
    ],
    [
      'a quotation whose full stop stands outside',
      "sarah wrote : ` my thoughts are with them , rest in peace ' .",
      'Sarah wrote: ‘My thoughts are with them, rest in peace’.',
    ],
    [
      'a name that is quoted after a colon',
      "its name : ` the mill ' and more",
      'Its name: ‘the mill’ and more',
    ],
    [
      'a paragraph in one line',
      "mr. smith said so . `` i am the son . you need to get me out of here ! '' one man shouts .",
      'Mr. smith said so. “I am the son. You need to get me out of here!” one man shouts.',
      ['I'],
    ],
  ])('%s', (_, text, shown, names = []) => {
    expect(restore(text, { start: 0, end: text.length }, names).text).toBe(shown);
  });
});
