// Decides which rule a request meets. Every rule counts the requests that fit it, whichever rule is used at last, so that the n-th is the n-th.
import type { RuleEffect, Script, ScriptRule } from './script.ts';

/** What rules can see of a request, a result or a callback. */
export interface Occasion {
  readonly kind: 'call' | 'asset' | 'callback';
  readonly method: string;
  readonly path: string;
  readonly operation?: string | undefined;
  readonly externalTaskId?: string | undefined;
  /** The connection carried a request before. */
  readonly reused?: boolean;
}

interface CountedRule extends ScriptRule {
  seen: number;
  used: number;
}

export interface ScriptRunner {
  readonly script: Script;
  /** The first rule that fits and is not used up. */
  match(occasion: Occasion): ScriptRule | undefined;
  /** Per rule, in their order. */
  counts(): readonly { readonly seen: number; readonly used: number }[];
}

export function createScriptRunner(script: Script): ScriptRunner {
  const rules: CountedRule[] = script.rules.map((rule) => ({ ...rule, seen: 0, used: 0 }));
  return {
    script,
    match: (occasion) => {
      let chosen: CountedRule | undefined;
      for (const rule of rules) {
        if (!fits(rule, occasion)) continue;
        rule.seen += 1;
        const isTurn = rule.when.nth === undefined || rule.seen === rule.when.nth;
        const isLeft = rule.times === undefined || rule.used < rule.times;
        if (isTurn && isLeft) chosen ??= rule;
      }
      if (chosen !== undefined) chosen.used += 1;
      return chosen;
    },
    counts: () => rules.map(({ seen, used }) => ({ seen, used })),
  };
}

function fits({ when, do: effect }: ScriptRule, occasion: Occasion): boolean {
  const wire = 'wire' in effect ? effect.wire : undefined;
  // A stale connection is one that was used before; on a fresh one there is nothing to be stale.
  if (wire?.startsWith('stale-reset') === true && occasion.reused !== true) return false;
  return (
    findKind(effect) === occasion.kind &&
    (when.operation === undefined || when.operation === occasion.operation) &&
    (when.method === undefined || when.method === occasion.method) &&
    (when.externalTaskId === undefined || when.externalTaskId === occasion.externalTaskId) &&
    (when.path === undefined || fitsPath(when.path, occasion.path))
  );
}

function findKind(effect: RuleEffect): Occasion['kind'] {
  if ('asset' in effect) return 'asset';
  return 'callback' in effect ? 'callback' : 'call';
}

function fitsPath(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
