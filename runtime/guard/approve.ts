// Writes an approval down, once and for all. What a person forgot to say is asked for here, and not when money is about to be spent.

import { describeRecord } from '../../generated/kernel/describe-record.ts';
import { printCanonical } from '../../generated/kernel/json.ts';
import { isRecord } from '../../generated/kernel/view.ts';
import { policies } from '../../generated/policies.ts';
import { nameTime, type Store, seal } from '../store/store.ts';
import { APPROVAL, type Approval, type ApprovalDraft, type ApprovalRow } from './approval.ts';
import { hashBody, hashPurpose } from './purpose-keys.ts';
import { countCreates } from './purposes.ts';
import { isApprovalId, readApproval } from './read-approval.ts';
import { readPurpose } from './read-purpose.ts';
import type { Refusal, RefusalCode } from './refusal.ts';
import { exceeds } from './units.ts';
import { checkRound, isRowPurpose } from './verification/check-round.ts';
import { toRefusal } from './verification/round.ts';

export type Approved =
  | { readonly kind: 'approved'; readonly approval: Approval; readonly notes: readonly string[] }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

export async function approve(store: Store, draft: ApprovalDraft): Promise<Approved> {
  const refusals: Refusal[] = [];
  const rows: ApprovalRow[] = [];
  // A draft may have been read from a file: whatever it is, the format below says what is wrong with it.
  for (const whole of Array.isArray(draft?.rows) ? draft.rows : []) {
    if (!isReadable(whole)) {
      rows.push(whole);
      continue;
    }
    const { again, ...row } = whole;
    const counted = again === undefined ? undefined : await countAgain(store, row, again.why);
    if (typeof counted === 'string') refusals.push(refuse('purpose-open', counted));
    // A row that cannot be counted yet is looked at all the same, so that all problems are told at once.
    rows.push({ ...row, ...(counted === undefined || typeof counted === 'string' ? {} : { again: counted }) });
  }
  const unsealed = { ...draft, v: 1, store: store.id, at: nameTime(store), rows };
  const parsed = APPROVAL.safeParse({ ...unsealed, sha256: '0'.repeat(64) });
  if (!parsed.success) {
    const problems = describeRecord(unsealed, parsed.error.issues);
    return refuseAll([
      ...refusals,
      ...problems.map(({ at, message }) => refuse('approval-broken', `${at} ${message}`)),
    ]);
  }
  refusals.push(...findContradictions(parsed.data, store.now()));
  if (printCanonical(store.redact(unsealed)) !== printCanonical(unsealed))
    refusals.push(
      refuse('approval-broken', 'the approval holds what looks like a secret; it is kept for ever, so take it out'),
    );
  return refusals.length > 0 ? refuseAll(refusals) : writeApproval(store, draft.id, unsealed);
}

function isReadable(row: unknown): boolean {
  return isRecord(row) && (row.again === undefined || isRecord(row.again));
}

async function writeApproval(store: Store, id: string, unsealed: object): Promise<Approved> {
  if (!isApprovalId(id)) return refuseAll([refuse('approval-broken', 'the id is no name of an approval')]);
  if ((await store.records.putApproval(id, seal(store, unsealed))) === 'conflict')
    return refuseAll([
      refuse('approval-broken', `there is an approval ${id}; a change is a new approval under a new id`),
    ]);
  const read = await readApproval(store, id);
  if (read.kind === 'refused') return refuseAll([read.refusal]);
  return { kind: 'approved', approval: read.approval, notes: listNotes(read.approval) };
}

/** What the store knows of this purpose and body now: the approval is for the ones after that. */
async function countAgain(store: Store, row: Omit<ApprovalRow, 'again'>, why: string) {
  const body = row.body?.kind === 'exact' ? hashBody({ ...row, contentSha256: row.body.sha256 }) : undefined;
  const counts: number[] = [];
  for (const key of [hashPurpose(row.purpose), ...(body === undefined ? [] : [body])]) {
    const record = await readPurpose(store, key);
    if (record.kind === 'damaged') return record.why;
    const open = record.opens.find(({ ending }) => ending.kind === 'open');
    if (open !== undefined && open.ending.kind === 'open')
      return `the job ${open.job.id} of "${row.purpose}" ${open.ending.why}; settle it before more is approved`;
    counts.push(countCreates(record));
  }
  const [purposeCreates = 0, bodyCreates = 0] = counts;
  return { why, purposeCreates, bodyCreates };
}

