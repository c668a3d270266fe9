import type { Investigation } from '../../model/types.ts';
import { outletLabel } from '../../terms/names.ts';
import { asFarAsAnnotated } from '../../terms/not-here.ts';
import { isolate, link, listed, sentence } from '../../terms/phrases.ts';
import { addressOf } from '../../values/id.ts';
import type { Drawing } from '../kit/drawing.ts';
import { layoutNaming, type NamingRow } from './layout.ts';
import { namingWords } from './words.ts';

/** Draws which article names which said source of income: those that most articles name first, those that only documents name last. */
export function drawNaming(investigation: Investigation): Drawing {
  const { articles, claims, nodes } = investigation;
  const soFar = (words: string) => asFarAsAnnotated(articles, words);
  const names = articles.map((article) => outletLabel(investigation, article));
  const rows = nodes
    .filter(({ kind }) => kind === 'stream')
    .map(({ id, label }) => {
      const about = claims.filter(
        ({ kind, streams }) => kind !== 'context' && streams.includes(id),
      );
      const has = (slug: string) =>
        about.some(({ assertions }) => assertions.some(({ article }) => article === slug));
      return { id, label, named: articles.map(({ slug }) => has(slug)) };
    })
    .toSorted((a, b) => countNamed(b) - countNamed(a));
  return {
    layout: (width) =>
      layoutNaming(names, rows, { ...namingWords, below: soFar(namingWords.below) }, width),
    summary: namingWords.summary,
    items: rows.map(({ id, label, named }) => {
      const by = names.filter((_, at) => named[at] === true).map(isolate);
      const row = link(label, addressOf('stream', id));
      return by.length === 0
        ? sentence`${row}: ${soFar(namingWords.nobody)}.`
        : sentence`${row}: ${listed(by)}.`;
    }),
  };
}

function countNamed({ named }: Pick<NamingRow, 'named'>): number {
  return named.filter(Boolean).length;
}
