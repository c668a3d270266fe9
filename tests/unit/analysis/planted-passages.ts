/** A passage in clauses that can change places, and the same said in other words. */
export interface Passage {
  readonly clauses: readonly [string, string, string];
  readonly paraphrase: string;
}

/** Invented passages with what the two forms of a file write differently: possessives, hyphens, brackets, sums, contractions. */
export const passages: readonly Passage[] = [
  {
    clauses: [
      'the ferry’s engine-room alarm had been switched off for nine days',
      'two of the lifeboats (both built abroad) would not leave their cradles',
      'nobody on the bridge knew which valve closed the flooded hold',
    ],
    paraphrase:
      'For more than a week no siren would have sounded below deck, a pair of rescue craft stuck fast, and the officers could not tell how to stop the water.',
  },
  {
    clauses: [
      'crates of unripe plums were left to rot behind the customs shed',
      'the growers’ co-operative lost a third of its $40,000 loan',
      'seven families have since sold their orchards to a bottling firm',
    ],
    paraphrase:
      'Fruit spoiled at the border, the farmers say, costing them much of what they had borrowed; several households gave up their land afterwards.',
  },
  {
    clauses: [
      'a laboratory in the hills mixed copper dust into cheap face cream',
      'street vendors carried the jars from door to door before dawn',
      'the doctors’ register shows 61 burned cheeks since the spring thaw',
    ],
    paraphrase:
      'Somebody adulterated cosmetics with metal, hawkers sold them at first light, and clinics count dozens of injured patients this year.',
  },
  {
    clauses: [
      'the reservoir wall weeps at three seams that were patched with tar',
      'engineers weren’t allowed to lower the water before the boat race',
      'villagers downstream sleep with packed bags beside their beds',
    ],
    paraphrase:
      'Leaks appear where an old dam was mended badly; specialists had to wait until a regatta ended, and those living below it are ready to flee.',
  },
  {
    clauses: [
      'the museum’s bronze horse turned up in a freight container marked “garden tools”',
      'its left foreleg had been sawn through above the knee',
      'an auction house paid 90% of the reserve price in advance',
    ],
    paraphrase:
      'A stolen statue was discovered among cargo under a false label, damaged with a blade, after dealers had handed over most of the money.',
  },
  {
    clauses: [
      'miners drilled through the old gallery without reading the flood maps',
      'brown water rose to their chests within eleven minutes',
      'the winch operator ignored four telephone calls from the pit-head',
    ],
    paraphrase:
      'Workers underground broke into disused tunnels that nobody had checked, were nearly drowned almost at once, and got no answer from the man at the hoist.',
  },
  {
    clauses: [
      'forged ration cards were printed on the school’s own duplicating machine',
      'the caretaker hid the plates inside a hollow globe',
      'bakers handed out 2,300 loaves before anyone counted the stamps',
    ],
    paraphrase:
      'Counterfeit coupons came from equipment in a classroom; the janitor concealed the tools, and shops gave away a great deal of bread unawares.',
  },
  {
    clauses: [
      'the telescope’s mirror cracked during a lightning storm on the plateau',
      'astronomers kept the fault secret until their grant was renewed',
      'a visiting student noticed the double images on every photographic plate',
    ],
    paraphrase:
      'Bad weather broke the observatory’s glass, scientists hid it while waiting for funds, and a guest saw that all their pictures were blurred.',
  },
  {
    clauses: [
      'poisoned oats were scattered along the bridle path beside the quarry',
      'eleven grey mares collapsed before the blacksmith reached the gate',
      'the insurer wouldn’t pay because the stable lacked a night watchman',
    ],
    paraphrase:
      'Someone put tainted feed where riders pass, many horses fell, and the owners got no compensation since nobody guarded the yard after dark.',
  },
  {
    clauses: [
      'the bell-founder melted church candlesticks to fill an overdue order',
      'parish clerks signed receipts for silver they never weighed',
      'a choirboy recognised the engraved lilies in the workshop window',
    ],
    paraphrase:
      'A craftsman behind schedule used stolen altar pieces, officials approved papers unchecked, and a young singer identified the pattern.',
  },
  {
    clauses: [
      'rangers found wire snares under almost every hazel along the northern ridge',
      'the poachers’ lorry burned 30 litres of stolen diesel each night',
      'restaurants in the capital listed the meat as mountain lamb',
    ],
    paraphrase:
      'Traps were everywhere in the upland woods; the gang drove on fuel that was not theirs, and diners in town were served something else than they ordered.',
  },
  {
    clauses: [
      'the tramway’s brakes were tested with empty carriages on level ground',
      'inspectors copied last winter’s figures into the new ledger',
      'passengers smelled scorched rubber for weeks before the steep-hill crash',
    ],
    paraphrase:
      'Nobody tried stopping a loaded car on a slope, officials reused old numbers, and riders had been noticing a burnt odour long ahead of the accident.',
  },
];

/** What stands around a planted sentence, different on either side. */
export const surroundings = {
  left: [
    'Rain fell on the market square for most of the afternoon.',
    'A hearing is planned, and lawyers expect crowded benches.',
  ],
  right: [
    'Our correspondent travelled there by bus with a notebook and a thermos.',
    'Readers may send letters, though few ever do.',
  ],
} as const;
