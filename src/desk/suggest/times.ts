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
const units =
  'seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centur(?:y|ies)';
const capital =
  '(?:january|february|march|april|june|july|august|september|october|november|december)';
const few = String.raw`(?:\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|a few|few|many|couple of)`;

/** Expressions of time, the longest forms first. */
const expressions = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:${[
    String.raw`(?:on |in |by |since |until |before |after |from )?\d{1,2} (?:${months.join('|')})(?: \d{4})?`,
    String.raw`(?:on |in |by |since |until |before |after |from )?(?:${months.join('|')}) \d{1,2}(?:, \d{4})?(?!\d)`,
    String.raw`(?:in |since |until |by |early |late |last |next )*${capital}(?: \d{4})?`,
    String.raw`in may(?: \d{4})?`,
    String.raw`(?:over |during |in |for )?the (?:past|last|next|coming) (?:${few} )?(?:${units})`,
    String.raw`(?:about |some |almost |nearly |only )?${few} (?:${units}) (?:ago|earlier|later|before|after)`,
    String.raw`(?:for|within|in|after|over|during) ${few} (?:${units})`,
    String.raw`for (?:${units})`,
    String.raw`(?:last|this|next|every|each|that|the same) (?:${units}|morning|evening|night|weekend|spring|summer|autumn|winter)(?: alone)?`,
    String.raw`(?:on |last |next |this |every |each )*(?:${weekdays.join('|')})s?(?: (?:morning|afternoon|evening|night))?`,
    String.raw`(?:in|since|until|by|before|after) (?:1[5-9]|20)\d\d`,
    String.raw`only a day after|in one instance|until now|so far|at the time|at night`,
    String.raw`today|yesterday|tomorrow|tonight|now|new|newly|currently|current|recently|recent|lately|latest`,
    String.raw`previously|previous|already|until|till|since|before|after|later|then|ago|once|often|always|never|(?<!st(?:oo|an)d )still|yet|during`,
    String.raw`daily|weekly|monthly|yearly|annually|annual|ongoing|outgoing|incoming|formerly|former|earlier|early`,
    String.raw`increasingly|increasing|continues?|continued|quickly|soon|begins?|began|beginning|sometimes|again|when|while`,
    String.raw`by the day|(?:\w+-)?a-(?:day|week|month|year)|(?:per|a|an|each|every) (?:day|week|month|year)`,
  ].join('|')})(?![\p{L}\p{N}])`,
  'giu',
);

/** The expressions of time in a sentence of English, in order, each with a date worked out from the day on which the text appeared. */
export function suggestTimes(
  text: string,
  sentence: Span,
  published: string | null,
): SuggestedTime[] {
  const words = text.slice(sentence.start, sentence.end);
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(published ?? '')?.[0] ?? null;
  return [...words.matchAll(expressions)].map((match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
    date: day === null ? null : dateOf(match[0].toLowerCase(), day),
  }));
}

function dateOf(words: string, day: string): string | null {
  const said = new Date(`${day}T00:00:00Z`);
  const [year, month] = [said.getUTCFullYear(), said.getUTCMonth()];
  const named = months.findIndex((name) => new RegExp(String.raw`\b${name}\b`, 'u').test(words));
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
