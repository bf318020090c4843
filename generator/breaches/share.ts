// Rules of one operation ask the same things again and again; what they share is worked out once, before them.
import type { Code } from './verdict.ts';

// Emitted code has no control characters but these: literals escape them.
const [OPEN, CLOSE] = ['\u0001', '\u0002'];
const INNERMOST = new RegExp(`${OPEN}([^${OPEN}${CLOSE}]*)${CLOSE}`, 'g');

/** Marks code that may be worked out before everything else: it needs nothing but locals of the request, and nothing to be true of them. */
export function markShared(code: Code): Code {
  return `${OPEN}${code}${CLOSE}`;
}

export interface Shared {
  /** Locals by name, each before its use. */
  readonly constants: readonly (readonly [name: string, code: Code])[];
  readonly codes: readonly Code[];
}

/** Takes out what is marked more than once; all other marks vanish. */
export function takeOutShared(codes: readonly Code[]): Shared {
  const constants: (readonly [string, Code])[] = [];
  let rest = codes;
  while (rest.some((code) => code.includes(OPEN))) {
    const counts = new Map<Code, number>();
    for (const code of rest)
      for (const [, inner = ''] of code.matchAll(INNERMOST)) counts.set(inner, (counts.get(inner) ?? 0) + 1);
    const names = new Map<Code, string>();
    for (const [inner, count] of counts) {
      if (count < 2) continue;
      const name = `$${constants.length + 1}`;
      names.set(inner, name);
      constants.push([name, inner]);
    }
    rest = rest.map((code) => code.replace(INNERMOST, (_all, inner: string) => names.get(inner) ?? inner));
  }
  return { constants, codes: rest };
}
