// Where callbacks are kept that nobody wants to keep: their names alone, and only the latest, so that a flood fills no memory.
import type { CallbackStore } from './handler.ts';

/** A repeat comes soon or never; some hundred bytes each. */
const MOST_NAMES = 10_000;

export function rememberCallbacks(): CallbackStore {
  const names = new Set<string>();
  return {
    keep: async (name) => {
      if (names.has(name)) return 'known';
      names.add(name);
      const [oldest] = names;
      if (names.size > MOST_NAMES && oldest !== undefined) names.delete(oldest);
      return 'kept';
    },
  };
}
