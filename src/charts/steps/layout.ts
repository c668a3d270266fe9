import { lineAt } from '../kit/place.ts';
import { letters, type Scene, type Shape } from '../kit/scene.ts';
import { linesAt } from '../kit/text.ts';
import { wrapLabel } from '../kit/wrap.ts';

/** A step: what somebody is said to have done, and who prints that. */
export interface DrawnStep {
  readonly label: string;
  readonly outlets: readonly string[];
}

/** Lays steps out one under the other, each a little further in where there is room. */
export function layoutSteps(steps: readonly DrawnStep[], order: string, width: number): Scene {
  const indent = width < 400 ? 0 : Math.min(26, Math.floor(120 / steps.length));
  const size = width < 400 ? 17 : 20;
  let y = 2;
  const shapes: Shape[] = steps.flatMap(({ label, outlets }, at) => {
    const x = at * indent;
    const room = width - x - 12;
    const lines = wrapLabel(label, room, size, 'printed');
    const names = wrapLabel(outlets.join(' · '), room, 13);
    const top = y;
    const first = top + size + 5;
    const second = first + (lines.length - 1) * (size + 4) + 20;
    y = second + (names.length - 1) * 16 + 14;
    return [
      lineAt([
        ['M', x, y - 6],
        ['V', top],
        ['H', width],
      ]),
      ...linesAt(lines, x + 12, first, { leading: size + 4, size, weight: 'printed' }),
      ...linesAt(names, x + 12, second, { leading: 16, size: 13, soft: true }),
    ];
  });
  const note = wrapLabel(order, width, letters);
  shapes.push(...linesAt(note, 0, y + 12, { leading: 15, soft: true }));
  return { width, height: y + 18 + (note.length - 1) * 15, letters, shapes };
}
