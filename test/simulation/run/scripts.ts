// What processes do in a run: the first asks for a create; whoever comes after a crash does everything that may be done, and asks once more.
import type { LedgerEntry } from '../../../runtime/guard/ledger.ts';
import { BODY, createDraft, createRow, REQUEST } from '../../runtime/guard/guard-kit.ts';
import type { Life, Script } from './life.ts';
import { Violation } from './violation.ts';

/** Two rows, so that a slot is left which a create that was forgotten could take. */
const ROWS = [createRow(), createRow({ purpose: 'a harbour' })];

/** In other words for the same purpose. */
const OTHER_BODY = { ...BODY, prompt: `${BODY.prompt}, and slower` };

export const begin: Script = async (life) => {
  await approve(life);
  await ask(life);
  await goOn(life);
};

/** Whoever waits until everything is at rest before they ask once more. */
export const settlePatiently: Script = async (life) => {
  await ensureApproval(life);
  await goOn(life);
  await ask(life);
  await goOn(life);
};

/** Whoever asks once more before anybody has looked at what is there, and in other words. */
export const settleImpatiently: Script = async (life) => {
  await ensureApproval(life);
  await ask(life, OTHER_BODY);
  await goOn(life);
};

/** On records that were damaged: everything that could spend is tried, and being refused is right. */
export const tryEverything: Script = async (life) => {
  await ask(life);
  await ask(life, OTHER_BODY);
  for await (const line of life.guard.ledger()) if (line.kind === 'entry') await move(life, line);
  await ask(life);
};

async function ensureApproval(life: Life): Promise<void> {
  const read = await life.guard.readApproval(REQUEST.approval);
  if (read.kind === 'good') return;
  if (life.told().isApproved) throw new Violation(`the approval is lost: ${read.refusal.message}`);
  await approve(life);
}

async function approve({ guard, wire, tell }: Life): Promise<void> {
  const approved = await guard.approve(createDraft({ wire }, { creates: 2, rows: ROWS }));
  if (approved.kind === 'approved') tell({ isApproved: true });
}

async function ask(life: Life, body: unknown = BODY): Promise<void> {
  const created = await life.guard.create({ ...REQUEST, body });
  if (created.kind === 'accepted') life.tell({ taskIds: [...life.told().taskIds, created.taskId] });
}

/** More than the longest run has ever taken. */
const MOST_ROUNDS = 12;

/** Until every job has ended or waits for a person, and those that wait were looked up once more: a task may be found late. */
async function goOn(life: Life): Promise<void> {
  await moveAll(life);
  const waiting: string[] = [];
  for await (const line of life.guard.ledger())
    if (line.kind === 'entry' && line.state === 'needs_attention' && line.taskId === undefined) waiting.push(line.job);
  if (waiting.length === 0) return;
  life.wait(LATE_MS);
  for (const job of waiting) await life.guard.reconcile(job);
  await moveAll(life);
}

/** A task that was accepted is in the lists by then. */
const LATE_MS = 120_000;

async function moveAll(life: Life): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let isMoving = false;
    for await (const line of life.guard.ledger()) {
      if (line.kind === 'corrupt') throw new Violation(`${line.file} of ${line.job} is corrupt: ${line.why}`);
      isMoving = (await move(life, line)) || isMoving;
    }
    if (!isMoving) return;
  }
  throw new Violation('the jobs do not come to rest');
}

async function move(life: Life, { job, state, request, taskId }: LedgerEntry): Promise<boolean> {
  switch (state) {
    case 'queued':
      await resume(life, job, request.body);
      return true;
    case 'submit_pending': {
      const reconciled = await life.guard.reconcile(job);
      if (reconciled.kind === 'early') life.wait(reconciled.againInMs);
      return true;
    }
    case 'submitted':
      await follow(life, job, request.operation, taskId ?? '');
      return true;
    default:
      return false;
  }
}

async function resume({ guard, wait, told, tell }: Life, job: string, body: unknown): Promise<void> {
  const created = await guard.resume({ job, body });
  if (created.kind === 'not-sent' || created.kind === 'rejected') wait(created.retryAfterMs ?? 0);
  if (created.kind === 'accepted') tell({ taskIds: [...told().taskIds, created.taskId] });
  if (created.kind === 'refused')
    await guard.withdraw(
      job,
      created.refusals.map(({ message }) => message),
    );
}

/** A task of the emulator takes ten seconds: one question comes too early. */
const POLL_MS = 10_000;

async function follow({ guard, tasks, wait }: Life, job: string, operation: string, id: string): Promise<void> {
  const found = await tasks.find({ operation, id });
  if (found.kind === 'found') await guard.recordTask(job, found.task);
  wait(POLL_MS);
}
