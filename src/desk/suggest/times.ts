import type { Span } from '../../text/types.ts';

/** An expression of time, and the date in EDTF that follows from the day of publication; null where none does. */
export interface SuggestedTime extends Span {
  readonly date: string | null;
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
  ...['october', 'november', 'december'],
];
/** Expressions of time; where two begin or meet, the longer one is meant. */
const expressions: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?:(?:on |in |by |since |until |before |after |from )?\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{4})?)(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])(?:(?:on |in |by |since |until |before |after |from )?(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}(?:, \d{4})?(?!\d))(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])(?:(?:(?:in|since|until|by) )?(?:(?:early|late|last|next) )?(?:january|february|march|april|june|july|august|september|october|november|december)(?: \d{4})?)(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])(?:in may(?: \d{4})?)(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])(?:(?:over |during |in |for )?the (?:past|last|next|coming) (?:(?:\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|a few|few|many|couple of) )?(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|century|centuries))(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])(?:(?:about |some |almost |nearly |only )?(?:\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|a few|few|many|couple of) (?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|century|centuries) (?:ago|earlier|later|before|after))(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])(?:(?:for|within|in|after|over|during) (?:\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|a few|few|many|couple of) (?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|century|centuries))(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])(?:for (?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|century|centuries))(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])(?:(?:last|this|next|every|each|that|the same) (?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|century|centuries|morning|evening|night|weekend|spring|summer|autumn|winter)(?: alone)?)(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])(?:(?:on )?(?:(?:last|next|this|every|each) )?(?:sundays?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?)(?: (?:morning|afternoon|evening|night))?)(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])(?:(?:in|since|until|by|before|after) (?:1[5-9]|20)\d\d)(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])(?:only a day after|in one instance|until now|so far|at the time|at night)(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])(?:today|yesterday|tomorrow|tonight|now|new|newly|currently|current|recently|recent|lately|latest)(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])(?:previously|previous|already|until|till|since|before|after|later|then|ago|once|often|always|never|(?<!st(?:oo|an)d )still|yet|during)(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])(?:daily|weekly|monthly|yearly|annually|annual|ongoing|outgoing|incoming|formerly|former|earlier|early)(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])(?:increasingly|increasing|continues?|continued|quickly|soon|begins?|began|beginning|sometimes|again|when|while)(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])(?:by the day|a-(?:day|week|month|year)|(?:per|a|an|each|every) (?:day|week|month|year))(?![\p{L}\p{N}])/giu,
];

/** The expressions of time in a sentence of English, in order, each with a date worked out from the day on which the text appeared. */
export function suggestTimes(
  text: string,
  sentence: Span,
  published: string | null,
): SuggestedTime[] {
  const words = text.slice(sentence.start, sentence.end);
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(published ?? '')?.[0] ?? null;
  return findExpressions(words).map(({ start, end }) => ({
    start: sentence.start + start,
    end: sentence.start + end,
    date: day === null ? null : dateOf(words.slice(start, end).toLowerCase(), day),
  }));
}

/** The spans of all expressions, none within or over another. */
function findExpressions(words: string): Span[] {
  const all = expressions.flatMap((expression) =>
    [...words.matchAll(expression)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  const longest = all.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Span[] = [];
  for (const span of longest) {
    if (kept.every(({ start, end }) => span.end <= start || end <= span.start)) kept.push(span);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

function dateOf(words: string, day: string): string | null {
  const said = new Date(`${day}T00:00:00Z`);
  const [year, month] = [said.getUTCFullYear(), said.getUTCMonth()];
  const parts = new Set(words.split(/[^\p{L}]/u));
  const named = months.findIndex((name) => parts.has(name));
  const written = /\b(\d{4})\b/u.exec(words)?.[1];
  if (named >= 0 && !/^may$/u.test(words)) {
    const inYear = written ?? String(named > month ? year - 1 : year);
    const number = /\b(\d{1,2})\b(?!\d)/u.exec(words.replace(/\d{4}/u, ''))?.[1];
    const inMonth = `${inYear}-${twoDigits(named + 1)}`;
    return number === undefined ? inMonth : `${inMonth}-${number.padStart(2, '0')}`;
  }
  if (written !== undefined) return written;
  const weekday = weekdays.findIndex((name) => words.includes(name));
  if (weekday >= 0 && !/every|each|s$/u.test(words.replace(/tues|wednes|thurs/u, ''))) {
    return before(said, (said.getUTCDay() - weekday + 7) % 7);
  }
  if (/^(?:today|tonight|now|currently|current)$/u.test(words)) return day;
  if (words === 'yesterday') return before(said, 1);
  if (/^last month/u.test(words))
    return new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 7);
  if (/^this (?:month)/u.test(words)) return day.slice(0, 7);
  if (/^last year/u.test(words)) return String(year - 1);
  if (/^this year/u.test(words)) return String(year);
  if (/(?:past|last) (?:few )?(?:day|week|month|year)s?$/u.test(words)) return `/${day}`;
  if (/^(?:until now|so far|recently|lately|already|previously|for \w+s)$/u.test(words))
    return `/${day}`;
  return null;
}

function before(day: Date, days: number): string {
  return new Date(day.getTime() - days * 86_400_000).toISOString().slice(0, 10);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
