/** Signs and letters by which newspapers write a currency before or after a number, in small letters; of several currencies the first is meant where nothing else is said. */
const signs: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    $: 'USD',
    '£': 'GBP',
    '€': 'EUR',
    '¥': 'JPY CNY',
    '￥': 'JPY CNY',
    '₹': 'INR',
    rs: 'INR PKR NPR LKR MUR SCR',
    rm: 'MYR',
    ksh: 'KES',
    kshs: 'KES',
    tsh: 'TZS',
    ush: 'UGX',
    kr: 'SEK NOK DKK ISK',
    sfr: 'CHF',
    rp: 'IDR',
    zł: 'PLN',
    kč: 'CZK',
    ft: 'HUF',
    gbp: 'GBP',
    usd: 'USD',
    eur: 'EUR',
    jpy: 'JPY',
    rub: 'RUB',
    php: 'PHP',
    rmb: 'CNY',
    tk: 'BDT',
    dhs: 'AED MAD',
    skr: 'SEK',
    nkr: 'NOK',
    dkr: 'DKK',
    zk: 'ZMW',
    shs: 'KES TZS UGX SOS',
  }).map(([sign, codes]) => [sign, codes.split(' ')] as const),
);

/** The same, where the letters in small are a word or a title. */
const capitalSigns: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    ...{ BD: 'BHD', Bs: 'VES BOB', Dh: 'AED MAD', Gs: 'PYG', JD: 'JOD', KD: 'KWD', LE: 'EGP SLE' },
    ...{ NIS: 'ILS', QR: 'QAR', SR: 'SAR SCR', Sh: 'KES TZS UGX SOS', TL: 'TRY', Zl: 'PLN' },
  }).map(([sign, codes]) => [sign, codes.split(' ')] as const),
);

/** Letters that are a currency only where digits are joined to them. */
const joinedLetters: ReadonlyMap<string, readonly string[]> = new Map([
  ['n', ['NGN']],
  ['r', ['ZAR']],
  ['p', ['PHP', 'BWP']],
  ['b', ['THB']],
  ['k', ['ZMW', 'PGK', 'MMK']],
  ['le', ['EGP', 'SLE']],
]);

/** Letters that say whose dollar is meant, before the sign or after it. */
const dollars: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
  ['j', 'JMD'],
  ['tt', 'TTD'],
  ['z', 'ZWL'],
  ...Object.entries({
    ...{ ar: 'ARS', arg: 'ARS', b: 'BSD', bd: 'BBD', bz: 'BZD', ci: 'KYD', cl: 'CLP', col: 'COP' },
    ...{ ec: 'XCD', fj: 'FJD', gy: 'GYD', l: 'LRD', mex: 'MXN', mx: 'MXN', n: 'NAD', rd: 'DOP' },
    ...{ u: 'UYU', zw: 'ZWL' },
  }),
]);

/** Codes that are English words, too: they count only where digits are joined to them. */
const alsoWords: ReadonlySet<string> = new Set(
  'ALL BAM COP CUP GEL LAK MAD MOP PEN RON SOS TOP TRY'.split(' '),
);

const codes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** The currencies of a sign, letters or a code; undefined where they are none. */
export function currenciesOfSign(raw: string, joined: boolean): readonly string[] | undefined {
  const small = raw.toLowerCase();
  const known =
    signs.get(small) ??
    capitalSigns.get(raw) ??
    narrow.get(raw) ??
    (joined ? joinedLetters.get(small) : undefined);
  if (known !== undefined) return known;
  return codes.has(raw) && (joined || !alsoWords.has(raw)) ? [raw] : undefined;
}

/** Whether letters before digits are those of a currency, and no name such as F-16. */
export function isCurrencySign(raw: string, joined: boolean): boolean {
  return currenciesOfSign(raw, joined) !== undefined || dollars.has(raw.toLowerCase());
}

/** The dollar that letters beside a dollar sign name. */
export function dollarOf(letters: string): string | undefined {
  return dollars.get(letters);
}

/** Signs of one character, as Unicode names them. */
const narrow: ReadonlyMap<string, readonly string[]> = new Map(
  [...codes].flatMap((currency) => {
    const parts = new Intl.NumberFormat('en', {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
    }).formatToParts(1);
    const sign = parts.find(({ type }) => type === 'currency')?.value ?? '';
    return /^\p{Sc}$/u.test(sign) && !'$£¥'.includes(sign) ? [[sign, [currency]] as const] : [];
  }),
);
