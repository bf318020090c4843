// Finds the knots of a graph: nodes that reach each other. Tarjan's algorithm, linear in nodes and edges.

/** Each knot of more than one node, or of one that points to itself; its nodes sorted. */
export function findCycles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const open: string[] = [];
  const cycles: string[][] = [];

  const visit = (node: string): number => {
    const at = order.size;
    order.set(node, at);
    open.push(node);
    let low = at;
    for (const next of graph.get(node) ?? []) {
      if (!graph.has(next)) continue;
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (open.includes(next)) low = Math.min(low, order.get(next) ?? at);
    }
    if (low === at) {
      const knot = open.splice(open.indexOf(node));
      if (knot.length > 1 || graph.get(node)?.includes(node) === true) cycles.push(knot.sort());
    }
    return low;
  };

  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return cycles;
}
