import { examine } from '../../src/checks/examine.ts';
import { overlaySound, replacing, seedOf } from './overlay.ts';

/** A paragraph of an article, what a claim quotes of it, and a figure of that quotation as lines of YAML would give it. */
export interface Quoted {
  readonly paragraph: string;
  readonly quote: string;
  readonly figure?: Readonly<Record<string, string>>;
}

/** As many as one file may hold. */
const atOnce = 40;

/** The rules that are told of each quotation and its figure, where all stand in the sound investigation. */
export function tellQuoted(rows: readonly Quoted[]): string[][] {
  if (rows.length > atOnce)
    return [...tellQuoted(rows.slice(0, atOnce)), ...tellQuoted(rows.slice(atOnce))];
  const path = 'content/claims/said-monday.md';
  const files = overlaySound({
    ...seedOf('herald', (text) => [text, ...rows.map(({ paragraph }) => paragraph)].join('\n\n')),
    [path]: replacing('assessment:', `${rows.map(assertion).join('')}assessment:`),
  });
  const problems = examine(files).problems.filter(({ file }) => file === path);
  const lines = new TextDecoder().decode(files.get(path)).split('\n');
  const starts = rows.map((_, index) => lines.indexOf(`    suffix: row-${index}`));
  const [first = 0] = starts;
  const other = problems.find(({ line }) => line <= first);
  if (other !== undefined) throw new Error(`${other.ruleId}: ${other.note}`);
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? lines.length;
    const own = problems.filter(({ line }) => start < line && line <= end);
    return [...new Set(own.map(({ ruleId }) => ruleId))].sort();
  });
}

function assertion({ quote, figure }: Quoted, index: number): string {
  const fields = Object.entries(figure ?? {}).map(([field, value]) => `${field}: ${value}`);
  return [
    '  - article: herald',
    `    suffix: row-${index}`,
    `    quotes: [${JSON.stringify(quote)}]`,
    '    speaker: outlet',
    '    form: own-words',
    ...(figure === undefined ? [] : ['    figures:', `      - { ${fields.join(', ')} }`]),
    '',
  ].join('\n');
}
