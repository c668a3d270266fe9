import type { Line, Step } from '../kit/scene.ts';
import { fundingSizes } from './sizes.ts';

/** How a line runs: from where it leaves its nearer box to where it reaches its farther one, over a level stretch. */
export interface Run {
  readonly near: { readonly x: number; readonly y: number };
  readonly far: { readonly x: number; readonly y: number };
  readonly level: { readonly from: number; readonly to: number; readonly y: number };
  /** Whether it comes back to its own column. */
  readonly turns: boolean;
  /** Whether it runs from a later column to an earlier one. */
  readonly runsBack: boolean;
}

/** Draws a line with its head, and the stretch on which a pointer finds it. */
export function drawLine(run: Run, rests: string): Line[] {
  const path = pathOf(run);
  return [
    { kind: 'line', part: 'reach', path },
    { kind: 'line', part: 'line', rests, path },
    { kind: 'line', part: 'head', path: headOf(run) },
  ];
}

/** Level where it leaves and where it arrives; what turns back comes home under itself. */
function pathOf({ near, far, level, turns }: Run): Step[] {
  const { from, to, y } = level;
  const half = fundingSizes.bend / 2;
  const start: Step[] = [
    ['M', near.x, near.y],
    near.y === y ? ['H', from] : ['C', near.x + half, near.y, near.x + half, y, from, y],
  ];
  if (turns) {
    return [
      ...start,
      ['H', to - 6],
      ['a', 6, 6, 0, 0, 1, 0, 12],
      ['H', from],
      ['C', far.x + half, y + 12, far.x + half, far.y, far.x, far.y],
    ];
  }
  if (far.y === y && far.x === to) return [...start, ['H', far.x]];
  const bent = to + fundingSizes.bend;
  return [...start, ['H', to], ['C', to + half, y, to + half, far.y, bent, far.y], ['H', far.x]];
}

function headOf({ near, far, turns, runsBack }: Run): Step[] {
  const { x, y } = runsBack ? near : far;
  const length = fundingSizes.arrow * (runsBack || turns ? 1 : -1);
  return [['M', x, y], ['l', length, -4.5], ['v', 9], ['z']];
}
