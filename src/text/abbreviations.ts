/** What may follow an abbreviation and its full stop without beginning a sentence. */
type Followed = 'by a name' | 'by a number' | 'by a word';

const followed: ReadonlyMap<string, Followed> = new Map(
  (
    [
      [
        'by a name',
        'mr mrs ms mx dr prof col gen lt ltcol sgt capt cmdr cpl pvt maj brig adm gov sen rep reps rev hon pres supt insp det fr mme mlle messrs herr hr fr dr ing dipl sra srta dott',
      ],
      [
        'by a number',
        'no nos nr jan feb mar apr jun jul aug sep sept oct nov dec art arts fig figs p pp vol vols ch sec para paras ca approx',
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

/**
 * Whether the full stop at the end of `word` is that of an abbreviation which the sentence goes on after,
 * `next` being the word that follows.
 */
export function goesOnAfter(word: string, next: string): boolean {
  if (!word.endsWith('.')) return false;
  const letters = word.slice(0, -1);
  const kind = kindOf(letters);
  if (kind === undefined) return false;
  if (kind === 'by a number') return /^[\d#]/.test(next);
  if (kind === 'by a name') return /^\p{L}/u.test(next);
  return !beginnings.has(next.toLowerCase());
}

function kindOf(letters: string): Followed | undefined {
  if (/^\p{Lu}$/u.test(letters)) return 'by a word';
  if (/^\p{L}(?:\.\p{L})+$/u.test(letters)) return 'by a word';
  return followed.get(letters.toLowerCase());
}
