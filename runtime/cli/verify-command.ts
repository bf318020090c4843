// `kling verify`: one row of the verification plan, from the dry run to its verdict and the file of its run.
import { parseArgs } from 'node:util';
import { findRow, verificationRows } from '../guard/verification/rows.ts';
import { closeRow } from './close-row.ts';
import { EXIT, type Terminal, UsageError } from './command.ts';
import { continueJob } from './continue-job.ts';
import { ENVIRONMENT_USAGE, openSession, type Session } from './open-session.ts';
import { describePlan } from './plan-command.ts';
import { planCreates } from './plan-creates.ts';
import { printJson } from './print-json.ts';
import { CREATE_OPTIONS, readCreates } from './read-creates.ts';
import { renderPlan } from './render-plan.ts';
import { describeFollowed, sendCreate, withoutQuestion } from './send-create.ts';

const VERIFY_USAGE = `kling verify                            the rows of the verification plan
kling verify A --image frame.png        what would be sent, and what is missing; a dry run
kling verify A --image frame.png --approval ID --download FOLDER
                                        sends it, asks until its task ends, fetches the clip
kling verify A --job JOB --download FOLDER
                                        goes on with a job that was not followed to its end
kling verify A --job JOB --sentence "…" --verdict tightened --by "Ada" --run run.json
                                        closes the row: nine deliverables, one verdict, the file for contract promote

  --image, --second-image, --video, --video-seconds, --element, --voice, --prompt, --step, --without-model
                         as in kling plan
  --verdict WORD         tightened, unchanged or reopened; exactly one for each create
  --sentence TEXT        what the create has shown, in one line
  --run FILE             write the file of the run; it is never overwritten
  --json                 what was done, for a program

${ENVIRONMENT_USAGE}Exit codes: 0 done, 1 not, 2 usage, 3 a bug in the tool.
`;

const OPTIONS = {
  ...CREATE_OPTIONS,
  approval: { type: 'string' },
  download: { type: 'string' },
  job: { type: 'string' },
  sentence: { type: 'string' },
  verdict: { type: 'string' },
  by: { type: 'string' },
  run: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
} as const;

export async function runVerify(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  if (values.help === true) {
    terminal.out(VERIFY_USAGE);
    return EXIT.valid;
  }
  const [letter, extra] = positionals;
  if (extra !== undefined) throw new UsageError(`unexpected argument ${extra}`);
  if (letter === undefined) return listRows(values.json, terminal);
  const row = findRow(letter);
  if (row === undefined) throw new UsageError(`${letter} is no row; a letter from A to G is expected`);
  const session = openSession(process.env);
  const { job, json, download, sentence, verdict, by = session.user, run } = values;
  if (job !== undefined && (sentence !== undefined || verdict !== undefined || run !== undefined))
    return closeRow(session, { job, row: row.id, sentence, verdict, by, run, json }, terminal);
  if (job !== undefined) return goOn(session, job, download, json, terminal);
  const asked = readCreates([], { ...values, row: letter });
  const { approval } = values;
  const plan = await planCreates(session, asked, { approval, says: {} });
  const [planned] = plan.creates;
  const isSent = approval !== undefined && asked.length === 1 && plan.round.length === 0;
  if (isSent && planned !== undefined && planned.plan.refusals.length === 0)
    return sendCreate(session, planned, { wait: true, download, json, job: undefined }, terminal);
  if (approval !== undefined && asked.length > 1)
    throw new UsageError(`row ${row.id} has several creates; name one with --step`);
  terminal.out(json ? `${printJson(describePlan(plan), 2)}\n` : renderPlan(plan, terminal.color));
  return EXIT.invalid;
}

function listRows(json: boolean, terminal: Terminal): number {
  const rows = verificationRows.map(({ id, title, question, creates }) => ({
    id,
    title,
    question,
    creates: creates.map(({ name, operation }) => ({ name, operation })),
  }));
  if (json) terminal.out(`${printJson(rows, 2)}\n`);
  else
    for (const { id, question, creates } of rows)
      terminal.out(`${id}  ${question}  ${creates.map(({ operation }) => operation).join(', ') || 'not sent'}\n`);
  return EXIT.valid;
}

async function goOn(
  session: Session,
  job: string,
  folder: string | undefined,
  json: boolean,
  terminal: Terminal,
): Promise<number> {
  const followed = await continueJob(session, job, { wait: true, folder, json }, terminal);
  terminal.out(json ? `${printJson(withoutQuestion(followed), 2)}\n` : describeFollowed(followed));
  return followed.kind === 'job' && followed.problems.length === 0 ? EXIT.valid : EXIT.invalid;
}
