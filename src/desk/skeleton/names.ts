/** An id from a name in any script: its Latin letters and digits, small, with single hyphens; the fallback where it has none. */
export function idFromName(name: string, fallback: string): string {
  const parts =
    name
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/gu) ?? [];
  return parts.join('-').slice(0, 76).replace(/-$/u, '') || fallback;
}

/** An id that is not taken: the one wanted, or that with the first number that is free. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}
