// An operation as a call, in a few words: the same in the index and in the text.
import type { Operation } from '../../kernel/contract-model.ts';

/** `POST /v1/parcels, charged, current` */
export function describeCall({ method, path, bills, posture }: Operation): string {
  const call = path === '' ? method : `${method} \`${path}\``;
  return `${call}, ${bills ? 'charged' : 'not charged'}, ${posture}`;
}
