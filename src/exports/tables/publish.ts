/**
 * What is decided of a value: of each field of it, and of what that holds, whether it is published. Where the model
 * gains a field, the compiler refuses every table of decisions in which it is not decided.
 */
export type Decisions<T> = Decided<NonNullable<T>>;

type Decided<T> = T extends Whole
  ? true
  : T extends readonly (infer Item)[]
    ? Decisions<Item>
    : { readonly [name in keyof T]-?: Decisions<T[name]> | false };

/** What has no fields. */
type Whole = string | number | boolean | readonly number[];

/** A value with those of its fields that are published. */
export type PublishedRow<T, Decision> = T extends null
  ? null
  : Decision extends true
    ? T
    : T extends readonly (infer Item)[]
      ? readonly PublishedRow<Item, Decision>[]
      : {
          readonly [
            name in keyof T & keyof Decision as Decision[name] extends false ? never : name
          ]: PublishedRow<T[name], Decision[name]>;
        };

/** The fields of a value that are published, in the order in which they are decided. */
export function publish<T, const Decision extends Decisions<T>>(
  value: T,
  decisions: Decision,
): PublishedRow<T, Decision> {
  return choose(value, decisions) as PublishedRow<T, Decision>;
}

function choose(value: unknown, decisions: unknown): unknown {
  if (decisions === true || !hasFields(value) || !hasFields(decisions)) return value;
  if (Array.isArray(value)) return value.map((item) => choose(item, decisions));
  return Object.fromEntries(
    Object.entries(decisions)
      .filter(([, decision]) => decision !== false)
      .map(([name, decision]) => [name, choose(value[name], decision)]),
  );
}

function hasFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
