import { given } from './attributions.ts';
import type { Flow, FundingNode, Investigation } from '../../src/model/types.ts';
import { arrangeFunding, type FundingGraph } from '../../src/charts/funding/graph.ts';
import { layoutAcross } from '../../src/charts/funding/layout/across.ts';
import { layoutDown } from '../../src/charts/funding/layout/down.ts';
import type { FundingWords } from '../../src/charts/funding/layout/funding-words.ts';
import { acrossSizes } from '../../src/charts/funding/layout/sizes.ts';
import type { Scene } from '../../src/charts/kit/scene.ts';
import { writeShapes } from '../../src/charts/kit/svg/write-svg.ts';

/** What a graph is drawn from. */
export type GraphSource = Pick<Investigation, 'nodes' | 'flows' | 'claims' | 'actors' | 'articles'>;

/** What is made up of it besides nodes and lines. */
export interface MadeUp {
  /** How many articles there are; each claim stands in some of them. */
  readonly articles?: number;
  /** What the nodes are called, by their ids. */
  readonly label?: (id: string) => string;
}

/** A made-up graph: nodes as `s0.1` (kind by the letter, tier, order), lines as `s0.1>c1.0 goods`, a sign after it for what rests on an inference. */
export function makeUpGraph(
  nodes: readonly string[],
  lines: readonly string[],
  { articles = 3, label = labelOf }: MadeUp = {},
): GraphSource {
  const made = nodes.map((id) => makeUpNode(id, label(id)));
  const streams = made.filter(({ kind }) => kind === 'stream').map(({ id }) => id);
  const slugs = Array.from({ length: articles }, (_, at) => `paper-${at + 1}`);
  const flows = lines.map(makeUpFlow);
  const claims = flows.map(({ from, claims: [id = ''] }, at) =>
    makeUpClaim(id, streams.includes(from) ? [from] : [], slugs, at),
  );
  return {
    nodes: made,
    flows,
    claims,
    actors: [],
    articles: slugs.map((slug) => ({ slug })) as unknown as Investigation['articles'],
  };
}

const kinds: Readonly<Record<string, FundingNode['kind']>> = {
  s: 'stream',
  c: 'channel',
  p: 'party',
  g: 'group',
};

function labelOf(id: string): string {
  const { kind, order } = partsOf(id);
  return `${kind} ${id.slice(1)}${' of some length'.repeat(order % 4)}`;
}

function partsOf(id: string) {
  const [tier = '0', order = '0'] = id.slice(1).split('.');
  return { kind: kinds[id[0] ?? ''] ?? 'place', tier: Number(tier), order: Number(order) };
}

function makeUpNode(id: string, label: string): FundingNode {
  return { id, label, ...partsOf(id), references: [], note: null };
}

function makeUpFlow(line: string): Flow {
  const [ends = '', moves = 'money', sure] = line.split(' ');
  const [from = '', to = ''] = ends.split('>');
  return {
    id: `${from}--${to}`,
    from,
    to,
    claims: [`claim-${from}-${to}`],
    moves: moves as Flow['moves'],
    paid: null,
    words: [],
    inferred: sure === undefined ? null : 'We joined it.',
  };
}

/** A claim of which the graph reads the id, the sources, and who is printed as speaking where. */
function makeUpClaim(
  id: string,
  streams: readonly string[],
  slugs: readonly string[],
  at: number,
): Investigation['claims'][number] {
  const speakers = ['outlet', 'unnamed', 'baker', 'miller', 'clerk'].slice(0, 1 + (id.length % 5));
  return {
    id,
    streams,
    kind: 'income',
    strengthens: [],
    assessment: null,
    assertions: speakers.map((speaker, index) => ({
      attribution: given(speaker, speaker === 'miller' ? 'inferred' : 'printed'),
      article: slugs[(at + index * 2) % slugs.length],
      figures:
        index === 0 && at % 2 === 0
          ? streams.map((of) => ({ words: 'more than 1 million a day', of, nature: 'income' }))
          : [],
      passages: [],
    })),
  } as unknown as Investigation['claims'][number];
}

const marks: Readonly<Record<string, string>> = { outlet: 'own', unnamed: '–', baker: 'MW' };

const words: FundingWords = {
  namedBy: 'Who names it',
  through: 'said to pass through',
  paid: 'said to be paid',
  outlets: [],
  articles: (count) => `${count} articles`,
  counted: (count, of) => `${count} of ${of}`,
  noSum: 'no sum',
  sum: (sum) => sum.words,
  stops: 'Here the articles stop.',
  unpaid: (count) => `None says that money came back to the mill from these ${count}.`,
  ownRow: 'goes on below',
  drawn: 'its way on is drawn above',
  documentsOnly: 'Only outside documents name these: no line is drawn',
  namedIn: () => '3 outside documents, of the years before the flood and after it',
  folded: (count) => `${count} more lines in the list`,
  foldedRows: (count) => `${count} more in the list`,
  signOf: ({ speaker, known }) => ({
    number: speaker,
    mark: marks[speaker] ?? 'A',
    inferred: known === 'inferred',
  }),
  lineWords: ({ flow }) =>
    flow.id.length % 3 === 0 ? '“is paid for” Gazette · “are sold through” Courier, Herald' : '',
  assessmentOf: () => ({ value: 'not-confirmed', word: 'Not confirmed' }),
  lineHref: (id) => `#${id}`,
  listHref: '#list',
  nodeHref: (id) => (id.startsWith('s') ? `#row-${id}` : null),
};

/** The widths for which the graph is drawn. */
export const graphWidths = ['narrow', 'middle', 'wide'] as const;

/** The graph as it is drawn for a width. */
export function layoutGraph(
  source: GraphSource,
  width: (typeof graphWidths)[number],
  outlet: (slug: string) => string = (slug) => `The ${slug}`,
): Scene {
  const graph: FundingGraph = arrangeFunding(source);
  const own = { ...words, outlets: source.articles.map(({ slug }) => outlet(slug)) };
  return width === 'narrow' ? layoutDown(graph, own) : layoutAcross(graph, acrossSizes[width], own);
}

const style =
  'text{font-family:sans-serif}.strong,.mark-letter{font-weight:600}.soft,.rule{opacity:.6}path,rect,circle{fill:none;stroke:currentColor}.head{fill:currentColor}.box rect,.mark-box{fill:#fff}.line[data-rests=inferred]{stroke-dasharray:5 3.5}.box[data-kind=bar] rect{fill:#ddd}';

/** A drawing as one SVG file that can be looked at by itself. */
export function drawGraph(scene: Scene): string {
  const inside = writeShapes(scene, { name: 'line', alone: true }).replaceAll(
    /(?<=>)(?=<g class="box|<path class="(?:line|rule)|<text)/g,
    '\n',
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${scene.width}" height="${scene.height}" font-size="12">`,
    `<style>${style}</style>`,
    inside,
    '</svg>\n',
  ].join('\n');
}
