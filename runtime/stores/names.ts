// What may be a name in a store: no text of a caller becomes a path that leads out of its place, or a row that no reader looks for.
import { isUlid } from '../store/ulid.ts';

const APPROVAL_NAME = /^(?=.{1,80}$)[a-z0-9]+(?:[.-][a-z0-9]+)*$/;
const PURPOSE_NAME = /^[0-9a-f]{64}$/;

export function requireJobId(job: string): string {
  if (!isUlid(job)) throw new Error(`${job} is no id of a job`);
  return job;
}

/** What else lies there was left by a file manager or a person. */
export function isApprovalName(name: string): boolean {
  return APPROVAL_NAME.test(name);
}

export function isPurposeName(name: string): boolean {
  return PURPOSE_NAME.test(name);
}

export function requireApprovalId(id: string): string {
  if (!isApprovalName(id)) throw new Error('this is no id of an approval');
  return id;
}

export function requirePurposeKey(key: string): string {
  if (!isPurposeName(key)) throw new Error('this is no key of a purpose');
  return key;
}
