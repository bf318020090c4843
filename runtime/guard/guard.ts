// The guard as callers see it: the only way to a charged call, and the book of all of them.
import type { EventData, Writer } from '../store/event.ts';
import type { JobState } from '../store/job.ts';
import { type Loaded, loadJob } from '../store/job-log.ts';
import type { JobStore } from '../store/job-store.ts';
import { liftStop, readStop, writeStop } from '../store/stop-file.ts';
import type { Task } from '../tasks/task.ts';
import type { ApprovalDraft } from './approval.ts';
import { type Approved, approve } from './approve.ts';
import { type Changed, changeJob } from './change-job.ts';
import { createOnce, inTurn, type ResumeRequest, resumeOnce } from './create.ts';
import { decideJob, recordDeliverables, recordFile, recordVerdict, withdrawJob } from './decide-job.ts';
import { type LedgerLine, type LedgerTotals, readLedger, sumLedger } from './ledger.ts';
import type { GuardParts } from './parts.ts';
import { planCreate } from './plan-create.ts';
import { type Queued, queueChain, queueRender, type WatchedRequest } from './queue-watched.ts';
import { type ReadApproval, readApproval } from './read-approval.ts';
import { readSpent, type Spent } from './read-spent.ts';
import { type Reconciled, reconcileJob } from './reconcile.ts';
import { recordTask } from './record-task.ts';
import type { Created, CreateRequest, Plan } from './request.ts';
import { type ResendOrder, type Resent, resendJob } from './resend.ts';
import { type ParentClip, type Resolved, resolveChild } from './resolve-child.ts';
import { sendWatched } from './send-watched.ts';

export interface Guard {
  /** Writes the approval down; it never changes again. */
  approve(draft: ApprovalDraft): Promise<Approved>;
  readApproval(id: string): Promise<ReadApproval>;
  /** What `create` would check, with every reason against it; nothing is written. */
  plan(request: CreateRequest): Promise<Plan>;
  /** Sends at most once. Throws SyncFailure when the disk is unsound; then the process must end. */
  create(request: CreateRequest): Promise<Created>;
  /** Sends a queued job again: after a full queue, or when it surely was not sent. */
  resume(request: ResumeRequest): Promise<Created>;
  /** Takes a create in for the watcher, which sends and follows it. */
  queueRender(wanted: WatchedRequest): Promise<Queued>;
  /** Two creates, of which the second gets the clip of the first. */
  queueChain(parent: WatchedRequest, child: WatchedRequest): Promise<Queued>;
  /** Sends a job that was taken in, at most once, and of a chain the first half only when both have their slots. */
  sendWatched(job: string): Promise<Created>;
  resolveChild(job: string, clip: ParentClip): Promise<Resolved>;
  /** The first half of a chain has no clip and never will. */
  endChild(job: string, why: string): Promise<Changed>;
  /** A second send after an unclear one; a person orders it. */
  resend(job: string, order: ResendOrder, isGone: (writer: Writer) => boolean): Promise<Resent>;
  /** Where the records are, for whoever goes on with jobs. */
  records(): Promise<JobStore>;
  /** The same for whoever only reads: a home that is not there is not made, and holds nothing. Ask again for each look. */
  readRecords(): Promise<JobStore>;
  /** Looks an unclear create up; reads only. */
  reconcile(job: string): Promise<Reconciled>;
  recordTask(job: string, task: Task): Promise<Changed>;
  recordFile(job: string, file: EventData['file']): Promise<Changed>;
  recordDeliverables(job: string, deliverables: EventData['deliverables']): Promise<Changed>;
  recordVerdict(job: string, verdict: EventData['verdict']): Promise<Changed>;
  /** Takes a queued job back. */
  withdraw(job: string, reasons: readonly string[]): Promise<Changed>;
  /** Hands a job over to a person: a task that does not end, a result that cannot be fetched. Only from the state that is given, if one is. */
  callPerson(job: string, attention: EventData['attention'], from?: JobState): Promise<Changed>;
  /** What a person decides about a job that needs one. */
  decide(job: string, decision: EventData['human']): Promise<Changed>;
  job(id: string): Promise<Loaded>;
  ledger(): AsyncIterable<LedgerLine>;
  totals(): Promise<readonly LedgerTotals[]>;
  /** What is taken of an approval, against what it allows. */
  spent(approval: string): Promise<Spent>;
  /** Why creates are stopped; undefined when they are not. */
  readStop(): Promise<string | undefined>;
  stop(who: string, why: string): Promise<void>;
  liftStop(who: string, why: string): Promise<'lifted' | 'absent'>;
}

