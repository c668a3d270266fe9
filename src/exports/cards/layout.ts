import { ink, paper, soft } from './card-colours.ts';
import { siteName } from '../../terms/imprint.ts';
import type { AssessmentValue } from '../../model/types.ts';
import type { Card, CardFact } from './card.ts';
import { colours } from '../../styles/colours.ts';
import { isShown } from './letters.ts';
import { cardWordsNotDrawn, factNotDrawn } from './words.ts';
import { sceneWords } from '../../charts/kit/scene-words.ts';
import { layOutScene } from './scene.ts';
import { box, cardFaces, type CardNode } from './node.ts';

/** The size of every card, as those who show them expect it. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The sizes of type, in pixels, in which words are tried, from the largest: long words take a smaller one, and are never cut. */
export const cardSteps = [72, 64, 57, 51, 46, 41, 37, 33, 30, 27, 24] as const;

const rule = colours.rule.light;

/** The two colours between which everything on a card lies: red, green and blue. */
export const cardColours = { light: rgbOf(paper), dark: rgbOf(ink) } as const;

function rgbOf(colour: string): [number, number, number] {
  const part = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

const { serif, sans, strong } = cardFaces;
const factSize = 20;
/** The space at both sides. */
const side = 72;

/** A card as boxes, its words at one size of type; as high as it needs to be where `free`. What the fonts cannot show says so, or is left out where it is no more than more. */
export function layOutCard(card: Card, size: number, free = false): CardNode {
  const { width, height } = cardSize;
  const words = shownOr(card.words, cardWordsNotDrawn);
  const { picture } = card;
  const drawn = picture !== null && sceneWords(picture.scene).every(isShown) ? picture : null;
  const more = drawn === null && card.more !== null && isShown(card.more) ? card.more : null;
  const facts = card.facts
    .filter(({ assessment }) => drawn === null || assessment !== undefined)
    .map((fact) => ({ ...fact, words: shownOr(fact.words, factNotDrawn) }));
  return box(
    {
      ...{ width, minHeight: height, ...(free ? {} : { height }) },
      ...{
        boxSizing: 'border-box',
        padding: drawn === null ? `52px ${side}px 44px` : `36px ${side}px 30px`,
        flexDirection: 'column',
        backgroundColor: paper,
        color: ink,
      },
    },
    [
      layOutHead(card),
      box(
        {
          flexDirection: 'column',
          flexGrow: 1,
          justifyContent: 'center',
          padding: drawn === null ? '22px 0' : '10px 0',
        },
        [
          box({ fontFamily: serif, fontSize: size, lineHeight: 1.16, letterSpacing: -0.2 }, words),
          ...(more === null
            ? []
            : [
                box(
                  {
                    ...{ fontFamily: serif, fontSize: moreSize(size), lineHeight: 1.3 },
                    ...{ marginTop: Math.round(size / 3), color: soft },
                  },
                  more,
                ),
              ]),
          ...(drawn === null ? [] : [layOutScene(drawn.scene, width - 2 * side)]),
        ],
      ),
      ...(facts.length === 0
        ? []
        : [
            box(
              {
                borderTop: `1px solid ${rule}`,
                ...(drawn === null
                  ? { paddingTop: 18, paddingBottom: 16 }
                  : { paddingTop: 8, paddingBottom: 8 }),
              },
              facts.map((fact, at) => layOutFact(fact, at === facts.length - 1, drawn !== null)),
            ),
          ]),
      box(
        {
          ...{ borderTop: `1px solid ${rule}`, paddingTop: 14 },
          ...{ fontFamily: sans, fontSize: 17, lineHeight: 1.35, color: soft },
        },
        // Letter by letter, for a name that cannot be shown must not take the line on review with it.
        [...card.foot].filter(isShown).join(''),
      ),
    ],
  );
}

/** Words where the fonts have all their letters, others where they have not. */
function shownOr(words: string, others: string): string {
  return isShown(words) ? words : others;
}

/** The smaller type follows the larger, down to one that can still be read. */
function moreSize(size: number): number {
  return Math.max(20, Math.round(size * 0.5));
}

function layOutHead({ kind }: Card): CardNode {
  return box({ alignItems: 'baseline', justifyContent: 'space-between' }, [
    box({ fontFamily: serif, fontSize: 32, letterSpacing: -0.3 }, siteName),
    box(
      { fontFamily: sans, fontSize: factSize, color: soft, marginLeft: 60 },
      isShown(kind) ? kind : '',
    ),
  ]);
}

function layOutFact(
  { name, words, assessment }: CardFact,
  last: boolean,
  inLine: boolean,
): CardNode {
  const told = box({ fontFamily: sans, lineHeight: 1.36 }, words);
  return box(
    {
      ...{
        flexDirection: inLine ? 'row' : 'column',
        flexGrow: 1,
        flexShrink: 1,
        flexBasis: 0,
        boxSizing: 'border-box',
      },
      ...{ fontSize: factSize, paddingRight: last ? 0 : 48 },
    },
    [
      box({ fontFamily: strong, ...(inLine ? { marginRight: 14 } : { marginBottom: 6 }) }, name),
      assessment === undefined
        ? told
        : box({ alignItems: 'flex-start' }, [
            circle(assessment),
            box({ flexShrink: 1, flexGrow: 1, flexBasis: 0 }, [told]),
          ]),
    ],
  );
}

/** The circle by which assessments are told everywhere. */
function circle(value: AssessmentValue): CardNode {
  const line = { stroke: ink, 'stroke-width': 1.5, fill: 'none' };
  const shape = shapes[value];
  return {
    type: 'svg',
    props: {
      ...{ viewBox: '0 0 16 16', width: 22, height: 22 },
      style: { marginTop: 3, marginRight: 10, flexShrink: 0 },
      children: [
        {
          type: 'circle',
          props: {
            ...{ cx: 8, cy: 8, r: 6, ...line },
            ...(value === 'not-examined' ? { 'stroke-dasharray': '2 2.2' } : {}),
            ...(value === 'established' ? { fill: ink } : {}),
          },
        },
        ...(shape === null
          ? []
          : [
              {
                type: 'path',
                props: { d: shape, ...line, ...(value === 'supported' ? { fill: ink } : {}) },
              },
            ]),
      ],
    },
  };
}

const shapes: Readonly<Record<AssessmentValue, string | null>> = {
  established: null,
  supported: 'M8 2a6 6 0 0 1 0 12z',
  'accounts-differ': 'M8 2v12',
  'articles-differ': 'M8 2v12',
  contradicted: 'M4 4l8 8M12 4l-8 8',
  'not-confirmed': null,
  'not-examined': null,
};
