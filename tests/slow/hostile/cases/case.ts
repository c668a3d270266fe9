import type { RuleName } from '../../../../src/problems/rules/index.ts';
import type { Changes } from '../../../support/overlay.ts';

/** Something hostile laid over the sound investigation, and all rules that it is told by; none where it may pass. */
export interface Case {
  readonly name: string;
  readonly rules: readonly RuleName[];
  readonly changes: () => Changes;
}

/** A case in one line. */
export function hostile(
  name: string,
  rules: RuleName | readonly RuleName[],
  changes: () => Changes,
): Case {
  return { name, rules: typeof rules === 'string' ? [rules] : rules, changes };
}
