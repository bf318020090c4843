// `kling cancel`: takes a job back that was not sent. What was sent cannot be taken back; nobody offers that.
import { parseArgs } from 'node:util';
import { toPrintable } from '../../generated/kernel/printable.ts';
import { EXIT, type Terminal, UsageError } from './command.ts';
import { openBook } from './open-session.ts';
import { printJson } from './print-json.ts';

const CANCEL_USAGE = `kling cancel JOB [--why "one line"] [--json]

A job that is queued, or waits for the first half of its chain, is never sent any more. Its slot stays taken and counts no units,
unless an earlier send of it is unclear, which may have been billed.
The second half of a chain ends with the first. What was sent goes on at the service: nothing takes it back.
Environment: KLING_HOME (where the records are, ~/.kling unless given).
Exit codes: 0 taken back, 1 not, 2 usage, 3 a bug in the tool.
`;

const OPTIONS = {
  why: { type: 'string', default: 'taken back' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
} as const;

export async function runCancel(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  if (values.help === true) {
    terminal.out(CANCEL_USAGE);
    return EXIT.valid;
  }
  const [id, extra] = positionals;
  if (id === undefined || extra !== undefined) throw new UsageError('name one job: kling cancel JOB');
  const { guard, user } = openBook(process.env);
  const changed = await guard.withdraw(id, [`${user}: ${values.why}`]);
  const said = changed.kind === 'refused' ? changed.why : `the job is ${changed.job.state}`;
  if (values.json) terminal.out(`${printJson({ job: id, kind: changed.kind, said })}\n`);
  else terminal.out(`${toPrintable(`${changed.kind === 'refused' ? 'refused' : 'cancelled'}  ${said}`)}\n`);
  return changed.kind === 'refused' ? EXIT.invalid : EXIT.valid;
}
