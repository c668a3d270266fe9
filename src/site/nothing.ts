import { parseContent } from '../content/parse.ts';
import { build } from '../model/build.ts';
import type { Investigation } from '../model/types.ts';

/** An investigation that publishes nothing: it stands in, in development, for one that has problems. */
export function buildNothing(): Investigation {
  const files = new Map<string, Uint8Array>();
  return build(files, parseContent(files).drafts).investigation;
}
