import type { Flow, FundingNode, Investigation } from '../../model/types.ts';
import { compareUnits } from '../../text/order.ts';

/** A flow with the nodes at its ends. */
export interface Ends {
  readonly flow: Flow;
  readonly from: FundingNode;
  readonly to: FundingNode;
}

/** Nodes by column, then by place in it, then by id. */
export function byPlace(a: FundingNode, b: FundingNode): number {
  return a.tier - b.tier || a.order - b.order || compareUnits(a.id, b.id);
}

/** Flows by the declared places of their ends; one with an end that is no node, or from a node to itself, is left out. */
export function sortFlows({ nodes, flows }: Pick<Investigation, 'nodes' | 'flows'>): Ends[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return flows
    .flatMap((flow) => {
      const [from, to] = [byId.get(flow.from), byId.get(flow.to)];
      return from === undefined || to === undefined || from === to ? [] : [{ flow, from, to }];
    })
    .sort((a, b) => byPlace(a.from, b.from) || byPlace(a.to, b.to));
}
