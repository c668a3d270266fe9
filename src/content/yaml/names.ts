/**
 * The name of a field as data have it, `speakerBecause`, for the name as it is written, `speaker-because`; and back.
 * It is its own inverse, so that a name that is written with a capital is the name of no field.
 */
export function respell(name: string): string {
  return name.replace(/-[a-z]|[A-Z]/gu, (sign) =>
    sign.startsWith('-') ? sign.slice(1).toUpperCase() : `-${sign.toLowerCase()}`,
  );
}
