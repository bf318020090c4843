// Reads the JSON paths that issues carry (`$.multi_prompt[0].index`) back into steps.

const STEP = /\.([A-Za-z_$][\w$]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/y;

export interface ParsedPath {
  /** `request` for `$`, else the part or facts that the root names: `$path`, `$query`, `$given`. */
  readonly root: 'request' | 'path' | 'query' | 'given';
  readonly steps: readonly (string | number)[];
}

/** Undefined for what is no such path. */
export function parseJsonPath(text: string): ParsedPath | undefined {
  const root = /^\$(path|query|given)?/.exec(text);
  if (root === null) return undefined;
  const steps: (string | number)[] = [];
  let offset = root[0].length;
  while (offset < text.length) {
    STEP.lastIndex = offset;
    const found = STEP.exec(text);
    if (found === null) return undefined;
    const [all, name, index, quoted] = found;
    steps.push(name ?? (index === undefined ? (JSON.parse(quoted ?? '""') as string) : Number(index)));
    offset += all.length;
  }
  return { root: (root[1] as ParsedPath['root'] | undefined) ?? 'request', steps };
}
