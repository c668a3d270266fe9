import { once } from './once.ts';
import type { Investigation } from './types.ts';

/** Every passage by its id. */
export const passagesById = once(
  ({ claims }: Pick<Investigation, 'claims'>) =>
    new Map(
      claims
        .flatMap(({ assertions }) => assertions)
        .flatMap((assertion) => assertion.passages.map((passage) => [passage.id, passage])),
    ),
);