function findContradictions(approval: Approval, now: number): Refusal[] {
  const refusals: Refusal[] = [];
  const { rows, expires, creates, maximumUnits } = approval;
  if (Date.parse(expires) <= now) refusals.push(refuse('approval-expired', `it expires at ${expires}, which is over`));
  const wanted = rows.reduce((sum, row) => sum + row.creates, 0);
  if (creates > wanted)
    refusals.push(refuse('creates', `${creates} creates are approved, and the rows name ${wanted}`, 'approval-names'));
  for (const twice of findTwice(rows.map(({ purpose }) => purpose)))
    refusals.push(refuse('not-in-approval', `"${twice}" is named by several rows; a purpose is one row`));
  for (const row of rows) {
    if (row.units.kind === 'limit' && !exceeds(row.units.amount, '0'))
      refusals.push(refuse('cost', `"${row.purpose}" has a limit of 0, which pays for nothing; say what it may cost`));
    const most = Object.hasOwn(maximumUnits, row.units.unit) ? (maximumUnits[row.units.unit] ?? '0') : '0';
    if (exceeds(row.units.amount, most))
      refusals.push(
        refuse('units', `"${row.purpose}" alone takes ${row.units.amount} ${row.units.unit} units of ${most}`),
      );
    if (row.class === 'hypothesis-only' && row.hypothesis === undefined)
      refusals.push(
        refuse('hypothesis', `"${row.purpose}" is hypothesis-only: say what is gambled on`, 'hypothesis-only-payload'),
      );
  }
  return [...refusals, ...(approval.kind === 'verification' ? findRoundBreaches(rows) : findRowPurposes(rows))];
}

/** What can be seen of a round without its bodies; the rest is looked at when a create has one. */
function findRoundBreaches(rows: readonly ApprovalRow[]): Refusal[] {
  const creates = rows.map(({ purpose, operation, class: kind, hypothesis }) => {
    return { purpose, operation, body: undefined, class: kind, hypothesis, pictures: [] };
  });
  const several = rows
    .filter((row) => row.creates > 1)
    .map(({ purpose }) =>
      refuse('creates', `"${purpose}" asks for several creates; one answers a question`, 'creates-for-each-purpose'),
    );
  // A gamble that nobody named is told of every approval, whatever it is for.
  const breaches = checkRound(creates).filter(({ rule }) => rule !== 'hypothesis');
  return [...breaches.map(toRefusal), ...several];
}

/** Under another kind of approval the hard stops would not hold for it. */
function findRowPurposes(rows: readonly ApprovalRow[]): Refusal[] {
  return rows
    .filter(({ purpose }) => isRowPurpose(purpose))
    .map(({ purpose }) =>
      refuse(
        'round-stopped',
        `"${purpose}" is a row of the verification plan; approve it as a verification`,
        'hard-stops',
      ),
    );
}

/** In a round for use many creates share their route and model; by the policy they are one purpose, so they are said aloud. */
function listNotes({ rows, kind }: Approval): string[] {
  if (kind === 'verification') return [];
  return findTwice(rows.map(({ operation }) => operation)).map(
    (operation) =>
      `several rows are creates of ${operation}: by the policy creates-for-each-purpose the same route and model are one purpose, and this approval makes them several`,
  );
}

function findTwice(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  const twice = texts.filter((text) => seen.size === seen.add(text).size);
  return [...new Set(twice)];
}

function refuseAll(refusals: readonly Refusal[]): Approved {
  return { kind: 'refused', refusals };
}

function refuse(code: RefusalCode, message: string, policy?: keyof typeof policies): Refusal {
  return { code, message, row: policy === undefined ? 'docs/approval-gate.md' : policies[policy].row };
}
