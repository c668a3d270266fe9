/** A function of a value that is worked out once for each value: what is derived from the whole investigation is derived once a build. */
export function once<Value extends object, Derived>(
  derive: (value: Value) => Derived,
): (value: Value) => Derived {
  const known = new WeakMap<Value, { readonly derived: Derived }>();
  return (value) => {
    const found = known.get(value) ?? { derived: derive(value) };
    known.set(value, found);
    return found.derived;
  };
}
