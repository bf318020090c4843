// `kling create`: sends one create under an approval. Without an approval it is a dry run that says what is missing.
import { parseArgs } from 'node:util';
import { EXIT, type Terminal, UsageError } from './command.ts';
import { continueJob } from './continue-job.ts';
import { ENVIRONMENT_USAGE, openSession, type Session } from './open-session.ts';
import { describePlan } from './plan-command.ts';
import { planCreates } from './plan-creates.ts';
import { printJson } from './print-json.ts';
import { CREATE_OPTIONS, CREATE_USAGE, readCreates } from './read-creates.ts';
import { renderPlan } from './render-plan.ts';
import { describeFollowed, isFinished, type SendChoice, sendCreate, withoutQuestion } from './send-create.ts';

const CREATE_COMMAND_USAGE = `kling create FILE --operation omniVideo.create --purpose "the street, scene 4" --approval ID [--wait]

${CREATE_USAGE}  --approval ID          without one nothing is sent: a dry run, which says what is missing and ends with 1
  --wait                 ask until the task ends
  --download FOLDER      and fetch what it made
  --job ID               go on with a job: a queued one is sent again, which takes the whole command as it was;
                         one that was sent is asked for, looked up and fetched, for which --job is enough
  --json                 { created, followed }, of a job that was sent { followed }, or the plan

A create leaves at most once. After a lost answer nothing is sent again: kling ledger --ask looks it up.
${ENVIRONMENT_USAGE}Exit codes: 0 accepted (with --wait: succeeded), 1 not, 2 usage, 3 a bug in the tool.
`;

const OPTIONS = {
  ...CREATE_OPTIONS,
  approval: { type: 'string' },
  wait: { type: 'boolean', default: false },
  download: { type: 'string' },
  job: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
} as const;

export async function runCreate(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  if (values.help === true) {
    terminal.out(CREATE_COMMAND_USAGE);
    return EXIT.valid;
  }
  const session = openSession(process.env);
  const { job } = values;
  if (job !== undefined && (await isSent(session, job))) return goOn(session, job, values, terminal);
  const asked = readCreates(positionals, values);
  if (asked.length !== 1)
    throw new UsageError('one create at a time; a row of several has --step, a round is sent row by row');
  const { approval, json, wait, download } = values;
  if (approval !== undefined && asked.some(({ purpose }) => purpose === undefined))
    throw new UsageError('say what it is for, as the approval does: --purpose "one line"');
  const plan = await planCreates(session, asked, { approval, says: {} });
  const [planned] = plan.creates;
  const isDry = approval === undefined || planned === undefined;
  // A queued job has its slot and its purpose already, so a plan would refuse it for its own doing.
  if (!isDry && (job !== undefined || planned.plan.refusals.length === 0))
    return sendCreate(session, planned, { wait, download, json, job }, terminal);
  if (json) terminal.out(`${printJson(describePlan(plan), 2)}\n`);
  else terminal.out(renderPlan(plan, terminal.color));
  return EXIT.invalid;
}

async function isSent({ guard }: Session, id: string): Promise<boolean> {
  const loaded = await guard.job(id);
  return loaded.kind === 'job' && loaded.job.state !== 'queued';
}

async function goOn(
  session: Session,
  job: string,
  { wait, download, json }: Pick<SendChoice, 'wait' | 'json'> & { readonly download?: string | undefined },
  terminal: Terminal,
): Promise<number> {
  const isAwaited = wait || download !== undefined;
  const followed = await continueJob(session, job, { wait: isAwaited, folder: download, json }, terminal);
  terminal.out(json ? `${printJson({ followed: withoutQuestion(followed) }, 2)}\n` : describeFollowed(followed));
  const isGood = isAwaited ? isFinished(followed) : followed.kind === 'job' && followed.problems.length === 0;
  return isGood ? EXIT.valid : EXIT.invalid;
}
