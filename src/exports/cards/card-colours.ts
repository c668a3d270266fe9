import { colours } from '../../styles/colours.ts';

/** The colours of a card: it is light, whatever its reader prefers. */
export const ink = colours.ink.light;
export const soft = colours['ink-soft'].light;
export const paper = colours.paper.light;
