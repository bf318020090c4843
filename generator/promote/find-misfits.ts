// Rows whose field was there with something that is no value of it: the key was carried, but the row says more than the key.
import type { Operation } from '../kernel/contract-model.ts';
import type { Call } from './calls.ts';
import { indexAnswer } from './draft-run.ts';
import { explainMisfit, type FieldIndex, indexFields, SENT_PARTS, visitFields } from './fields.ts';

/** By address of the field, why nothing that stood at it was a value of it. */
export function findMisfits(calls: readonly Call[], refusals: readonly Operation[]): ReadonlyMap<string, string> {
  const misfits = new Map<string, string>();
  const fits = new Set<string>();
  const weigh = (body: unknown, fields: FieldIndex): void =>
    visitFields(body, (path, value) => {
      const found = fields.get(path);
      if (found === undefined || fits.has(found.field.id)) return;
      const reason = explainMisfit(value, found);
      if (reason === undefined) fits.add(found.field.id);
      else if (!misfits.has(found.field.id)) misfits.set(found.field.id, reason);
    });
  for (const call of calls) {
    weigh(call.sent, indexFields(call.operation, SENT_PARTS));
    weigh(call.exchange.response.body, indexAnswer(call, refusals));
  }
  for (const id of fits) misfits.delete(id);
  return misfits;
}
