import type { Prose } from '../draft.ts';

/** Prose that says nothing. */
export const emptyProse: Prose = {
  root: { type: 'root', children: [] },
  blocks: [],
  references: [],
};
