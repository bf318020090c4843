// Names the shapes that this project does not send: a request that has one is refused by that name, whatever the service would say.
import { Undecided } from './conditions.ts';
import { readsBroken } from './rules.ts';
import { buildView, isRecord, type View, type ViewShape } from './view.ts';

export interface QuarantinedShape<Self = View, Given = View> {
  /** `mode-standard` */
  readonly name: string;
  /** The operation that it concerns. */
  readonly operation: string;
  readonly row: string;
  readonly why: string;
  readonly instead: string;
  /** `operation`: whatever is sent. `key`: a key that is no field. `condition`: a request of which it is true. `words`: nothing that a request shows. */
  readonly kind: 'operation' | 'key' | 'condition' | 'words';
  readonly key?: string;
  readonly reads?: readonly string[];
  matches?(self: Self, given: Given): boolean;
}

export interface QuarantineScope {
  readonly view: ViewShape;
  readonly given: ViewShape;
  readonly shapes: readonly QuarantinedShape[];
}

/** The quarantined shapes that a request has; `body` is body, path and query together, keys are looked for in what was `written`. */
export function findQuarantined(
  scope: QuarantineScope,
  body: unknown,
  given: unknown = {},
  written: unknown = body,
): QuarantinedShape[] {
  const self = buildView(scope.view, body);
  const facts = buildView(scope.given, given);
  const holds = (shape: QuarantinedShape): boolean => {
    // What is no object has no fields that could be left out.
    if (!isRecord(body) || readsBroken(shape.reads ?? [], self.broken, facts.broken)) return false;
    try {
      return shape.matches?.(self.view, facts.view) === true;
    } catch (error) {
      if (!(error instanceof Undecided)) throw error;
      return false;
    }
  };
  return scope.shapes.filter((shape) => shape.kind === 'operation' || hasKey(shape.key, written) || holds(shape));
}

function hasKey(key: string | undefined, body: unknown): boolean {
  return key !== undefined && (readKey(key, body) !== undefined || hasPath(key.split('.'), body));
}

/** `['items[]', 'weight']` is there if one of the items has a weight. */
function hasPath([segment = '', ...rest]: readonly string[], value: unknown): boolean {
  const inner = readKey(segment.replace(/\[\]$/, ''), value);
  if (inner === undefined || rest.length === 0) return inner !== undefined;
  if (!segment.endsWith('[]')) return hasPath(rest, inner);
  return Array.isArray(inner) && inner.some((item) => hasPath(rest, item));
}

function readKey(key: string, value: unknown): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
