import { isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import { limits } from '../limits.ts';
import { respell } from './names.ts';
import type { Spot } from './places.ts';
import type { Fault } from './tokens.ts';

/** A value as plain data, and where it and all that it holds is written. */
interface Converted {
  readonly value: unknown;
  readonly spot: Spot;
}

/** Where a node stands: how deep, and the offset of the name before it. */
interface YamlPosition {
  readonly level: number;
  readonly key: number | null;
}

/** Names by which data could reach into the language itself. */
const refused: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const noSpots: ReadonlyMap<string | number, Spot> = new Map();

/** Makes plain data of nodes, with places; what is wrong with them is added to `faults`. */
export function convert(node: ParsedNode | null, faults: Fault[]): Converted {
  return convertNode(node, { level: 1, key: null }, faults);
}

function convertNode(
  node: ParsedNode | null,
  { level, key }: YamlPosition,
  faults: Fault[],
): Converted {
  const [from, to] = node?.range ?? [0, 0];
  const start = to > from ? from : (key ?? from);
  const end = Math.max(start, to);
  if (isScalar(node)) {
    const fault = faultOf(node.value, start);
    if (fault !== undefined) faults.push(fault);
    return { value: node.value, spot: { start, end, key, within: noSpots } };
  }
  if (level > limits.depth && node !== null) {
    faults.push({ ruleId: 'yaml-too-deep', offset: start });
    return { value: null, spot: { start, end, key, within: noSpots } };
  }
  if (isSeq(node)) {
    const below = { level: level + 1, key: null };
    const items = node.items.map((item) => convertNode(item, below, faults));
    const within = new Map(items.map(({ spot }, index) => [index, spot]));
    return { value: items.map(({ value }) => value), spot: { start, end, key, within } };
  }
  if (!isMap(node)) return { value: null, spot: { start, end, key, within: noSpots } };
  const within = new Map<string | number, Spot>();
  const value = convertFields(node, level, within, faults);
  return { value, spot: { start, end, key, within } };
}

/** The fields of a map, named as data have them; a name that is refused or stands there already is left out and told. */
function convertFields(
  { items }: YAMLMap.Parsed,
  level: number,
  within: Map<string | number, Spot>,
  faults: Fault[],
): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const pair of items) {
    const name = isScalar(pair.key) ? String(pair.key.value) : '';
    const [offset] = pair.key.range;
    const field = respell(name);
    const first = within.get(field);
    if (refused.has(name)) {
      faults.push({ ruleId: 'field-unknown', offset, actual: name });
    } else if (name === '<<') {
      const note = 'A merge key takes fields from another value.';
      faults.push({ ruleId: 'yaml-forbidden', offset, actual: name, note });
    } else if (first !== undefined || name === '') {
      const note =
        name === '' ? 'A field has no name.' : 'A field of this name stands here already.';
      faults.push({ ruleId: 'yaml-broken', offset, actual: name, note });
    } else {
      const { value, spot } = convertNode(pair.value, { level: level + 1, key: offset }, faults);
      fields[field] = value;
      within.set(field, spot);
    }
  }
  return fields;
}

const refusedSign = /[\0-\x08\x0b-\x1f\x7f-\x9f\p{Noncharacter_Code_Point}]/u;

/** Escapes could bring in what is refused in the bytes of a file. */
function faultOf(value: unknown, offset: number): Fault | undefined {
  if (typeof value !== 'string') return undefined;
  if (value.isWellFormed() && !refusedSign.test(value)) return undefined;
  const note = 'An escape gives a control character, half a character, or a code that is none.';
  return { ruleId: 'yaml-broken', offset, actual: value, note };
}
