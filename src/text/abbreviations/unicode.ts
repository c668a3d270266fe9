import de from 'cldr-segments-full/segments/de/suppressions.json' with { type: 'json' };
import es from 'cldr-segments-full/segments/es/suppressions.json' with { type: 'json' };
import fr from 'cldr-segments-full/segments/fr/suppressions.json' with { type: 'json' };
import it from 'cldr-segments-full/segments/it/suppressions.json' with { type: 'json' };
import pt from 'cldr-segments-full/segments/pt/suppressions.json' with { type: 'json' };
import ru from 'cldr-segments-full/segments/ru/suppressions.json' with { type: 'json' };

/** Abbreviations after which Unicode ends no sentence, with their full stops, in small letters. */
const suppressions: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({ de, es, fr, it, pt, ru }).map(([language, { segments }]) => [
    language,
    new Set(
      segments.segmentations.SentenceBreak.standard.map(({ suppression }) =>
        suppression.toLowerCase(),
      ),
    ),
  ]),
);

/** Abbreviations of a language as Unicode has them. */
interface UnicodeAbbreviations {
  /** Words that multiply a number: "mil.", "tys.". */
  readonly scales: ReadonlySet<string>;
  /** Those of months, weekdays, eras and measures. */
  readonly others: ReadonlySet<string>;
}

const known = new Map<string, UnicodeAbbreviations>();

/** Whether Unicode has an abbreviation, with its full stop, in a language. */
export function hasAbbreviation(word: string, language: string): boolean {
  const small = word.toLowerCase();
  const [root = ''] = language.split('-');
  return suppressions.get(root)?.has(small) === true || abbreviationsOf(root).others.has(small);
}

/** Whether a word, with its full stop, multiplies the number before it in a language. */
export function isShortScale(word: string, language: string): boolean {
  return abbreviationsOf(language.split('-')[0] ?? '').scales.has(word.toLowerCase());
}

function abbreviationsOf(language: string): UnicodeAbbreviations {
  const before = known.get(language);
  if (before !== undefined) return before;
  const abbreviations = isKnown(language)
    ? { scales: collectScales(language), others: collectOthers(language) }
    : { scales: new Set<string>(), others: new Set<string>() };
  known.set(language, abbreviations);
  return abbreviations;
}

/** Others get the words of English, which are on our list. */
function isKnown(language: string): boolean {
  const [found = 'en'] = /^[a-z]{2,3}$/.test(language)
    ? Intl.NumberFormat.supportedLocalesOf([language])
    : [];
  return found !== 'en';
}

function collectScales(language: string): ReadonlySet<string> {
  const formats = (['short', 'long'] as const).map(
    (compactDisplay) => new Intl.NumberFormat(language, { notation: 'compact', compactDisplay }),
  );
  const scales = [1e3, 1e6, 1e9, 1e12].flatMap((scale) => [scale, 2 * scale, 5 * scale]);
  return shortenedIn(scales.flatMap((scale) => formats.map((format) => format.format(scale))));
}

/** A day of each month, so that each weekday is among them. */
const days = Array.from({ length: 12 }, (_, month) => Date.UTC(2015, month, 1 + month));

function collectOthers(language: string): ReadonlySet<string> {
  const dates = (
    [
      { month: 'short' },
      { month: 'short', day: 'numeric' },
      { weekday: 'short' },
      { era: 'short', year: 'numeric' },
    ] as const
  ).flatMap((style) => {
    const format = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' });
    return [...days, Date.UTC(-50, 0, 1)].map((day) => format.format(day));
  });
  const units = Intl.supportedValuesOf('unit').flatMap((unit) =>
    [1, 2, 5].map((count) =>
      new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(count),
    ),
  );
  return shortenedIn([...dates, ...units]);
}

/** The words of texts that end with a full stop, in small letters. */
function shortenedIn(texts: readonly string[]): ReadonlySet<string> {
  const words = texts.flatMap((text) => text.toLowerCase().split(/[\s\p{N}/-]/u));
  return new Set(words.filter((word) => /^\p{L}[\p{L}\p{M}.]{0,12}\.$/u.test(word)));
}
