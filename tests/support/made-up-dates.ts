import fc from 'fast-check';

/** Days one after the other, every so many days. */
export function daysFrom(first: string, count: number, every: number): string[] {
  const start = Date.parse(`${first}T00:00:00Z`);
  return Array.from({ length: count }, (_, index) =>
    new Date(start + index * every * 86_400_000).toISOString().slice(0, 10),
  );
}

export const busy = [
  ...daysFrom('2001-03-05', 4, 1).flatMap((day) => [day, day, `${day}?`, day]),
  '1999-06',
  '1999/2000',
  '2000-01~/2001-03-05',
  '/2000-12-24',
  '[..2000-12-01]',
  '[2001-03-06,2001-03-07]',
  '2001-03',
  '2002-08-01',
  '2004',
  '2006-02-17',
];

export const made: Readonly<Record<string, readonly string[]>> = {
  'one day': ['2001-03-05'],
  'two days': ['2001-03-05', '2001-03-09'],
  'two rival days': ['[2001-03-05,2001-03-09]', '2001-03-06'],
  'days in brackets that overlap': [
    '[2001-03-05..2001-03-09]',
    '[2001-03-06..2001-03-12]',
    '2001-03-08',
    '[2001-03-07..2001-03-20]',
    '[2001-03-08..2001-03-15]',
    '2001-06-01',
  ],
  'a month, and beginnings and ends that are not known': [
    '2001-03',
    '/2001-03-20',
    '2001-02-10/..',
    '2001-02~',
    '[2001-02-01..]',
  ],
  'days of which nothing is known': ['XXXX-12', 'XXXX-12-24'],
  'days of which one has a date': ['XXXX-12', '2001-03-05'],
  'busy days between quiet years': busy,
  'fifty days': daysFrom('2001-01-01', 50, 9),
  'all on one day': Array.from({ length: 50 }, () => '2001-03-05'),
  'all in doubt on one day': Array.from({ length: 9 }, () => '2001-03-05~'),
  'a century': daysFrom('1901-01-01', 50, 730),
  'five hundred days': daysFrom('2001-01-01', 500, 3),
  'the first and the last year': ['0001-01-01', '9999-12-31', '9999'],
};

export const names = {
  long: [
    'A name with fifty-nine letters, as long as a label can be',
    'Donaudampfschifffahrtsgesellschaftskapitänswitwenverein',
  ],
  'right-to-left': ['رئيس مجلس محافظة نينوى بشار الكيكي ينفي', 'הוועדה לזכויות האדם', 'سعيد'],
};

/** Any date that may be written. */
export const anyDate = (() => {
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const part = fc.tuple(day, fc.constantFrom(4, 7, 10, 10), fc.constantFrom('', '', '~', '?'));
  return fc.oneof(
    part.map(([iso, length, doubt]) => iso.slice(0, length) + doubt),
    day.map((iso) => `/${iso}`),
    day.map((iso) => `${iso}/..`),
    fc.tuple(day, day).map((pair) => `[${pair.sort().join(',')}]`),
    fc.tuple(day, day).map((pair) => pair.sort().join('/')),
  );
})();
