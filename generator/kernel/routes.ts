// Compares the path of a call with the path of an operation, whose parameters stand in braces.

export interface SplitPath {
  readonly segments: readonly string[];
  readonly query: Readonly<Record<string, string>>;
}

/** `path` may be a whole address and may hold a query. */
export function splitPath(path: string): SplitPath {
  const withoutHost = path.replace(/^https?:\/\/[^/?#]*/i, '');
  const [route = '', search = ''] = (withoutHost.split('#')[0] ?? '').split('?', 2);
  return {
    segments: route.split('/').filter((segment) => segment !== ''),
    query: Object.fromEntries(new URLSearchParams(search)),
  };
}

/** The values of the parameters; a parameter that is named and not given (`{id}`, `:id`) has none. Undefined if the paths differ. */
export function matchPath(template: string, segments: readonly string[]): Record<string, string> | undefined {
  const expected = template.split('/').filter((segment) => segment !== '');
  if (expected.length !== segments.length) return undefined;
  const values: Record<string, string> = {};
  for (const [index, part] of expected.entries()) {
    const given = segments[index] ?? '';
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    if (name === undefined) {
      if (given !== part) return undefined;
    } else if (!/^(\{.*\}|:[A-Za-z_]\w*)$/.test(given)) values[name] = decode(given);
  }
  return values;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
