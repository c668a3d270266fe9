import type { FundingNode } from '../../../model/types.ts';
import { breakLabel } from '../../kit/measure.ts';
import { type Shape, letters } from '../../kit/scene.ts';
import { placeWords } from '../../kit/text.ts';
import type { FundingWords } from './funding-words.ts';

const pad = 8;
const mostNodes = 12;

/** The sources that only outside documents name, apart and with no line; null where there is none. */
export function placeOutside(
  nodes: readonly FundingNode[],
  { y, width }: { readonly y: number; readonly width: number },
  words: FundingWords,
): Extract<Shape, { kind: 'box' }> | null {
  if (nodes.length === 0) return null;
  const room = width - 2 * pad;
  const beside = width > 600;
  const nameRoom = beside ? 260 : room;
  const head = breakLabel(words.documentsOnly, room, letters, '600', 3);
  const shapes: Shape[] = placeWords(head, { x: pad, width: room }, y + 18, {
    leading: 15,
    weight: '600',
  });
  let at = y + 18 + head.length * 15 - 7;
  for (const node of nodes.slice(0, mostNodes)) {
    const name = breakLabel(node.label, nameRoom, 14, '600', 3);
    const left = beside ? pad + nameRoom + 12 : pad;
    const said = breakLabel(words.namedIn(node.id), pad + room - left, letters, '400', 3);
    const nameHeight = name.length * 17;
    const saidTop = beside ? at : at + nameHeight;
    const placed = [
      ...placeWords(name, { x: pad, width: nameRoom }, at + 14, {
        leading: 17,
        size: 14,
        weight: '600',
      }),
      ...placeWords(said, { x: left, width: pad + room - left }, saidTop + 14, { leading: 15 }),
    ];
    const href = words.nodeHref(node.id);
    shapes.push(...(href === null ? placed : [{ kind: 'link' as const, href, shapes: placed }]));
    at = Math.max(at + nameHeight, saidTop + said.length * 15) + 7;
  }
  if (nodes.length > mostNodes) {
    const more = breakLabel(words.foldedRows(nodes.length - mostNodes), room, letters, '600', 1);
    shapes.push(
      ...placeWords(more, { x: pad, width: room }, at + 12, { leading: 15, weight: '600' }),
    );
    at += 20;
  }
  return { kind: 'box', of: 'band', x: 0, y, width, height: at - y + 6, shapes };
}
