import de from 'cldr-segments-full/segments/de/suppressions.json' with { type: 'json' };
import es from 'cldr-segments-full/segments/es/suppressions.json' with { type: 'json' };
import fr from 'cldr-segments-full/segments/fr/suppressions.json' with { type: 'json' };
import it from 'cldr-segments-full/segments/it/suppressions.json' with { type: 'json' };
import pt from 'cldr-segments-full/segments/pt/suppressions.json' with { type: 'json' };
import ru from 'cldr-segments-full/segments/ru/suppressions.json' with { type: 'json' };

/** What may follow an abbreviation and its full stop without beginning a sentence. */
type Followed = 'by a name' | 'by a number' | 'by a word' | 'by a time';

/** Abbreviations of English, taken for such in texts of every language, and what each may be followed by. */
const followed: ReadonlyMap<string, Followed> = new Map(
  (
    [
      [
        'by a name',
        'mr mrs ms mx dr prof col gen lt lieut ltcol cdr lcdr cmdre cdre comdr msgr msgt ret amb atty bro sgt capt cmdr cpl pvt maj brig adm gov sen rep reps rev hon pres supt insp det fr mme mlle messrs herr hr fr dr ing dipl sra srta dott',
      ],
      [
        'by a number',
        'no nos nr rs re tel ext jan feb mar apr jun jul aug sep sept oct nov dec art arts fig figs p pp vol vols ch sec para paras ca approx',
      ],
      [
        'by a word',
        'st mt ft jr sr ph.d inc ltd corp co cos bros llc plc gmbh etc vs v eg ie cf al dept univ assn ave blvd rd est',
      ],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** Words that begin a sentence far more often than they are part of a name. */
const beginnings = new Set(
  (
    'a an the this that these those he she it they we you i his her its their our my there here who what when where ' +
    'why how which while after before since because although though if as at by for from in into of on to with ' +
    'without during under over between among according and but or nor so yet then now also however meanwhile ' +
    'moreover nevertheless still even only not no yes all some many most more several such both each every one two ' +
    'three another other others neither either until unless despite earlier later last next today yesterday tomorrow'
  ).split(' '),
);

/** States of the United States as newspapers shorten them, with their capitals. */
const states = new Set(
  'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo'.split(
    ' ',
  ),
);

/** What follows a time of day that goes on. */
const timesAfter = new Set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Eastern Central Mountain Pacific ET CT MT PT EST EDT CST CDT MST MDT PST PDT GMT UTC BST CET CEST IST'.split(
    ' ',
  ),
);

/** Abbreviations of other languages than English, as Unicode lists them, with their full stops. */
const suppressions: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({ de, es, fr, it, pt, ru }).map(([language, { segments }]) => [
    language,
    new Set(segments.segmentations.SentenceBreak.standard.map(({ suppression }) => suppression)),
  ]),
);

/** Languages that write an ordinal as digits with a full stop. */
const ordinals = /^(?:az|bs|cs|da|de|et|eu|fi|fo|hr|hu|is|lb|lv|nb|nn|no|pl|sk|sl|sr|tr)(?:-|$)/;

/** German words that begin a sentence, and are no noun that could follow an ordinal. */
const germanBeginnings = new Set(
  'Aber Als Am An Auch Auf Bei Da Danach Dann Das Dem Den Der Die Dies Diese Dieser Dieses Doch Dort Ein Eine Einer Er Es Für Ich Ihr Im In Ist Man Mit Nach Nun Seit Sie So Und Von Vor War Was Wer Wie Wir Zu Zum Zur'.split(
    ' ',
  ),
);

/**
 * Whether the full stop at the end of `word` is that of an abbreviation or an ordinal which the sentence goes on after,
 * `next` being the word that follows.
 */
export function goesOnAfter(word: string, next: string, language: string): boolean {
  if (!word.endsWith('.')) return false;
  if (ordinals.test(language) && /^\d{1,3}\.$/.test(word) && /^\p{Lu}/u.test(next)) {
    return !germanBeginnings.has(next);
  }
  const [root = ''] = language.split('-');
  if (suppressions.get(root)?.has(word) === true) return true;
  const letters = word.slice(0, -1);
  const kind = followedBy(letters);
  if (kind === undefined) return false;
  if (kind === 'by a number') return /^(?:[\d#]|[IVXLC]+$)/.test(next);
  if (kind === 'by a time') return timesAfter.has(next);
  if (kind === 'by a name') return /^\p{L}/u.test(next);
  return !beginnings.has(next.toLowerCase());
}

function followedBy(letters: string): Followed | undefined {
  if (/^[ap]\.m$/i.test(letters)) return 'by a time';
  if (states.has(letters)) return 'by a word';
  if (/^\p{Lu}$/u.test(letters)) return 'by a word';
  if (/^\p{L}(?:\.\p{L})+$/u.test(letters)) return 'by a word';
  return followed.get(letters.toLowerCase());
}
