// Finds where in a JSON text the values of some paths stand, and which names stand twice in one object.
import { scanJson } from '../../../../runtime/check/json/scan-json.ts';

export interface TextRange {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

export interface Located {
  /** The value. */
  readonly value: TextRange;
  /** The name before it; absent for items of lists and for the whole. */
  readonly name?: TextRange;
  /** How many steps of the path were found; less than all when the value is not there. */
  readonly depth: number;
}

export interface LocatedText {
  /** For each path what was found of it, in the same order. */
  readonly paths: readonly Located[];
  /** Names that an object already had; of two, JSON keeps the last. */
  readonly doubles: readonly (TextRange & { readonly name: string })[];
}

/** More of the same help nobody. */
const MOST_DOUBLES = 20;

/** A step that some path takes, and what was found at its end. */
interface Wanted {
  readonly steps: Map<string | number, Wanted>;
  value?: TextRange;
  name?: TextRange;
}

interface Frame {
  readonly kind: 'object' | 'array';
  readonly start: number;
  readonly wanted: Wanted | undefined;
  readonly name: TextRange | undefined;
  readonly names: Set<string>;
  /** Of an array the place of the next item. */
  index: number;
}

/** The text must be JSON; of a broken one, what stands before the break is found. */
export function locatePaths(text: string, paths: readonly (readonly (string | number)[])[]): LocatedText {
  const root: Wanted = { steps: new Map() };
  for (const path of paths) want(root, path);
  const doubles: (TextRange & { readonly name: string })[] = [];
  const frames: Frame[] = [];
  let member: { readonly wanted: Wanted | undefined; readonly range: TextRange } | undefined;

  const next = (): Pick<Frame, 'wanted' | 'name'> => {
    const frame = frames.at(-1);
    if (frame === undefined) return { wanted: root, name: undefined };
    if (frame.kind === 'object') return { wanted: member?.wanted, name: member?.range };
    frame.index += 1;
    return { wanted: frame.wanted?.steps.get(frame.index - 1), name: undefined };
  };
  const place = (wanted: Wanted | undefined, name: TextRange | undefined, value: TextRange): void => {
    if (wanted === undefined) return;
    wanted.value = value;
    if (name !== undefined) wanted.name = name;
  };

  scanJson(text, {
    enter(kind, start) {
      frames.push({ kind, start, ...next(), names: new Set(), index: 0 });
    },
    leave(end) {
      const frame = frames.pop();
      if (frame !== undefined) place(frame.wanted, frame.name, { start: frame.start, end });
    },
    name(name, start, end) {
      const frame = frames.at(-1);
      if (frame === undefined) return;
      if (frame.names.has(name) && doubles.length < MOST_DOUBLES) doubles.push({ name, start, end });
      frame.names.add(name);
      member = { wanted: frame.wanted?.steps.get(name), range: { start, end } };
    },
    scalar(start, end) {
      const { wanted, name } = next();
      place(wanted, name, { start, end });
    },
  });
  return { paths: paths.map((path) => find(root, path)), doubles };
}

function want(root: Wanted, path: readonly (string | number)[]): void {
  let here = root;
  for (const step of path) {
    const known = here.steps.get(step);
    const next = known ?? { steps: new Map() };
    if (known === undefined) here.steps.set(step, next);
    here = next;
  }
}

/** The value at the end of the path, or the innermost one on the way that is there. */
function find(root: Wanted, path: readonly (string | number)[]): Located {
  let here = root;
  let depth = 0;
  for (const step of path) {
    const next = here.steps.get(step);
    if (next?.value === undefined) break;
    here = next;
    depth += 1;
  }
  const value = here.value ?? { start: 0, end: 0 };
  return { value, depth, ...(here.name === undefined ? {} : { name: here.name }) };
}
