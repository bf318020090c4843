// What an approval would have to say of a create: one row, with the exceptions that a person has named, each only where it is needed.
import { isRecord } from '../../../generated/kernel/view.ts';
import { policies } from '../../../generated/policies.ts';
import { findExternalIdField } from '../../transport/external-id.ts';
import { listAssets } from '../../watcher/summarise-body.ts';
import type { ApprovalRow } from '../approval.ts';
import type { Examined } from '../examine-request.ts';

/** Reasons in words for what is not allowed without one. */
export interface Exceptions {
  readonly hypothesis?: string | undefined;
  readonly legacy?: string | undefined;
  readonly escalation?: string | undefined;
  readonly unrecoverable?: string | undefined;
  /** For every quarantined shape of the body. */
  readonly quarantine?: string | undefined;
  /** For a create whose cost is not known. */
  readonly limit?: { readonly amount: string; readonly unit: string; readonly why: string } | undefined;
  readonly again?: string | undefined;
  readonly success?: string | undefined;
  readonly stop?: string | undefined;
}

export interface DraftedCreate {
  readonly purpose: string | undefined;
  /** Of the verification plan, where it is one. */
  readonly row?: { readonly success: string; readonly stop: string } | undefined;
}

export type DraftRow = Omit<ApprovalRow, 'again'> & { readonly again?: { readonly why: string } };

/** Counts nothing: where the cost is unknown and no limit is set, the guard says so. */
const UNKNOWN = { kind: 'estimated', amount: '0', unit: 'video' } as const;

export function draftRow(asked: DraftedCreate, examined: Examined, says: Exceptions): DraftRow {
  const { operation, path, contentSha256, class: kind, units, quarantined, body } = examined;
  const mode = isRecord(body) ? body.mode : undefined;
  const isLegacy = operation.posture === 'legacy' || operation.posture === 'out-of-scope';
  const isEscalated = mode !== undefined && mode !== policies['default-mode'].value;
  const { limit, again } = says;
  const limited = limit === undefined ? UNKNOWN : ({ kind: 'limit', ...limit } as const);
  return {
    purpose: asked.purpose ?? '',
    operation: operation.id,
    method: operation.method,
    path,
    body: { kind: 'exact', sha256: contentSha256 },
    class: kind,
    creates: 1,
    units: units === undefined ? limited : { kind: 'estimated', ...units },
    assets: listAssets(body),
    success: says.success ?? asked.row?.success ?? 'the task succeeds and its result is downloaded',
    stop: says.stop ?? asked.row?.stop ?? 'the first success, or a clear answer about the body',
    ...keep('hypothesis', kind === 'hypothesis-only' ? says.hypothesis : undefined),
    ...keep('legacy', isLegacy ? says.legacy : undefined),
    ...keep('escalation', isEscalated ? says.escalation : undefined),
    ...keep('unrecoverable', findExternalIdField(operation) === undefined ? says.unrecoverable : undefined),
    ...keep('quarantine', nameShapes(quarantined, says.quarantine)),
    ...(again === undefined ? {} : { again: { why: again } }),
  };
}

function nameShapes(shapes: Examined['quarantined'], why: string | undefined) {
  if (shapes.length === 0 || why === undefined) return undefined;
  return Object.fromEntries(shapes.map(({ name }) => [name, why]));
}

function keep<Name extends string, Value>(name: Name, value: Value | undefined) {
  return (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: Value };
}
