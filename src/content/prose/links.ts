import type { Image, Link } from 'mdast';
import { isPlainAddress } from '../../values/address.ts';
import { kindsWith, type ReferenceKind } from '../../values/kinds.ts';
import type { Reference } from '../draft.ts';
import { plainText } from './plain-text.ts';

/** Where a link of prose leads: to a thing of the investigation, or to a page elsewhere. */
export type Target =
  | { readonly kind: ReferenceKind; readonly id: string }
  | { readonly kind: 'page'; readonly href: string };

const mentionedKinds = kindsWith('mentioned');

/** Ways to begin an address that leads to a thing of the investigation. */
export const schemes: readonly string[] = [...mentionedKinds.map((kind) => `${kind}:`), 'https:'];

/** Reads the address of a link; null for every address but those of this investigation and of https. */
export function readTarget(address: string): Target | null {
  const kind = mentionedKinds.find((one) => address.startsWith(`${one}:`));
  if (kind === undefined) return isPage(address) ? { kind: 'page', href: address } : null;
  const id = address.slice(kind.length + 1);
  return id === '' ? null : { kind, id };
}

/** The reference that a link or a picture makes; null where it leads elsewhere. */
export function referenceOf(node: Link | Image): Reference | null {
  const target = readTarget(node.url);
  if (target === null || target.kind === 'page') return null;
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { ...target, words: plainText(node), line, column };
}

function isPage(address: string): boolean {
  return /^https:/iu.test(address) && isPlainAddress(address);
}
