/** Names of weekdays, from Sunday on, and of months, in small letters; an empty one where a language has no word for a month. */
export interface DayNames {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
}

const knownNames = new Map<string, DayNames>();

/** The names of weekdays and months in a language, months as they stand beside a day. */
export function dayNamesIn(language: string): DayNames {
  const found = knownNames.get(language) ?? formatNames(language);
  knownNames.set(language, found);
  return found;
}

function formatNames(language: string): DayNames {
  const zone = { timeZone: 'UTC', calendar: 'gregory' } as const;
  const weekday = new Intl.DateTimeFormat(language, { ...zone, weekday: 'long' });
  const month = new Intl.DateTimeFormat(language, { ...zone, month: 'long', day: 'numeric' });
  const on = (at: number, day: number) => new Date(Date.UTC(2001, at, day));
  return {
    // The first Sunday of 2001 is 7 January.
    weekdays: Array.from({ length: 7 }, (_, at) => weekday.format(on(0, 7 + at)).toLowerCase()),
    months: Array.from({ length: 12 }, (_, at) => {
      const words = month.format(on(at, 1)).toLowerCase();
      return words.match(/[\p{L}\p{M}]{3,}/gu)?.at(-1) ?? '';
    }),
  };
}
