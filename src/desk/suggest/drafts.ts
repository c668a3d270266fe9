import type { Article, Claim, Investigation } from '../../model/types.ts';
import { draftFolder } from '../../content/file-names.ts';
import { quoteOf } from '../../text/context.ts';
import { pasteQuote } from './paste.ts';
import type { SuggestedFigure } from './figures.ts';
import type { Suggestion } from './suggest.ts';

/** A draft: its path from the investigation's folder, and its text. */
export interface WrittenDraft {
  readonly path: string;
  readonly text: string;
}

/**
 * Drafts of what sentences say: for each a claim file with one assertion, named for the sentence and the claim that it
 * may make (`new` where none is alike), and an event for each time that has a date.
 */
export function writeDrafts(
  investigation: Investigation,
  article: Article,
  suggestions: readonly Suggestion[],
): WrittenDraft[] {
  return suggestions.flatMap((suggestion) => {
    const { sentence, claims, times } = suggestion;
    const start = `${draftFolder}${article.slug}/${sentence.id}`;
    const names = claims.length === 0 ? ['new'] : claims.map(({ claim }) => claim);
    const dated = times.filter(({ date }) => date !== null);
    return [
      ...names.map((name) => ({
        path: `${start}--${name}.md`,
        text: writeClaim(investigation, article, suggestion, name),
      })),
      ...dated.map((time, index) => ({
        path: `${start}--event-${index + 1}.yaml`,
        text: writeEvent(investigation, article, suggestion, {
          words: article.text.slice(time.start, time.end),
          date: time.date ?? '',
        }),
      })),
    ];
  });
}

function writeClaim(
  investigation: Investigation,
  article: Article,
  suggestion: Suggestion,
  name: string,
): string {
  const { draftedBy } = investigation.about;
  const isIncome = suggestion.figures.some(({ nature }) => nature === 'income');
  const known = investigation.claims.find(({ id }) => id === name);
  const fields = [
    ...(known === undefined
      ? ['# Proposed from the words of the sentence; say it in your own.']
      : [
          `# Its assertion goes into content/claims/${name}.md: ${known.statement}`,
          ...tellOthers(known, suggestion),
          '# As a claim of its own, under another id:',
        ]),
    `statement: ${quoted(stateSentence(investigation, article, suggestion))}`,
    `label: ${quoted(labelOf(investigation, suggestion.words))}`,
    `kind: ${isIncome ? 'income' : suggestion.speech.form === 'own-words' ? 'allegation' : 'attribution'}`,
    `drafted-by: ${quoted(draftedBy)}`,
  ];
  return [
    '---',
    ...fields,
    'assertions:',
    ...writeAssertion(investigation, article, suggestion),
    'assessment: { value: not-examined, because: We did not look into this. }',
    '---',
    '',
    'What is claimed, in our words.',
    '',
  ].join('\n');
}

/** Where other articles give the same claim to another speaker, or with another number. */
function tellOthers({ assertions }: Claim, { speech, figures }: Suggestion): string[] {
  return assertions.flatMap(({ article, attribution, figures: others }) => [
    ...(attribution.speaker === speech.speaker
      ? []
      : [
          `# A difference? ${article} has it of ${attribution.speaker}, this sentence of ${speech.speaker}.`,
        ]),
    ...(others.length > 0 && figures.length > 0 && others[0]?.value !== figures[0]?.value
      ? [`# A difference? ${article} prints ${others[0]?.words ?? ''}.`]
      : []),
  ]);
}

function writeAssertion(
  { actors }: Investigation,
  article: Article,
  { sentence, speech, figures, hedges }: Suggestion,
): string[] {
  const quote = quoteOf(article.text, sentence) ?? {
    exact: article.text.slice(sentence.start, sentence.end),
  };
  const who = actors.find(({ id }) => id === speech.speaker)?.name ?? speech.speaker;
  return [
    `  - article: ${article.slug}`,
    '    quotes:',
    ...pasteQuote(quote)
      .split('\n')
      .map((line) => `      ${line}`),
    `    # ${who}`,
    `    speaker: ${speech.speaker}`,
    ...(speech.because === null ? [] : [`    speaker-because: ${speech.because}`]),
    ...(speech.relays.length === 0 ? [] : [`    relays: [${speech.relays.join(', ')}]`]),
    `    form: ${speech.form}`,
    ...(hedges.length === 0 ? [] : [`    hedges: [${hedges.map(quoted).join(', ')}]`]),
    ...(figures.length === 0
      ? []
      : ['    figures:', ...figures.flatMap((each) => writeFigure(article, each))]),
  ];
}

