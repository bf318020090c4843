// Shows a task to a person: its state first, then what it made, what it took, and what is odd about it.
import { toPrintable } from '../../generated/kernel/printable.ts';
import type { NoTask, WaitEnd } from '../tasks/asked.ts';
import type { Task, TaskOddity, TaskResult } from '../tasks/task.ts';
import type { Wire } from '../transport/wire.ts';

export function renderTask(task: Task): string {
  return render([renderTaskLine(task), ...listFacts(task).map((line) => `  ${line}`)]);
}

/** One line, for lists. */
export function renderTaskLine({ status, operation, id, externalId }: Task): string {
  return [status, operation, id, ...(externalId === undefined ? [] : [externalId])].join('  ');
}

export function renderWaited(waited: WaitEnd, asked: Asked): string {
  switch (waited.kind) {
    case 'succeeded':
      return renderTask(waited.task);
    case 'failed': {
      const { class: of, why, reopens } = waited.failure;
      const advice = reopens ? '; compare it with the rows' : '';
      return `${renderTask(waited.task)}${render([`  a failure of class ${of}: ${why}${advice}`])}`;
    }
    case 'pending':
    case 'aborted': {
      const known = waited.task === undefined ? '' : renderTask(waited.task);
      return `${known}${render([`${waited.kind}  the task goes on; wait again with the same id`])}`;
    }
    default:
      return renderNoTask(waited, asked);
  }
}

/** Who was asked, which matters when nobody answered. */
export type Asked = Pick<Wire, 'host' | 'isEmulator'>;

export function renderNoTask(problem: NoTask, asked: Asked): string {
  switch (problem.kind) {
    case 'missing':
      return render([`missing  the service knows no such task${toCode(problem.code)}: ${problem.message}`]);
    case 'refused': {
      const { code, meaning, message } = problem;
      const known = meaning === undefined ? 'no registered code' : `${meaning.meaning}  ${meaning.row}`;
      return render([`refused  ${code}: ${known}`, ...(message === '' ? [] : [`  ${message}`])]);
    }
    case 'unanswered':
      return render([`unanswered  ${problem.why}; nothing is known, ask again`, `  ${describeAsked(asked)}`]);
    case 'aborted':
      return render(['aborted']);
  }
}

export function describeAsked({ host, isEmulator }: Asked): string {
  return isEmulator ? `asked ${host}; if no emulator runs there, kling emulator starts one` : `asked ${host}`;
}

export function render(lines: readonly string[]): string {
  return lines.map((line) => `${toPrintable(line)}\n`).join('');
}

function listFacts({ message, results, deduction, charge, oddities }: Task): string[] {
  return [
    ...(message === '' ? [] : [`message: ${message}`]),
    ...results.flatMap(describeResult),
    ...(deduction === undefined ? [] : [`deduction: ${deduction}`]),
    ...(charge === undefined ? [] : [`charged: ${charge.amount} ${charge.currency ?? '(no currency is told)'}`]),
    ...oddities.map((oddity) => `note: ${describeOddity(oddity)}`),
  ];
}

function describeResult({ kind, id, url, copies, durationSeconds, expiresAt }: TaskResult, index: number): string[] {
  const facts = [
    `${index}: ${kind}`,
    ...(id === undefined ? [] : [id]),
    ...(durationSeconds === undefined ? [] : [`${durationSeconds} s`]),
    ...(expiresAt === undefined ? [] : [`kept until ${new Date(expiresAt).toISOString().slice(0, 10)}`]),
  ];
  return [
    facts.join('  '),
    ...(url === undefined ? [] : [`   ${url}`]),
    ...copies.map((copy) => `   ${copy.as}: ${copy.url}`),
  ];
}

function describeOddity(oddity: TaskOddity): string {
  switch (oddity.kind) {
    case 'unknown-status':
      return `the state "${oddity.status}" is not registered; ask again`;
    case 'unknown-result':
      return `a result of the kind "${oddity.type}" is not registered and was left out`;
    case 'success-without-result':
      return 'it succeeded, and there is nothing to use: neither a file nor an id';
    case 'no-deduction':
      return 'it succeeded, and the answer does not say what it took';
    case 'breaks-contract':
      return `the answer breaks the contract: ${oddity.issues.map(({ path, message }) => `${path} ${message}`).join('; ')}`;
  }
}

function toCode(code: number | undefined): string {
  return code === undefined ? '' : ` (${code})`;
}
