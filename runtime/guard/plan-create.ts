// Everything that must be true before a create is sent, looked at and not changed: `plan` shows it, and `create` begins with it.
import { policies } from '../../generated/policies.ts';
import { checkMedia } from '../media/check-media.ts';
import { readStop } from '../store/stop-file.ts';
import type { Approval, ApprovalRow } from './approval.ts';
import type { Examined } from './examine-request.ts';
import { judgeRound } from './judge-round.ts';
import { countUnits, judgeRow } from './judge-row.ts';
import type { GuardParts } from './parts.ts';
import { type CountedKey, listKeys } from './purpose-keys.ts';
import { findClosed } from './purposes.ts';
import { findUnfit, readApproval } from './read-approval.ts';
import { readPurpose } from './read-purpose.ts';
import { readUsedSlots } from './read-used-slots.ts';
import type { Refusal } from './refusal.ts';
import type { CreateRequest, Plan, UnitEstimate } from './request.ts';
import type { UsedSlot } from './slots.ts';
import { checkRound } from './verification/check-round.ts';
import { toRefusal } from './verification/round.ts';

/** A request with the row that covers it, if there is one. */
export interface Planned {
  readonly examined: Examined;
  readonly approval: Approval;
  readonly row: ApprovalRow;
  readonly keys: readonly CountedKey[];
  /** What one create counts for against the cap. */
  readonly units: UnitEstimate;
}

export interface Planning {
  readonly plan: Plan;
  /** Present when nothing refuses. */
  readonly planned?: Planned;
}

/** Below it, even the outcome of what was sent might find no place. */
const LEAST_FREE_BYTES = 64 * 1024 * 1024;

export async function planCreate(parts: GuardParts, request: CreateRequest): Promise<Planning> {
  const examination = parts.examine(request);
  if (examination.kind === 'refused') return { plan: describeUnread(request, examination.refusals) };
  const { examined } = examination;
  const found = await findRow(parts, request, examined);
  const refusals = [
    ...examined.refusals,
    ...(await judgeMedia(parts, request, examined)),
    ...(await judgeSurroundings(parts)),
    ...found.refusals,
    ...(found.planned === undefined ? [] : await judgePlanned(parts, found.planned, found.used ?? [])),
    ...(found.planned === undefined ? [] : judgeVerified(request, found.planned)),
  ];
  const { operation, path, class: kind, units, contentSha256, notes } = examined;
  const plan = { operation: operation.id, method: operation.method, path, class: kind, units, contentSha256 };
  return {
    plan: { ...plan, refusals, notes },
    ...(refusals.length > 0 || found.planned === undefined ? {} : { planned: found.planned }),
  };
}

export const NO_CREDENTIAL: Refusal = {
  code: 'no-credential',
  message: 'there is no credential to send with; set KLING_API_KEY, or KLING_ACCESS_KEY and KLING_SECRET_KEY',
};

/** What may change between two sends of the same job, and forbids both. */
export async function judgeSurroundings({ store, wire }: GuardParts): Promise<Refusal[]> {
  const refusals: Refusal[] = [];
  const stop = await readStop(store);
  if (stop !== undefined) refusals.push({ code: 'stop-file', message: `creates are stopped: ${stop}` });
  const freeBytes = await store.records.freeBytes();
  if (freeBytes !== undefined && freeBytes < LEAST_FREE_BYTES) {
    const message = `${freeBytes} bytes are free in ${store.records.place}; 64 MiB are expected`;
    refusals.push({ code: 'disk-space', message });
  }
  if (wire === undefined) refusals.push(NO_CREDENTIAL);
  return refusals;
}

export interface FoundRow {
  readonly refusals: readonly Refusal[];
  readonly planned?: Planned;
  readonly used?: readonly UsedSlot[];
}

/** The row of the approval for this purpose, and whether it covers exactly this request, this sender and this moment. */
export async function findRow(parts: GuardParts, request: CreateRequest, examined: Examined): Promise<FoundRow> {
  const read = await readApproval(parts.store, request.approval);
  if (read.kind === 'refused') return { refusals: [read.refusal] };
  const { approval } = read;
  const { wire } = parts;
  const unfit = wire === undefined ? [] : findUnfit(approval, wire, parts.clock.now());
  const row = approval.rows.find(({ purpose }) => purpose === request.purpose);
  if (row === undefined) {
    const names = approval.rows.map(({ purpose }) => JSON.stringify(purpose)).join(', ');
    const message = `the approval ${approval.id} names no such purpose, but ${names}`;
    return { refusals: [...unfit, { code: 'not-in-approval', message, row: policies['approval-names'].row }] };
  }
  const facts = { ...examined, purpose: row.purpose, operation: examined.operation.id, account: approval.account };
  const keys = listKeys(facts, { creates: row.creates, exactBody: row.body.kind === 'exact', again: row.again });
  const planned = { examined, approval, row, keys, units: countUnits(examined, row) };
  const slots = await readUsedSlots(parts.store, approval);
  const damage: Refusal[] = slots.kind === 'damaged' ? [{ code: 'store-damaged', message: slots.why }] : [];
  const used = slots.kind === 'damaged' ? [] : slots.used;
  return { refusals: [...unfit, ...judgeRow(examined, row), ...damage], planned, used };
}

async function judgePlanned(
  { store }: GuardParts,
  { approval, row, keys, units }: Planned,
  used: readonly UsedSlot[],
): Promise<Refusal[]> {
  const refusals = judgeRound(approval, row, used, units);
  for (const counted of keys) {
    const record = await readPurpose(store, counted.key);
    if (record.kind === 'damaged') refusals.push({ code: 'store-damaged', message: record.why });
    else refusals.push(...findClosed(record, counted));
  }
  return refusals;
}

/** What only the body of a create of a round can show: several shots, a guessed model, a picture that is too small. */
function judgeVerified({ media = [] }: CreateRequest, { approval, row, examined }: Planned): Refusal[] {
  if (approval.kind !== 'verification') return [];
  const { operation, body } = examined;
  const { measured } = checkMedia(operation, body, { files: media });
  const pictures = measured.flatMap((file) => (file.media.kind === 'picture' ? file.media : []));
  const { purpose, hypothesis } = row;
  return checkRound([{ purpose, operation: operation.id, body, class: examined.class, hypothesis, pictures }]).map(
    toRefusal,
  );
}

async function judgeMedia(parts: GuardParts, request: CreateRequest, examined: Examined): Promise<Refusal[]> {
  const issues = await parts.checkMedia(examined.operation, examined.body, request.media ?? []);
  return issues.map(({ message, row }) => ({ code: 'media', message, row }));
}

function describeUnread({ operation, path }: CreateRequest, refusals: readonly Refusal[]): Plan {
  const nothing = { operation: null, method: '', path: path ?? operation, units: undefined, contentSha256: '' };
  return { ...nothing, class: 'hypothesis-only', refusals, notes: [] };
}
