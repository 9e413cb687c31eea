/** Finds all of many strings in one pass over a text. */
export interface Automaton {
  /** Calls `found` for every occurrence, including overlapping ones, in the order of their ends (exclusive). */
  search(text: string, found: (needle: number, end: number) => void): void;
}

interface Node {
  readonly next: Map<number, number>;
  /** The node of the longest proper suffix that is in the trie. */
  fail: number;
  /** The needle that ends here, or -1. */
  needle: number;
  /** The next node along the suffix links at which a needle ends, or 0. */
  output: number;
}

const newNode = (): Node => ({ next: new Map(), fail: 0, needle: -1, output: 0 });

/**
 * Builds the automaton of Aho and Corasick over different needles, none of which is empty.
 *
 * @see Aho & Corasick (1975), Efficient string matching: an aid to bibliographic search, CACM 18(6), algorithms 1–3
 */
export function automatonOf(needles: readonly string[]): Automaton {
  const nodes: Node[] = [newNode()];
  needles.forEach((needle, index) => {
    let at = 0;
    for (let i = 0; i < needle.length; i += 1) {
      const code = needle.charCodeAt(i);
      let to = nodes[at]!.next.get(code);
      if (to === undefined) {
        to = nodes.push(newNode()) - 1;
        nodes[at]!.next.set(code, to);
      }
      at = to;
    }
    nodes[at]!.needle = index;
  });
  const step = (from: number, code: number): number => {
    for (let at = from; ; at = nodes[at]!.fail) {
      const to = nodes[at]!.next.get(code);
      if (to !== undefined) return to;
      if (at === 0) return 0;
    }
  };
  // The nodes are visited breadth first, so that shorter suffixes are known already.
  const queue = [...nodes[0]!.next.values()];
  for (let head = 0; head < queue.length; head += 1) {
    const node = nodes[queue[head]!]!;
    for (const [code, to] of node.next) {
      const child = nodes[to]!;
      child.fail = step(node.fail, code);
      child.output = nodes[child.fail]!.needle >= 0 ? child.fail : nodes[child.fail]!.output;
      queue.push(to);
    }
  }
  return {
    search(text, found) {
      let at = 0;
      for (let i = 0; i < text.length; i += 1) {
        at = step(at, text.charCodeAt(i));
        let hit = nodes[at]!.needle >= 0 ? at : nodes[at]!.output;
        for (; hit !== 0; hit = nodes[hit]!.output) found(nodes[hit]!.needle, i + 1);
      }
    },
  };
}
