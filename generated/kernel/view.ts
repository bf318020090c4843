// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// The normalised view of a body that conditions read: absent lists are empty, absent fields have their documented default or null. Compiled rules and the test oracle share it.

export type ViewNode =
  | { readonly kind: 'text'; readonly default?: string }
  | { readonly kind: 'integer'; readonly default?: number }
  | { readonly kind: 'number'; readonly default?: number }
  | { readonly kind: 'boolean'; readonly default?: boolean }
  | { readonly kind: 'id' }
  | { readonly kind: 'any' }
  | { readonly kind: 'object'; readonly fields: ViewShape }
  | { readonly kind: 'list'; readonly of: ViewNode };

export type ViewShape = { readonly [name: string]: ViewNode };

/** For each field its value, and under `?name` whether it was sent. */
export type View = { readonly [name: string]: unknown };

export interface Viewed {
  readonly view: View;
  /** Paths at which a value of the wrong type stands (`multi_prompt[].index`); a rule that reads one of them stays undecided. */
  readonly broken: ReadonlySet<string>;
}

export function buildView(shape: ViewShape, body: unknown): Viewed {
  const broken = new Set<string>();
  return { view: viewObject(shape, isRecord(body) ? body : {}, '', broken), broken };
}

function viewObject(
  shape: ViewShape,
  body: Readonly<Record<string, unknown>>,
  prefix: string,
  broken: Set<string>,
): View {
  const view: Record<string, unknown> = {};
  for (const [name, node] of Object.entries(shape)) {
    const value = Object.hasOwn(body, name) ? body[name] : undefined;
    view[`?${name}`] = value !== undefined;
    view[name] = viewValue(node, value, `${prefix}${name}`, broken);
  }
  return view;
}

function viewValue(node: ViewNode, value: unknown, path: string, broken: Set<string>): unknown {
  switch (node.kind) {
    case 'object':
      if (value !== undefined && !isRecord(value)) broken.add(path);
      return viewObject(node.fields, isRecord(value) ? value : {}, `${path}.`, broken);
    case 'list':
      if (value === undefined) return [];
      if (!Array.isArray(value)) {
        broken.add(path);
        return [];
      }
      // A list with holes has items that are missing, not fewer items.
      return Array.from(value, (item: unknown) => {
        if (item === undefined || item === null) broken.add(`${path}[]`);
        return viewValue(node.of, item ?? undefined, `${path}[]`, broken);
      });
    case 'any':
      return value ?? null;
    case 'id':
      if (value === undefined) return null;
      if (typeof value === 'string' || typeof value === 'bigint' || Number.isSafeInteger(value)) return String(value);
      broken.add(path);
      return null;
    default: {
      if (value === undefined) return node.default ?? null;
      if (isOfKind(node.kind, value)) return value;
      broken.add(path);
      return node.default ?? null;
    }
  }
}

function isOfKind(kind: 'text' | 'integer' | 'number' | 'boolean', value: unknown): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string';
    case 'integer':
      return Number.isSafeInteger(value);
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'boolean':
      return typeof value === 'boolean';
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
