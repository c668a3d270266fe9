import { showTurning } from '../../text/turning.ts';

/** A graph for exchange. */
export interface ExchangeGraph {
  readonly nodes: readonly { readonly id: string; readonly label: string; readonly kind: string }[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly kind: string }[];
}

/** Renders a directed graph as GEXF 1.3, with the kind of each node and edge as an attribute; without date, so that two builds are alike. */
export function renderGexf(graph: ExchangeGraph, description: string): string {
  const nodes = graph.nodes.map(
    ({ id, label, kind }) =>
      `      <node id="${escape(id)}" label="${escape(label)}"><attvalues><attvalue for="kind" value="${escape(kind)}"/></attvalues></node>`,
  );
  const edges = graph.edges.map(
    ({ from, to, kind }, index) =>
      `      <edge id="${index}" source="${escape(from)}" target="${escape(to)}"><attvalues><attvalue for="kind" value="${escape(kind)}"/></attvalues></edge>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
  <meta><description>${escape(description)}</description></meta>
  <graph defaultedgetype="directed">
    <attributes class="node"><attribute id="kind" title="kind" type="string"/></attributes>
    <attributes class="edge"><attribute id="kind" title="kind" type="string"/></attributes>
    <nodes>
${nodes.join('\n')}
    </nodes>
    <edges>
${edges.join('\n')}
    </edges>
  </graph>
</gexf>
`;
}

/** Characters that XML does not allow at all are left out. */
function escape(text: string): string {
  return showTurning(text)
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
