/** What may follow an abbreviation and its full stop without beginning a sentence. */
export type Followed = 'by a name' | 'by a number' | 'by a word' | 'by a time';

type Lists = readonly (readonly [Followed, string])[];

/** Abbreviations of English newspapers. */
const english: Lists = [
  [
    'by a name',
    'mr mrs ms mx dr prof col gen lt lieut ltcol cdr lcdr cmdre cdre comdr msgr msgt ret amb atty bro sgt capt cmdr ' +
      'cpl pvt maj brig adm gov sen rep reps rev hon pres supt insp det fr mme mlle messrs',
  ],
  [
    'by a number',
    'no nos nr rs re tel ext jan feb mar apr jun jul aug sep sept oct nov dec art arts fig figs p pp vol vols ch sec ' +
      'para paras ca approx',
  ],
  [
    'by a word',
    'st mt ft pt jr sr ph.d inc ltd corp co cos bros llc plc vs v eg ie cf al etc dept univ assn ave blvd rd est',
  ],
];

/** Titles and words before numbers that are written alike in many languages, and that shape alone does not tell. */
const everywhere: Lists = [
  [
    'by a name',
    'dr drs mr mgr prof profª sra srta dra ir ul gen gén gral cnel col capt ing dipl dott sig avv arq lic mons mevr dna judr mudr paedr akad acad herr al adv jur hab mec por ten cap cia pdte nám nam ' +
      'gov sen brig inh exc excmo проф акад ген полк доц инж чл ул вул просп пр пер обл кап лейт серж κα καθ',
  ],
  [
    'by a number',
    'nr abb pkt p s pag pág page fol art arts chap cap kap núm num vol fig fíg rys obr tab par sec sect abs ziff ust tel ext ca cca ok ' +
      'cad rs approx aprox env circa стр рис табл гл буд корп тел ст п ч с σελ κεφ αρ περ τηλ',
  ],
  ['by a word', 'jr sr inc ltd corp co bros llc plc gmbh vs bijv např napr esim resp оп bv nv'],
];

/** Words that end a list, after which a capital begins a sentence. */
const soOn = new Set(
  'etc ecc usw osv enz itd itp jne stb vb vs atd apod aj dll dsb κ.λπ κλπ т.д т.п и.т.д др пр'.split(
    ' ',
  ),
);

/** States of the United States as newspapers shorten them, with their capitals. */
const states = new Set(
  'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo'.split(
    ' ',
  ),
);

const listed: Readonly<Record<'english' | 'everywhere', ReadonlyMap<string, Followed>>> = {
  english: mapOf(english),
  everywhere: mapOf(everywhere),
};

function mapOf(lists: Lists): ReadonlyMap<string, Followed> {
  return new Map(
    lists.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
  );
}

/** What an abbreviation on our lists, without its full stop, may be followed by; undefined where they have none of it. */
export function findListed(letters: string, isEnglish: boolean): Followed | undefined {
  const small = letters.toLowerCase();
  // As a small word, it says no in many languages.
  if (!isEnglish && letters === 'No') return 'by a number';
  if (!isEnglish) return listed.everywhere.get(small);
  return states.has(letters) ? 'by a word' : listed.english.get(small);
}

/** Whether an abbreviation, without its full stop, ends a list: "and so on". */
export function endsList(letters: string): boolean {
  return soOn.has(letters.toLowerCase());
}
