import type { Problem } from '../../problems/problem.ts';
import type { Subject } from '../subject.ts';

/** Every family of checks; each looks at the whole subject and tells all its problems. */
export const checks: readonly ((subject: Subject) => readonly Problem[])[] = [];
