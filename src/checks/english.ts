/** The English that the checks of our own words need; an investigation's own words are English. */

/** Verbs, in all their forms, by which a statement says that something was said. */
export const sayingVerbs: readonly string[] = [
  ['according to'],
  ['accuse', 'accuses', 'accused'],
  ['add', 'adds', 'added'],
  ['allege', 'alleges', 'alleged'],
  ['ask', 'asks', 'asked'],
  ['attribute', 'attributes', 'attributed'],
  ['call', 'calls', 'called'],
  ['deny', 'denies', 'denied'],
  ['describe', 'describes', 'described'],
  ['mention', 'mentions', 'mentioned'],
  ['name', 'names', 'named'],
  ['print', 'prints', 'printed'],
  ['quote', 'quotes', 'quoted'],
  ['report', 'reports', 'reported'],
  ['say', 'says', 'said'],
  ['speak of', 'speaks of', 'spoke of'],
  ['states', 'stated'],
  ['tell', 'tells', 'told'],
  ['urge', 'urges', 'urged'],
  ['warn', 'warns', 'warned'],
  ['write', 'writes', 'wrote'],
].flat();

/** Words by which a statement names the articles themselves. */
export const articleWords: readonly string[] = ['article', 'articles'];

/** Words by which we say that it is we who say so. */
export const ourselves: readonly string[] = ['we', 'our'];

/** Words by which a date is doubted. */
export const doubts = ['perhaps', 'about', 'or', 'between', 'inferred', 'probably'] as const;

/** Words by which a sentence sets one beside another who says the same: before the other's name, and after it. */
export const besides = {
  before: ['so does', 'so do', 'so did', 'as does', 'as do', 'as did', 'like', 'as well as'],
  after: ['too', 'as well', 'likewise'],
} as const;

/** What the build counts and a headline may name. */
export const countedNouns: readonly string[] = [
  'articles',
  'claims',
  'passages',
  'quotations',
  'documents',
];

/** A number, in digits or words, before something that the build counts and nobody by hand: directly, or with "of the", a number in brackets, or one or two words between. */
export function findTypedNumbers(text: string): string[] {
  const direct = text.match(typedNumber) ?? [];
  const apart = [...text.matchAll(numberApart)].flatMap(([words, number = '', between = '']) => {
    const isYear = /^(?:1\d|20)\d\d$/u.test(number);
    const own = between.toLowerCase().replace(/\bof (?:the|these|those|our|all)\b/gu, '');
    const says = own.split(/[^\p{L}]+/u).some((word) => joining.has(word));
    return isYear || says || /^one$/iu.test(number) ? [] : [words];
  });
  return [...direct, ...apart.filter((words) => !direct.some((each) => words.includes(each)))];
}

const typedNumber =
  /(?<![\p{L}\p{N},.])(?:\p{N}[\p{N},.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozen|hundred|thousand|million|(?:dozens|hundreds|thousands|millions)\s+of)(?:-(?:odd|plus|some|something))?(?:\s+|-)(?:articles?|claims?|passages?|quotations?|(?:named\s+)?speakers?|outside\s+documents?)(?![\p{L}\p{N}])/giu;

const numberApart =
  /(?<![\p{L}\p{N},.])(\p{N}[\p{N},.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?)(?:-(?:odd|plus|some|something))?((?:\s+\(\p{N}+\)|\s+of\s+(?:the|these|those|our|all)|\s+[\p{L}-]+,?){1,3})\s+(?:articles?|claims?|passages?|quotations?|speakers?|outside\s+documents?)(?![\p{L}\p{N}'’])/giu;

/** Words after which a number is no longer that of the noun. */
const joining: ReadonlySet<string> = new Set([
  ...['a', 'an', 'the', 'this', 'that', 'these', 'those', 'which', 'who', 'whom', 'whose', 'his'],
  ...['her', 'its', 'our', 'their', 'and', 'or', 'but', 'as', 'of', 'on', 'in', 'at', 'by', 'to'],
  ...['for', 'from', 'with', 'than', 'is', 'are', 'was', 'were', 'has', 'have', 'had', 'no', 'not'],
]);
