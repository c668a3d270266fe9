/** A box of a card, as satori reads it; every box lays out its children by flex. */
export interface CardNode {
  readonly type: string;
  readonly props: {
    readonly style?: Readonly<Record<string, string | number>>;
    readonly children?: string | readonly CardNode[];
    readonly [attribute: string]: unknown;
  };
}

/** A box with its children, or with words. */
export function box(
  style: Readonly<Record<string, string | number>>,
  children: string | readonly CardNode[] = [],
): CardNode {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** The faces of cards, each with its letters beyond Latin. */
export const cardFaces = {
  serif: 'card-newsreader, card-newsreader-extended',
  sans: 'card-franklin, card-franklin-extended',
  strong: 'card-franklin-strong, card-franklin-strong-extended',
} as const;
