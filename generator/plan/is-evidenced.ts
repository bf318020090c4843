// What may be relied on: a row that was never evidenced is in the model and nowhere else.
import type { Status } from '../kernel/contract-model.ts';

export function isEvidenced({ status }: { readonly status: Status }): boolean {
  return status !== 'not-evidenced';
}
