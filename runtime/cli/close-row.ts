// Closes a row of the verification plan: the nine deliverables and the verdict are judged together, then written down, and the file of the run is made of them.
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { stringifyJson } from '../../generated/kernel/json.ts';
import { toPrintable } from '../../generated/kernel/printable.ts';
import { readDeliverables } from '../guard/verification/deliverables.ts';
import { draftRun } from '../guard/verification/draft-run.ts';
import { collectDeliverables, finishCreate, readOutcome } from '../guard/verification/finish-create.ts';
import { judgeVerdict } from '../guard/verification/verdict.ts';
import type { Job } from '../store/job.ts';
import { EXIT, type Terminal } from './command.ts';
import { type Followed, followJob } from './follow-job.ts';
import { requireKling, type Session } from './open-session.ts';
import { printJson } from './print-json.ts';
import { TOOL } from './tool.ts';

export interface Closing {
  readonly job: string;
  readonly row: string;
  readonly sentence: string | undefined;
  readonly verdict: string | undefined;
  readonly by: string;
  readonly run: string | undefined;
  readonly json: boolean;
}

export async function closeRow(session: Session, closing: Closing, terminal: Terminal): Promise<number> {
  const refuse = (problems: readonly string[]): number => {
    if (closing.json) terminal.out(`${printJson({ kind: 'refused', problems }, 2)}\n`);
    else for (const problem of problems) terminal.out(`refused  ${toPrintable(problem)}\n`);
    return EXIT.invalid;
  };
  const loaded = await session.guard.job(closing.job);
  if (loaded.kind !== 'job') return refuse([`there is no sound job ${closing.job}`]);
  const problems = loaded.job.verdict === undefined ? await judgeRow(session, loaded.job, closing) : repeat(closing);
  if (problems.length > 0) return refuse(problems);
  const after = await session.guard.job(closing.job);
  if (after.kind !== 'job') return refuse([`there is no sound job ${closing.job}`]);
  const { verdict } = after.job;
  const written = closing.run === undefined ? [] : await writeRun(after.job, closing.row, closing.run);
  if (written.length > 0) return refuse(written);
  const { run } = closing;
  if (closing.json) terminal.out(`${printJson({ kind: 'closed', job: closing.job, verdict, run }, 2)}\n`);
  else terminal.out(toPrintable(`${verdict?.verdict}  ${verdict?.sentence}  (${verdict?.by})`).concat('\n'));
  if (run !== undefined && !closing.json)
    terminal.out(`the run is in ${toPrintable(run)}; contract promote reads it\n`);
  return EXIT.valid;
}

/** The row has its verdict: only the file of the run may still be wanted. */
function repeat({ sentence, verdict }: Closing): readonly string[] {
  return sentence === undefined && verdict === undefined ? [] : ['the row has its verdict; a row gets exactly one'];
}

/** Both are judged before either is written down. */
async function judgeRow(session: Session, job: Job, closing: Closing): Promise<readonly string[]> {
  const { sentence, verdict: proposed, by } = closing;
  if (sentence === undefined || proposed === undefined) return ['give the --sentence and the --verdict together'];
  const outcome = readOutcome(job);
  const verdict = judgeVerdict(proposed, outcome, []);
  if (verdict.kind === 'refused') return [verdict.why];
  const recorded = job.deliverables ?? collectDeliverables(job, await askAgain(session, job), sentence);
  const read = readDeliverables(recorded, outcome);
  if (read.kind === 'incomplete') return read.problems;
  const { guard } = session;
  const kept = job.deliverables ?? (await guard.recordDeliverables(job.id, read.deliverables));
  if ('kind' in kept && kept.kind === 'refused') return [kept.why];
  const given = await guard.recordVerdict(job.id, { verdict: verdict.verdict, sentence, by });
  return given.kind === 'refused' ? [given.why] : [];
}

/** The last answer about its task, as it came; a question is free. */
async function askAgain(session: Session, job: Job) {
  if (job.taskId === undefined || job.taskId === '') return undefined;
  const follow = { guard: session.guard, kling: requireKling(session), wait: false, folder: undefined };
  const signal = new AbortController().signal;
  const followed: Followed = await followJob({ ...follow, signal, tell: () => undefined }, job.id);
  return followed.kind === 'job' ? followed.question : undefined;
}

async function writeRun(job: Job, row: string, file: string): Promise<readonly string[]> {
  const finished = finishCreate(job, row);
  if (finished === undefined) return ['the create has no answer to show, so there is no run'];
  const run = draftRun(finished, TOOL, (text) => createHash('sha256').update(text, 'utf8').digest('hex'));
  try {
    await writeFile(file, `${stringifyJson(run, 2)}\n`, { flag: 'wx', mode: 0o600 });
    return [];
  } catch (error) {
    return [`cannot write ${file}: ${error instanceof Error ? error.message : String(error)}`];
  }
}
