// Puts the parts of a program in layers: each part stands above everything that it needs, so that all arrows point down.

export interface Graph {
  /** Each part with what it needs directly. */
  readonly needs: ReadonlyMap<string, ReadonlySet<string>>;
}

/** From the bottom; the parts of a layer by name. Parts that need each other have no layer, which is an exception. */
export function layerGraph(graph: Graph): readonly (readonly string[])[] {
  const depths = measureDepths(graph);
  const parts = [...depths.keys()].sort();
  const height = Math.max(-1, ...depths.values()) + 1;
  return Array.from({ length: height }, (_, depth) => parts.filter((part) => depths.get(part) === depth));
}

function measureDepths({ needs }: Graph): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  const measure = (part: string, above: readonly string[]): number => {
    const known = depths.get(part);
    if (known !== undefined) return known;
    if (above.includes(part)) throw new Error(`these parts need each other: ${[...above, part].join(' > ')}`);
    const below = [...(needs.get(part) ?? [])].map((need) => measure(need, [...above, part]));
    const depth = below.length === 0 ? 0 : Math.max(...below) + 1;
    depths.set(part, depth);
    return depth;
  };
  for (const part of needs.keys()) measure(part, []);
  // What needs nothing stands right below the lowest part that needs it.
  for (const [part, own] of needs) {
    const users = [...needs].flatMap(([user, others]) => (others.has(part) ? (depths.get(user) ?? 0) : []));
    if (own.size === 0 && users.length > 0) depths.set(part, Math.min(...users) - 1);
  }
  return depths;
}

/** Without the arrows that only repeat a longer way. */
export function dropShortcuts({ needs }: Graph): Graph {
  const reach = new Map<string, ReadonlySet<string>>();
  const listReach = (part: string): ReadonlySet<string> => {
    const known = reach.get(part);
    if (known !== undefined) return known;
    const all = new Set([...(needs.get(part) ?? [])].flatMap((need) => [need, ...listReach(need)]));
    reach.set(part, all);
    return all;
  };
  const direct = [...needs].map(([part, own]) => {
    const kept = [...own].filter((need) => ![...own].some((other) => other !== need && listReach(other).has(need)));
    return [part, new Set(kept.sort())] as const;
  });
  return { needs: new Map(direct) };
}
