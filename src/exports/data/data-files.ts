import { reuseLine, reviewLine } from '../../terms/imprint.ts';
import { lineNotice } from '../../terms/notices.ts';
import type { Investigation } from '../../model/types.ts';
import { exportChains, graphClaims } from '../tables/chains.ts';
import { writeJson } from '../../values/json.ts';
import { type Cell, writeCsv } from '../tables/csv.ts';
import { exportDifferences } from '../tables/differences.ts';
import { exportEvents } from '../tables/events.ts';
import {
  edgesColumns,
  exportEdges,
  exportFigures,
  exportNodes,
  figuresColumns,
  nodesColumns,
} from '../tables/funding.ts';
import { renderGexf } from '../tables/gexf.ts';
import { exportInvestigation } from '../tables/investigation.ts';
import {
  actorRows,
  assertionRows,
  claimRows,
  differenceColumns,
  differenceRows,
  documentRows,
  quotationRows,
} from '../tables/rows.ts';
import { exportSameWords } from '../tables/same-words.ts';
import { sha256 } from '../../text/bytes.ts';
import { type FileEnding, fileTypes } from '../../values/file-types.ts';
import { annotate, positionUnit } from './annotations.ts';
import { describePackage } from './data-package.ts';
import { describeInvestigationFile } from './schema/investigation-schema.ts';
import { claimAsData } from '../citations/pages.ts';

/** A file of data that the site offers. */
export interface DataFile {
  /** Address within the site. */
  readonly address: string;
  /** Its media type. */
  readonly type: string;
  /** What it holds, in a sentence. */
  readonly what: string;
  readonly text: string;
}

type Row = Readonly<Record<string, Cell>>;

/** Every file of data with its bytes as text, last the package that names them; `whole` gives the whole address of a page. */
export function writeDataFiles(
  investigation: Investigation,
  whole: (path: string) => string,
): DataFile[] {
  const files = writeTables(investigation, whole);
  const text = describePackage(investigation, files, whole);
  const what =
    'All these files as a Data Package (Frictionless): each table with its columns, their types, keys and licence.';
  return [...files, { address: '/data/datapackage.json', type: fileTypes.json, what, text }];
}

function writeTables(investigation: Investigation, whole: (path: string) => string): DataFile[] {
  const file = (name: string, ending: FileEnding, what: string, text: string): DataFile => ({
    ...{ address: `/data/${name}.${ending}`, type: fileTypes[ending], what, text },
  });
  const review = reviewLine(investigation.story);
  const reviews = new Map(
    [...investigation.claims, ...investigation.differences].map((each) => [
      each.id,
      reviewLine(each),
    ]),
  );
  const json = (name: string, what: string, value: object) =>
    file(name, 'json', what, writeJson({ review, ...value }));
  /** Every row ends with the review line: of its claim or difference, which stands under `of`, else of the whole. */
  const rows = (
    name: string,
    what: string,
    all: readonly Row[],
    of?: string,
    columns: readonly string[] = Object.keys(all[0] ?? {}),
  ) => {
    const reviewed = all.map((row): Row => {
      const id = of === undefined ? null : row[of];
      return { ...row, review: (typeof id === 'string' ? reviews.get(id) : null) ?? review };
    });
    return file(name, 'csv', what, writeCsv([...columns, 'review'], reviewed));
  };
  const notes = (name: string, articles: Investigation['articles'], what: string) => {
    const address = `/data/${name}.jsonld`;
    const value = annotate(investigation, articles, address, whole);
    return file(name, 'jsonld', `${what} ${positionUnit}`, writeJson(value));
  };
  const events = exportEvents(investigation);
  const { articles } = investigation;
  return [
    json(
      'investigation',
      'The checked model: articles without their text, claims with quotations in whole sentences, documents, events, differences.',
      exportInvestigation(investigation, reuseLine),
    ),
    file(
      'investigation.schema',
      'json',
      'What investigation.json holds, as a JSON Schema (draft 2020-12).',
      writeJson(describeInvestigationFile(whole('/data/investigation.schema.json')), 2),
    ),
    rows(
      'claims',
      'Each claim: statement, who says so, what outside documents say.',
      claimRows(investigation),
      'id',
    ),
    rows(
      'assertions',
      'Each article that makes a claim: speaker as printed, through whom, in which form.',
      assertionRows(investigation),
      'claim',
    ),
    rows(
      'quotations',
      'Each quotation in its whole sentence, with its bytes in our file.',
      quotationRows(investigation),
      'claim',
    ),
    rows('documents', 'Outside documents, told in our words.', documentRows(investigation)),
    rows(
      'actors',
      'Officials, bodies, outlets and places; private persons are left out.',
      actorRows(investigation),
    ),
    rows(
      'differences',
      'The answers to each question on which the articles differ.',
      differenceRows(investigation),
      'id',
      differenceColumns,
    ),
    json('differences', 'The same, by question.', exportDifferences(investigation)),
    json('events', 'Each event with its date in EDTF and the days between which it lies.', {
      events,
    }),
    rows(
      'events',
      'The same as rows.',
      events.map((event) => ({ ...event })),
    ),
    json('chains', 'Each chain as printed and as followed further.', exportChains(investigation)),
    file(
      'chains',
      'gexf',
      'Articles, documents and claims as a graph; no person.',
      renderGexf(graphClaims(investigation), `${investigation.title} ${review}`),
    ),
    json(
      'claim-files',
      'Each claim as data by itself, /claims/<id>.json, with its size and its SHA-256.',
      {
        files: investigation.claims.map((claim) => {
          const bytes = new TextEncoder().encode(claimAsData(investigation, claim));
          const path = `/claims/${claim.id}.json`;
          return { address: whole(path), bytes: bytes.length, sha256: sha256(bytes) };
        }),
      },
    ),
    json('same-words', 'Sentences that share words.', exportSameWords(investigation)),
    json('funding', `The funding graph with its sums. ${lineNotice}`, {
      notice: lineNotice,
      nodes: exportNodes(investigation),
      edges: exportEdges(investigation),
      figures: exportFigures(investigation),
    }),
    file(
      'funding',
      'gexf',
      `The funding graph. ${lineNotice}`,
      renderGexf(fundingGraph(investigation), `${lineNotice} ${review}`),
    ),
    rows(
      'funding-nodes',
      'The boxes of the funding graph.',
      inColumns(nodesColumns, exportNodes(investigation)),
    ),
    rows(
      'funding-edges',
      `The lines of the funding graph. ${lineNotice}`,
      inColumns(edgesColumns, exportEdges(investigation)),
    ),
    rows(
      'figures',
      'Each sum and number as printed and as data.',
      inColumns(figuresColumns, exportFigures(investigation)),
      'claim',
    ),
    notes('annotations', articles, 'All quotations as Web Annotations.'),
    ...articles.map((article) =>
      notes(
        `annotations-${article.slug}`,
        [article],
        'The quotations of one article as Web Annotations.',
      ),
    ),
  ];
}

function fundingGraph(investigation: Investigation) {
  const edges = exportEdges(investigation).map(({ from, to, moves }) => ({
    from,
    to,
    kind: moves,
  }));
  return { nodes: exportNodes(investigation), edges };
}

/** Rows with these columns in this order. */
function inColumns<T extends { readonly [name in keyof T]: Cell }>(
  names: readonly (keyof T & string)[],
  all: readonly T[],
): Row[] {
  return all.map((row) => Object.fromEntries(names.map((name) => [name, row[name]])));
}
