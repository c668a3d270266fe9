import { describe, expect, test } from 'vitest';
import { findReuse } from '../../src/analysis/reuse.ts';
import type { ReuseKind } from '../../src/analysis/shared-words.ts';
import { listTried } from '../support/investigation.ts';

/** Two sentences that a reader finds to say something in the same words, and some of those words as the first has them. */
interface Pair {
  readonly sentences: readonly [string, string];
  readonly kind: ReuseKind;
  readonly words: string;
}

const tried = listTried().flatMap((each) => {
  const byEye = each.expected('same-words.yaml') as readonly Pair[] | null;
  return byEye === null ? [] : [{ ...each, byEye }];
});

describe.each(tried)('of $name', ({ investigation, byEye, least }) => {
  const { articles, actors } = investigation;
  const names = actors.flatMap((actor) => [actor.name, ...actor.spellings]);
  const found = findReuse(articles, names);

  test.each(byEye)('$sentences share words', ({ sentences, kind, words }) => {
    const reuse = found.find(({ id }) => id === sentences.join('--'));
    expect(reuse?.kind).toBe(kind);
    const text = articles.find(({ slug }) => slug === reuse?.left.article)?.text ?? '';
    const shared = reuse?.blocks.map((block) => text.slice(block.left.start, block.left.end));
    expect(shared?.join(' | ')).toContain(words);
  });

  test('nothing else is found', () => {
    const ids = byEye.map(({ sentences }) => sentences.join('--'));
    expect(found.map(({ id }) => id).sort()).toEqual(ids.sort());
    expect(ids.length).toBeGreaterThanOrEqual(least(2));
  });
});
