/** A connection from one node to another, with its cost for each unit and its capacity. */
export interface FlowArc {
  readonly from: number;
  readonly to: number;
  /** 0 or more. */
  readonly cost: number;
  readonly capacity: number;
}

/**
 * Sends units from the nodes that have them (supply above 0) to those that need them (supply below 0) at the lowest
 * cost, along one cheapest path after another. Supplies are whole numbers that sum to 0, and it must be possible to
 * send all of them.
 *
 * @returns how much flows through each arc, in whole numbers
 * @see Ahuja, Magnanti & Orlin 1993, Network Flows, section 9.7
 */
export function minCostFlow(supply: readonly number[], arcs: readonly FlowArc[]): readonly number[] {
  const [source, sink, nodes] = [supply.length, supply.length + 1, supply.length + 2];
  const ends = supply.flatMap((amount, node): FlowArc[] => {
    if (amount > 0) return [{ from: source, to: node, cost: 0, capacity: amount }];
    return amount < 0 ? [{ from: node, to: sink, cost: 0, capacity: -amount }] : [];
  });
  const all = [...arcs, ...ends];
  const flow = all.map(() => 0);
  for (;;) {
    const path = cheapestPath();
    if (path === null) return flow.slice(0, arcs.length);
    const room = Math.min(
      ...path.map(({ arc, back }) => (back ? flow[arc]! : all[arc]!.capacity - flow[arc]!)),
    );
    for (const { arc, back } of path) flow[arc]! += back ? -room : room;
  }

  /**
   * Finds the cheapest path by Bellman–Ford, over the arcs that can carry more and those whose flow can be taken back.
   */
  function cheapestPath(): readonly Step[] | null {
    const cost = Array.from({ length: nodes }, () => Number.POSITIVE_INFINITY);
    const by: (Step | null)[] = Array.from({ length: nodes }, () => null);
    cost[source] = 0;
    const relax = (from: number, to: number, price: number, step: Step) => {
      if (cost[from]! + price >= cost[to]!) return false;
      cost[to] = cost[from]! + price;
      by[to] = step;
      return true;
    };
    let changed = true;
    while (changed) {
      changed = false;
      all.forEach(({ from, to, cost: price, capacity }, arc) => {
        if (flow[arc]! < capacity && relax(from, to, price, { arc, back: false })) changed = true;
        if (flow[arc]! > 0 && relax(to, from, -price, { arc, back: true })) changed = true;
      });
    }
    if (cost[sink] === Number.POSITIVE_INFINITY) return null;
    const path: Step[] = [];
    for (let node = sink; node !== source; ) {
      const step = by[node]!;
      path.push(step);
      node = step.back ? all[step.arc]!.to : all[step.arc]!.from;
    }
    return path;
  }
}

interface Step {
  readonly arc: number;
  readonly back: boolean;
}
