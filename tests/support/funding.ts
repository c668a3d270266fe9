import { given } from './attributions.ts';
import type { Flow, FundingNode, Investigation } from '../../src/model/types.ts';
import { arrangeFunding } from '../../src/charts/funding/graph.ts';
import { type FundingWords, layoutFunding } from '../../src/charts/funding/layout.ts';
import type { Scene } from '../../src/charts/kit/scene.ts';
import { writeShapes } from '../../src/charts/kit/write-svg.ts';

/** What a graph is drawn from. */
export type GraphSource = Pick<
  Investigation,
  'nodes' | 'flows' | 'claims' | 'documents' | 'actors'
>;

/** A made-up graph: nodes as `s0.1` (kind by the letter, tier, order), lines as `s0.1>c1.0 goods`, a sign after it for what rests on an inference. */
export function makeUpGraph(nodes: readonly string[], lines: readonly string[]): GraphSource {
  const made = nodes.map(makeUpNode);
  const streams = made.filter(({ kind }) => kind === 'stream').map(({ id }) => id);
  const flows = lines.map(makeUpFlow);
  const claims = flows.map(({ from, claims: [id = ''] }) =>
    makeUpClaim(id, streams.includes(from) ? [from] : []),
  );
  return { nodes: made, flows, claims, documents: [], actors: [] };
}

const kinds: Readonly<Record<string, FundingNode['kind']>> = {
  s: 'stream',
  c: 'channel',
  p: 'party',
  g: 'group',
};

function makeUpNode(id: string): FundingNode {
  const [tier = '0', order = '0'] = id.slice(1).split('.');
  const kind = kinds[id[0] ?? ''] ?? 'place';
  const label = `${kind} ${id.slice(1)}${' of some length'.repeat(Number(order) % 4)}`;
  return { id, label, kind, tier: Number(tier), order: Number(order), references: [], note: null };
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

/** A claim of which the graph reads the id, the sources and who is printed as speaking. */
function makeUpClaim(id: string, streams: readonly string[]): Investigation['claims'][number] {
  const speakers = ['outlet', 'unnamed', 'baker', 'miller', 'clerk'].slice(0, 1 + (id.length % 5));
  return {
    id,
    streams,
    kind: 'income',
    strengthens: [],
    assessment: null,
    assertions: speakers.map((speaker) => ({ attribution: given(speaker), figures: [] })),
  } as unknown as Investigation['claims'][number];
}

const marks: Readonly<Record<string, string>> = { outlet: 'own', unnamed: '–', baker: 'MW' };

const words: FundingWords = {
  tiers: ['Source', 'Through', 'Then through', 'The group', 'And on'],
  notices: ['A line is a claim.', 'Read it so.'],
  moves: { money: 'money', goods: 'goods', people: 'people' },
  back: '← ',
  straight: 'no channel named',
  total: 'No line.',
  documentsOnly: 'Only outside documents name it, and so it has no line.',
  folded: (count) => `+${count} in the list`,
  signOf: ({ speaker, known }) => ({
    number: speaker,
    mark: marks[speaker] ?? 'A',
    inferred: known === 'inferred',
  }),
  assessmentOf: () => ({ value: 'not-confirmed', word: 'Not confirmed' }),
  lineHref: (id) => `#${id}`,
  rowHref: (id) => `#row-${id}`,
};

/** The graph as it is drawn where it stands alone. */
export function layoutGraph(source: GraphSource): Scene {
  const graph = arrangeFunding(source);
  return layoutFunding(graph, graph.rows, words);
}

const style =
  'text{font-family:sans-serif}.strong,.mark-letter{font-weight:600}.soft,.rule{opacity:.6}path,rect,circle{fill:none;stroke:currentColor}.head{fill:currentColor}.box rect,.mark-box{fill:#fff}.line[data-rests=inferred]{stroke-dasharray:9 5}';

/** A drawing as one SVG file that can be looked at by itself. */
export function drawGraph(scene: Scene): string {
  const inside = writeShapes(scene, { name: 'line', alone: true }).replaceAll(
    /(?<=>)(?=<g class="(?:trail|box)|<path class="line)/g,
    '\n',
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${scene.width}" height="${scene.height}" font-size="12">`,
    `<style>${style}</style>`,
    inside,
    '</svg>\n',
  ].join('\n');
}
