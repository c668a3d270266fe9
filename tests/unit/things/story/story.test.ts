import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../../src/content/prose/markdown.ts';
import type { Story } from '../../../../src/model/types.ts';
import { arrangeStory, type StoryPiece } from '../../../../src/things/story/story.ts';

function proseOf(text: string) {
  return parseMarkdown(`---\n---\n${text}`, 'content/story.md').body;
}

function arrange(body: string, findings: readonly string[] = [], supports: readonly string[] = []) {
  const story: Story = {
    headline: '',
    standfirst: '',
    genre: '',
    method: [],
    draftedBy: '',
    reviewedBy: null,
    reviewedOn: null,
    findings: findings.map((text, at) => ({
      id: `f${at}`,
      body: proseOf(text),
      title: null,
      chart: null,
    })),
    box: {
      supports: supports.map((text, at) => ({ id: `s${at}`, body: proseOf(text) })),
      doesNotSupport: [],
      reviewedBy: null,
      reviewedOn: null,
    },
    body: proseOf(body),
  };
  return arrangeStory(story);
}

function told(piece: StoryPiece): string {
  if (piece.kind === 'chart') return `chart ${piece.id}`;
  return piece.blocks
    .map((block) =>
      block.kind === 'heading'
        ? `heading ${block.id}`
        : block.prose.blocks.map(({ text }) => text).join('/'),
    )
    .join(' | ');
}

test.each([
  ['nothing', '', []],
  ['words before the first section', 'a\n\n## [S](section:s)\n\nb', [': a', 's: b']],
  ['blocks together', '## [S](section:s)\n\na\n\n- b\n- c', ['s: a | b/c']],
  ['a chart between', '## [S](section:s)\n\na\n\n![T](chart:c)\n\nb', ['s: a, chart c, b']],
  [
    'a lower heading within',
    '## [S](section:s)\n\na\n\n### [U](section:u)\n\nb',
    ['s: a | heading u | b'],
  ],
])('sections are cut: %s', (_, body, expected) => {
  const { sections } = arrange(body);
  expect(sections.map(({ id, pieces }) => `${id ?? ''}: ${pieces.map(told).join(', ')}`)).toEqual(
    expected,
  );
});

test('everything told has an id: findings their own, blocks that of their section and their place', () => {
  const body = 'a\n\n## [S](section:s)\n\nb\n\n![T](chart:c)\n\n- c\n\n### [U](section:u)\n\nd';
  const { findings, supports, sections } = arrange(body, ['x'], ['y']);
  const blocks = sections
    .flatMap(({ pieces }) => pieces)
    .flatMap((piece) => (piece.kind === 'text' ? piece.blocks : []));
  const told = [...findings, ...supports, ...blocks.filter(({ kind }) => kind === 'prose')];
  expect(told.map((each) => ('htmlId' in each ? each.htmlId : ''))).toEqual([
    ...['finding.f0', 'finding.s0', 'p1', 's.p1', 's.p2', 'u.p1'],
  ]);
});

test('the box has its place where the body says so', () => {
  expect(arrange('a').boxInBody).toBe(false);
  expect(arrange('![B](chart:support-box)').boxInBody).toBe(true);
});
