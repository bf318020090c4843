// One call or answer as samples show it: what is typed in the playground, split into the parts that it travels in.
import { isRecord } from '../../../../generated/kernel/view.ts';
import type { PayloadKind } from '../../../../runtime/check/payload.ts';

/** What samples need to know of an operation. */
export interface SampledOperation {
  readonly id: string;
  readonly method: string;
  /** With its parameters in braces; empty for what is not called. */
  readonly path: string;
  /** Where calls go, without a slash at the end. */
  readonly host: string;
  /** The generated client that has the operation, if one does. */
  readonly client?: 'client' | 'legacy-client';
  /** Whether a body is sent. */
  readonly hasBody: boolean;
}

export interface Call {
  readonly operation: SampledOperation;
  readonly kind: PayloadKind;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly given: Readonly<Record<string, unknown>>;
}

/** `value` is what was typed: a body, or of a call without one the parameters of its path and query together. */
export function splitCall(
  operation: SampledOperation,
  kind: PayloadKind,
  value: unknown,
  path: Readonly<Record<string, unknown>>,
  given: Readonly<Record<string, unknown>>,
): Call {
  const common = { operation, kind, given };
  if (kind !== 'request' || operation.hasBody) return { ...common, path, query: {}, body: value };
  const parameters = isRecord(value) ? Object.entries(value) : [];
  const inPath = (name: string) => operation.path.includes(`{${name}}`);
  return {
    ...common,
    path: { ...path, ...Object.fromEntries(parameters.filter(([name]) => inPath(name))) },
    query: Object.fromEntries(parameters.filter(([name]) => !inPath(name))),
    body: undefined,
  };
}

/** The path with its parameters filled in and encoded; those that were not given keep their braces. */
export function fillPath({ operation, path }: Call): string {
  return operation.path.replace(/\{([^}]+)\}/g, (all, name: string) => {
    const value = Object.hasOwn(path, name) ? path[name] : undefined;
    return value === undefined || value === '' ? all : encodeURIComponent(printParameter(value).toWellFormed());
  });
}

/** `?pageNum=1`; empty without parameters. */
export function printQuery({ query }: Call): string {
  const entries = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === null ? [] : [[name, printParameter(value)] as [string, string]],
  );
  return entries.length === 0 ? '' : `?${new URLSearchParams(entries)}`;
}

function printParameter(value: unknown): string {
  return isRecord(value) ? JSON.stringify(value) : String(value);
}
