import { voiceOf } from '../model/speakers.ts';
import type { AssessmentValue, Claim, Investigation } from '../model/types.ts';
import { speakerLabel } from './names.ts';

/** What outside documents say of whether named speakers said it: a value, and of whom it is told where it is not the same of all. */
export interface SaidLine {
  readonly value: AssessmentValue;
  readonly names: string | null;
}

/** Whether the named speakers of a claim said it, each value once, in the order of the articles; of whom nothing is told has not been looked into. */
export function saidOf(
  investigation: Pick<Investigation, 'actors'>,
  { assertions }: Pick<Claim, 'assertions'>,
): SaidLine[] {
  const named = assertions.filter(
    ({ attribution }) => voiceOf(investigation, attribution.speaker) === 'named',
  );
  const byValue = new Map<AssessmentValue, string[]>();
  for (const { attribution, said } of named) {
    const value = said?.value ?? 'not-examined';
    const called = speakerLabel(investigation, attribution);
    const names = byValue.get(value) ?? [];
    byValue.set(value, names.includes(called) ? names : [...names, called]);
  }
  return [...byValue].map(([value, names]) => ({
    value,
    names: byValue.size === 1 ? null : names.join(', '),
  }));
}
