import { describe, expect, test } from 'vitest';
import { plainText } from '../../../../src/content/prose/plain-text.ts';
import { parseMarkdown } from '../../../../src/content/prose/markdown.ts';
import { renderProse } from '../../../../src/content/prose/render.ts';
import { tellRules } from '../../../support/fixtures.ts';

const story = 'content/story.md';
const begins = 'The baker [said so](claim:mouldy-flour)';

/** A block before the first paragraph of the story. */
const tellBlock = (block: string) => tellRules([story, begins, `${block}\n\n${begins}`]);

/** What a page and a search show of Markdown. */
function show(body: string): string {
  const prose = parseMarkdown(`---\n---\n${body}`, story).body;
  return renderProse(prose, () => ({ href: '/x/', words: 'x' })) + plainText(prose.root);
}

describe('a refused word where nothing is shown does no harm, and is not shown', () => {
  test.each([
    ['the title of a picture', '(chart:sums)', '(chart:sums "It is proved.")'],
    ['in single marks', '(chart:sums)', "(chart:sums 'It is proved.')"],
    ['in brackets', '(chart:sums)', '(chart:sums (It is proved.))'],
    ['the title of a link', '(claim:mouldy-flour)', '(claim:mouldy-flour "proved")'],
    ['the title of a heading', '(section:the-claim)', '(section:the-claim "proved")'],
    ['the title of a count', '(count:articles)', '(count:articles "proved")'],
  ])('%s', (_, from, to) => {
    expect(tellRules([story, from, to])).toEqual([]);
    expect(show(`A ${to.startsWith('(chart') ? '!' : ''}[b]${to} c.`)).not.toContain('proved');
  });

  test.each([
    ['the info of a fence', '```proved\nx\n```'],
    ['of a fence of tildes', '~~~proved\nx\n~~~'],
    ['of a fence with a language', '```text It is proved.\nx\n```'],
    ['of a longer fence', '````` proved\nx\n`````'],
  ])('%s', (_, block) => {
    expect(tellBlock(block)).toEqual(['paragraph-without-reference']);
    expect(show(block)).not.toContain('proved');
  });
});

describe('where it is shown it is told', () => {
  test.each([
    ['the words of a picture', '![It is proved](chart:sums)'],
    ['a fence', '```\nIt is proved.\n```'],
    ['a fence with a language', '```text\nIt is proved.\n```'],
    ['a block by its indentation', '    It is proved.'],
    ['code within words', 'It is `proved` by [the Herald](article:herald).'],
    ['the words of a link', '[It is proved](claim:mouldy-flour).'],
    ['a heading', '### It is proved'],
    ['what is struck out', 'It is ~~proved~~ by [the Herald](article:herald).'],
    ['an item of a list', '- It is proved by [the Herald](article:herald).'],
  ])('%s', (_, block) => {
    expect(tellBlock(block)).toContain('refused-word');
    expect(show(block)).toContain('proved');
  });
});

test.each<readonly [string, string, readonly string[]]>([
  ['in quotation marks', 'It is ‘proved’ here', ['prose-quotation-missing']],
  ['in quotation marks of a sentence', '“It is proved.” So it is', ['prose-quotation-missing']],
  ['after a mark that is not closed', 'The mill “was proved here', ['prose-quotation-open']],
  ['in a note at the foot', 'It is so[^1].\n\n[^1]: It is proved here', ['link-unknown']],
  ['in a comment', 'It is <!-- proved --> so', ['markup-forbidden']],
  ['in an element', 'It is <b>proved</b> so', ['markup-forbidden']],
  ['in a number for a letter', 'It is pr&#111;ved here', ['refused-word']],
  ['in a hexadecimal one', 'It is &#x70;roved here', ['refused-word']],
  ['in a sign by its name', 'It is proved&nbsp;here', ['refused-word']],
  ['over the end of a line', 'It sheds\nlight here', ['refused-word']],
  ['over a hard break', 'It sheds  \nlight here', ['refused-word']],
  ['over a broken line with a stroke', 'It sheds\\\nlight here', ['refused-word']],
])('a refused word is told, by its rule or that of its form: %s', (_, words, rules) => {
  const told = tellBlock(`${words}, says [the Herald](article:herald).`);
  expect(told).toEqual(expect.arrayContaining([...rules]));
});

test.each([
  '“40” deaths',
  '“fifty” deaths',
  '‘40’ deaths',
  '"40" deaths',
  '“40 deaths”',
  '«40» deaths',
])('a number of a statement is not said by marks around it: %s', (number) => {
  const denied = 'that the miller denied it.';
  const edit = ['content/claims/denial.md', denied, `that the miller denied ${number}.`] as const;
  expect(tellRules(edit)).toContain('prose-quotation-missing');
});
