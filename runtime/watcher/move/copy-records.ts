// Copies records from store to store as the bytes that they are. What is there already stays, so that a copy that was cut off is gone on with.
import type { Broken } from '../../store/seal.ts';
import type { JobStore } from '../ports.ts';
import type { Claims } from './list-claims.ts';

/** Something in the home is no record at all, so there is nothing that could be copied. */
export class NotCopied extends Error {
  override readonly name = 'NotCopied';
}

export async function copyRecords(from: JobStore, to: JobStore, claims: Claims): Promise<void> {
  // Archived jobs first, and none of them twice: a crash may have left a job in both places.
  const archived = await from.listArchived();
  for (const job of new Set([...archived, ...(await from.listJobs())])) await copyJob(from, to, job);
  for (const job of archived) await to.archive(job);
  for (const id of claims.approvals) await copyApproval(from, to, id);
  for (const key of claims.purposes) await copyPurpose(from, to, key);
}

async function copyJob(from: JobStore, to: JobStore, job: string): Promise<void> {
  await to.createJob(job);
  const records = requireRecords(await from.load(job), `the job ${job}`);
  for (const { n, bytes } of records) await to.append(job, n, requireBytes(bytes, `event ${n} of the job ${job}`));
  const body = await from.loadBody(job);
  if (body !== undefined) await to.putBody(job, body);
}

async function copyApproval(from: JobStore, to: JobStore, id: string): Promise<void> {
  const approval = await from.loadApproval(id);
  if (approval === undefined) throw new NotCopied(`the approval ${id} is missing, and has slots`);
  await to.putApproval(id, requireBytes(approval, `the approval ${id}`));
  const slots = await from.loadSlots(id);
  if (slots === undefined) throw new NotCopied(`the slots of the approval ${id} are missing`);
  for (const { n, bytes } of requireRecords(slots, `the slots of the approval ${id}`))
    await to.reserveSlot(id, n, requireBytes(bytes, `slot ${n} of the approval ${id}`));
}

async function copyPurpose(from: JobStore, to: JobStore, key: string): Promise<void> {
  const purpose = await from.loadPurpose(key);
  if ('kind' in purpose) throw new NotCopied(`the purpose ${key}: ${purpose.why}`);
  for (const { n, bytes } of purpose.opens) await to.openPurpose(key, n, requireBytes(bytes, `the purpose ${key}`));
  if (purpose.closed !== undefined) await to.closePurpose(key, requireBytes(purpose.closed, `the purpose ${key}`));
}

function requireBytes(bytes: Uint8Array | Broken, what: string): Uint8Array {
  if ('kind' in bytes) throw new NotCopied(`${what}: ${bytes.why}`);
  return bytes;
}

function requireRecords<Record>(records: readonly Record[] | Broken, what: string): readonly Record[] {
  if ('kind' in records) throw new NotCopied(`${what}: ${records.why}`);
  return records;
}
