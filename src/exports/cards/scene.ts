import { ink, paper, soft } from './card-colours.ts';
import { labelWidth } from '../../charts/kit/measure.ts';
import type { ScenePath, Scene, Shape, Text } from '../../charts/kit/scene.ts';
import { colours } from '../../styles/colours.ts';
import { box, cardFaces, type CardNode } from './node.ts';

const ruleColour = colours['rule-strong'].light;
const wash = colours.wash.light;

/** How far below the upper edge of a line of letters their baseline is, as a share of their size. */
const ascent = 0.87;

/** A drawing of the pages as boxes of a card, scaled to a width: lines and boxes as one picture, words over it. */
export function layOutScene(scene: Scene, width: number): CardNode {
  const scale = width / scene.width;
  const size = { width: Math.round(width), height: Math.round(scene.height * scale) };
  const lines: CardNode = {
    type: 'svg',
    props: {
      ...{ ...size, viewBox: `0 0 ${scene.width} ${scene.height}` },
      style: { position: 'absolute', left: 0, top: 0 },
      children: scene.shapes.flatMap(drawShape),
    },
  };
  return box({ position: 'relative', ...size, marginTop: 14, flexShrink: 0 }, [
    lines,
    ...scene.shapes.flatMap((shape) => lettersOf(shape, scale, { x: 0, y: 0 })),
  ]);
}

/** What is not words, as SVG; lines and boxes as they are painted on the pages, speakers in ink. */
function drawShape(shape: Shape): CardNode[] {
  switch (shape.kind) {
    case 'box': {
      const { x, y, width, height, of, shapes } = shape;
      const at = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 };
      return [element('rect', { ...at, ...paintOf(of) }), ...shapes.flatMap(drawShape)];
    }
    case 'mark': {
      const { x, y, width, height, inferred, number } = shape;
      const open = inferred || number === 'outlet' || number === 'unnamed';
      const dash = inferred ? { 'stroke-dasharray': '3 2' } : {};
      const paint = { fill: open ? paper : ink, stroke: ink, 'stroke-width': 1, ...dash };
      const at = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 };
      return [element('rect', { ...at, ...paint })];
    }
    case 'line': {
      const d = written(shape.path);
      if (shape.part === 'head') return [element('path', { d, fill: ink })];
      if (shape.part === 'reach') return [];
      const dash = shape.rests === 'inferred' ? { 'stroke-dasharray': '5 3.5' } : {};
      return [element('path', { d, fill: 'none', stroke: ink, 'stroke-width': 1.25, ...dash })];
    }
    case 'group':
    case 'link':
      return shape.shapes.flatMap(drawShape);
    case 'text':
    case 'dot':
    case 'band':
    case 'rule':
    case 'assessment':
    case 'paints':
      return [];
  }
}

function paintOf(of: string): Readonly<Record<string, string | number>> {
  if (of === 'bar') return { fill: ink };
  if (of === 'band' || of === 'same') return { fill: wash };
  if (of === 'slot') {
    return { fill: 'none', stroke: ink, 'stroke-width': 1.5, 'stroke-dasharray': '5 4' };
  }
  return { fill: paper, stroke: of === 'seen' ? ink : ruleColour, 'stroke-width': 1 };
}

function element(type: string, props: Readonly<Record<string, string | number>>): CardNode {
  return { type, props };
}

function written(path: ScenePath): string {
  if (typeof path === 'string') return path;
  return path.map(([letter, ...numbers]) => letter + numbers.join(' ')).join('');
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The words of a shape, each in its place; what stands in a box is counted from the box where a drawing says so. */
function lettersOf(shape: Shape, scale: number, from: Point): CardNode[] {
  switch (shape.kind) {
    case 'text':
      return [setText(shape, scale, from)];
    case 'mark': {
      const open = shape.inferred || shape.number === 'outlet' || shape.number === 'unnamed';
      const middle = { x: shape.x + shape.width / 2, y: shape.y + shape.height - 4.5 };
      const letter: Text = {
        ...{ kind: 'text', ...middle, text: shape.mark, size: 12, weight: '600', soft: false },
        anchor: 'middle',
      };
      return [setText(letter, scale, from, open ? ink : paper)];
    }
    case 'group': {
      const { at = { x: 0, y: 0 } } = shape;
      const moved = { x: from.x + at.x, y: from.y + at.y };
      return shape.shapes.flatMap((each) => lettersOf(each, scale, moved));
    }
    case 'box':
    case 'link':
      return shape.shapes.flatMap((each) => lettersOf(each, scale, from));
    case 'dot':
    case 'band':
    case 'line':
    case 'rule':
    case 'assessment':
    case 'paints':
      return [];
  }
}

function setText(
  { x, y, text, size, weight, soft: isSoft, anchor }: Text,
  scale: number,
  from: Point,
  colour: string = isSoft ? soft : ink,
): CardNode {
  const width = labelWidth(text, size, weight);
  const before = anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0;
  const face = weight === '600' ? 'strong' : weight === '400' ? 'sans' : 'serif';
  return box(
    {
      ...{ position: 'absolute', left: (from.x + x - before) * scale, whiteSpace: 'nowrap' },
      ...{ top: (from.y + y - ascent * size) * scale, lineHeight: 1, color: colour },
      ...{ fontFamily: cardFaces[face], fontSize: size * scale },
      ...(anchor === 'middle' ? { width: width * scale, justifyContent: 'center' } : {}),
    },
    text,
  );
}