/**
 * `open` gives the parts, and throws HomeRefused as long as the home must not be used. `look` gives them to what reads, or decides about a job
 * that is there, without making a home: then there is none to decide about.
 */
export function assembleGuard(open: () => Promise<GuardParts>, look: () => Promise<GuardParts>): Guard {
  const withStore = async <Result>(use: (store: GuardParts['store']) => Promise<Result>): Promise<Result> =>
    use((await look()).store);
  const withMadeStore = async <Result>(use: (store: GuardParts['store']) => Promise<Result>): Promise<Result> =>
    use((await open()).store);
  return {
    approve: (draft) => withMadeStore((store) => approve(store, draft)),
    readApproval: (id) => withStore((store) => readApproval(store, id)),
    plan: async (request) => (await planCreate(await look(), request)).plan,
    create: (request) => inTurn(async () => createOnce(await open(), request)),
    resume: (request) => inTurn(async () => resumeOnce(await open(), request)),
    // Without a home there is no approval, and nothing is taken in without one.
    queueRender: async (wanted) => queueRender(await look(), wanted),
    queueChain: async (parent, child) => queueChain(await look(), parent, child),
    sendWatched: (job) => inTurn(async () => sendWatched(await open(), job)),
    resolveChild: async (job, clip) => resolveChild(await open(), job, clip),
    endChild: (job, why) =>
      withStore((store) =>
        changeJob(store, job, ({ state }) =>
          state === 'waiting_parent' ? { type: 'parent-ended', data: { why } } : undefined,
        ),
      ),
    resend: async (job, order, isGone) => resendJob(await open(), job, order, isGone),
    records: () => withMadeStore(async ({ records }) => records),
    readRecords: () => withStore(async ({ records }) => records),
    reconcile: async (job) => reconcileJob(await look(), job),
    recordTask: (job, task) => withStore((store) => recordTask(store, job, task)),
    recordFile: (job, file) => withStore((store) => recordFile(store, job, file)),
    recordDeliverables: (job, data) => withStore((store) => recordDeliverables(store, job, data)),
    recordVerdict: (job, data) => withStore((store) => recordVerdict(store, job, data)),
    withdraw: (job, reasons) => withStore((store) => withdrawJob(store, job, reasons)),
    callPerson: (job, data, from) =>
      withStore((store) =>
        changeJob(store, job, ({ state }) =>
          from === undefined || from === state ? { type: 'attention', data } : undefined,
        ),
      ),
    decide: (job, decision) => withStore((store) => decideJob(store, job, decision)),
    job: (id) => withStore((store) => loadJob(store, id)),
    ledger: async function* () {
      yield* readLedger((await look()).store);
    },
    totals: () => withStore((store) => sumLedger(readLedger(store))),
    spent: (approval) => withStore((store) => readSpent(store, approval)),
    readStop: () => withStore(readStop),
    stop: (who, why) => withMadeStore((store) => writeStop(store, who, why)),
    // Somebody may have put a STOP where nothing was ever kept; what lifts it is kept.
    liftStop: async (who, why) =>
      (await withStore(readStop)) === undefined ? 'absent' : withMadeStore((store) => liftStop(store, who, why)),
  };
}
