import { type FileKind, fileKinds } from '../content/list-fields.ts';
import { folders, singles } from '../content/file-names.ts';
import { tellFields, type ToldField } from './fields/index.ts';

/** Where files of each kind lie, and what they are for. */
const purposes: Readonly<Record<FileKind, { readonly path: string; readonly says: string }>> = {
  investigation: { path: singles.investigation, says: 'The investigation as a whole.' },
  article: {
    path: `content/articles/<name>${folders.articles}`,
    says: 'The description of an article: fields between two lines of ---, and under them in Markdown what it is. Its text lies in seeds/.',
  },
  claim: {
    path: `content/claims/<id>${folders.claims}`,
    says: 'A claim, and how each article prints it. Under the fields, in Markdown, what is claimed and what documents say.',
  },
  actors: { path: singles.actors, says: 'A list of everybody who speaks, passes on or publishes.' },
  documents: { path: singles.documents, says: 'A list of what was read outside the articles.' },
  funding: {
    path: singles.funding,
    says: 'The funding graph: who is said to be paid from what. It may be left out.',
  },
  event: { path: `content/events/<id>${folders.events}`, says: 'Something that has a date.' },
  difference: {
    path: `content/differences/<id>${folders.differences}`,
    says: 'A question that the articles answer differently. Under the fields, in Markdown, what is known of it.',
  },
  story: {
    path: singles.story,
    says: 'The story on the home page. Under the fields, in Markdown, its sections.',
  },
  about: { path: singles.about, says: 'The page about who made it.' },
  corrections: {
    path: singles.corrections,
    says: 'A list of what was corrected. It may be left out.',
  },
  refusedWords: {
    path: singles.refusedWords,
    says: 'A list of words that are not used in our own voice. It may be left out.',
  },
  hedges: {
    path: singles.hedges,
    says: 'A list of words by which a text keeps its distance, such as - reportedly. It may be left out, and has no fields.',
  },
  ledger: {
    path: singles.ledger,
    says: 'What was promised. The command npm run publish-version writes it; only the fields that tell what became of an id are written by hand.',
  },
};

/** The page of all fields in Markdown: for each its sentence, what belongs there, and an example. */
export function writeFields(): string {
  const sections = fileKinds.map((kind) => {
    const { path, says } = purposes[kind];
    return [`## ${path}`, says, ...tellFields(kind).map(tellField)].join('\n\n');
  });
  const intro = [
    '# Fields',
    'Written by `npm run docs` from the schemas in `src/content/schemas`; a test sees that it is up to date, and that every example is read as its field asks. **Needed** fields must be written; all others may be left out.',
    'The name of a field that stands in another is written after it and a full stop. Where a field holds a list, write each item after a hyphen, or all in square brackets. What each problem means is in [rules.md](rules.md).',
  ];
  return `${[...intro, ...sections].join('\n\n')}\n`;
}

function tellField({ path, belongs, needed, says, example }: ToldField): string {
  const name = path.split('.').at(-1) ?? path;
  return [
    `### \`${path}\``,
    `${needed ? '**Needed.** ' : ''}${says} Here belongs: ${escape(belongs)}.`,
    `\`\`\`yaml\n${name}: ${example}\n\`\`\``,
  ].join('\n\n');
}

/** Signs that Markdown would read as its own. */
function escape(words: string): string {
  return words.replaceAll(/[<>[\]*_]/gu, (sign) => `\\${sign}`);
}
