// Reads out of a callback the only thing that is taken from it: which task to ask for. What it says of the task is not believed.
import { parseJson } from '../../generated/kernel/json.ts';
import { isRecord } from '../../generated/kernel/view.ts';
import { checkPayload } from '../check/check-payload.ts';

/** Which query answers: older routes ask by kind of task, newer ones by id alone. */
export type CallbackForm = 'callback.task' | 'callback.newerTask';

export interface TaskHint {
  readonly form: CallbackForm;
  /** The task to ask for. */
  readonly id: string;
  /** The id that the create gave, if the callback names it. */
  readonly externalId?: string;
}

export type ReadHint =
  | { readonly kind: 'hint'; readonly hint: TaskHint }
  | { readonly kind: 'malformed'; readonly why: string };

/** An id goes into the path of a query: printable, and nothing that leads elsewhere. */
const ID = /^(?!\.{1,2}$)[A-Za-z0-9._~-]{1,128}$/;

export function readHint(rawBody: Uint8Array): ReadHint {
  let body: unknown;
  try {
    body = parseJson(new TextDecoder('utf-8', { fatal: true }).decode(rawBody));
  } catch {
    return { kind: 'malformed', why: 'the body is no JSON' };
  }
  const answer = checkPayload({ kind: 'callback', body });
  const [issue] = answer.issues;
  if (issue !== undefined || !isRecord(body))
    return { kind: 'malformed', why: `${issue?.path ?? '$'} ${issue?.message ?? 'is no object'}` };
  const form = answer.operation === 'callback.newerTask' ? 'callback.newerTask' : 'callback.task';
  const { id, externalId } = readIds(form, body);
  if (typeof id !== 'string' || !ID.test(id))
    return { kind: 'malformed', why: 'the id of the task is none to ask for' };
  return {
    kind: 'hint',
    hint: { form, id, ...(typeof externalId === 'string' && ID.test(externalId) ? { externalId } : {}) },
  };
}

function readIds(form: CallbackForm, body: Readonly<Record<string, unknown>>): { id: unknown; externalId: unknown } {
  // @row callback.newerTask/callback:id
  // @row callback.newerTask/callback:external_id
  if (form === 'callback.newerTask') return { id: body.id, externalId: body.external_id };
  // @row callback.task/callback:task_id
  // @row callback.task/callback:task_info.external_task_id
  return { id: body.task_id, externalId: isRecord(body.task_info) ? body.task_info.external_task_id : undefined };
}
