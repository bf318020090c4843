// Goes on with a job that was sent before, after Ctrl-C, a lost answer or a wait that nobody asked for. Nothing is sent again by it.
import { toPrintable } from '../../generated/kernel/printable.ts';
import type { Terminal } from './command.ts';
import { type Followed, followJob } from './follow-job.ts';
import { withInterrupt } from './interrupt.ts';
import { requireKling, type Session } from './open-session.ts';

export interface ContinueChoice {
  /** Ask until the task ends; otherwise once. */
  readonly wait: boolean;
  /** Where results go; nothing is downloaded without it. */
  readonly folder: string | undefined;
  readonly json: boolean;
}

export function continueJob(
  session: Session,
  job: string,
  { wait, folder, json }: ContinueChoice,
  terminal: Terminal,
): Promise<Followed> {
  const tell = (line: string): void => (json ? undefined : terminal.out(`${toPrintable(line)}\n`));
  const { guard } = session;
  const kling = requireKling(session);
  return withInterrupt(process, (signal) => followJob({ guard, kling, wait, folder, signal, tell }, job));
}