function writeFigure({ text }: Article, figure: SuggestedFigure): string[] {
  const { start, end, value, unit, per, bound, nature } = figure;
  const needsOf = nature === 'income';
  return [
    `      - words: ${quoted(text.slice(start, end))}`,
    `        value: ${JSON.stringify(value)}`,
    `        unit: ${quoted(unit)}`,
    `        per: ${per}`,
    `        bound: ${bound}`,
    `        nature: ${nature}`,
    ...(needsOf ? ['        of: total'] : []),
  ];
}

function writeEvent(
  investigation: Investigation,
  article: Article,
  suggestion: Suggestion,
  { words, date }: { readonly words: string; readonly date: string },
): string {
  return [
    '# Proposed from the words of the sentence; say it in your own.',
    `statement: ${quoted(stateSentence(investigation, article, suggestion))}`,
    `label: ${quoted(labelOf(investigation, suggestion.words))}`,
    `words: ${quoted(words)}`,
    `date: '${date}'`,
    `because: Worked out from the day on which the article appeared, ${article.date.value ?? ''}.`,
    'dates: said-to-have-happened',
    `article: ${article.slug}`,
    '',
  ].join('\n');
}

/** The sentence as a statement of ours, as far as a program can put it: the outlet says that ... */
function stateSentence(
  { actors }: Investigation,
  article: Article,
  { words, speech }: Suggestion,
): string {
  const outlet = actors.find(({ id }) => id === article.outlet.value)?.name ?? 'The article';
  const told = words
    .replaceAll(/\s+/gu, ' ')
    .replace(
      /,[”"]? (?:according to [^,.]+|[^,]{1,60} (?:said|told|reported|wrote)(?: [^,.]{1,60})?)\.$/u,
      '.',
    )
    .replaceAll(/[“”„"]/gu, '');
  const ended = /[!?]$/u.test(told) ? told : `${withoutEnd(told)}.`;
  const inSentence = ended.replace(
    /^(?:The|A|An|It|In|On|There|This|Two|Three|Every|They)\b/u,
    (word) => word.toLowerCase(),
  );
  return withoutNames(actors, `${outlet} ${sayingOf(actors, speech.speaker, told)} ${inSentence}`);
}

/** The words by which a statement gives a sentence to whoever says it. */
function sayingOf(actors: Investigation['actors'], speaker: string, told: string): string {
  if (speaker === 'outlet') return 'says that';
  if (/\b(?:said|told|says|asked|denied|called|accused|reported)\b/u.test(told))
    return 'reports that';
  const name = actors.find(({ id }) => id === speaker)?.name ?? 'somebody';
  return `reports that ${name} said that`;
}

/** Words without the marks at their end. */
function withoutEnd(words: string): string {
  let end = words.length;
  while (end > 0 && /[,;:.\s]/u.test(words.charAt(end - 1))) end -= 1;
  return words.slice(0, end);
}

/** Private persons are called by their labels in words of ours. */
function withoutNames(actors: Investigation['actors'], words: string): string {
  return actors
    .filter(({ kind, label }) => kind === 'private-person' && label !== null)
    .flatMap(({ name, spellings, label }) => [name, ...spellings].map((each) => ({ each, label })))
    .toSorted((a, b) => b.each.length - a.each.length)
    .reduce((text, { each, label }) => text.replaceAll(each, label ?? each), words);
}

function labelOf({ actors }: Investigation, words: string): string {
  const short = withoutNames(actors, words)
    .replaceAll(/[“”„"]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .slice(0, 60);
  return short.length < 60 ? short.replace(/[.,;:]$/u, '') : short.slice(0, short.lastIndexOf(' '));
}

function quoted(words: string): string {
  return JSON.stringify(words.replaceAll(/\s+/gu, ' ').trim());
}
