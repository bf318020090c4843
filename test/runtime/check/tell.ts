// Answers in one line each, so that a test shows the payload and everything that is said about it side by side.
import { checkPayload } from '../../../runtime/check/check-payload.ts';
import type { Answer, Payload } from '../../../runtime/check/payload.ts';
import { findField, readMarks, readRow } from './register-rows.ts';

/** A request of an operation, by its id. */
export function ask(operation: string, body: unknown, more: Partial<Payload> = {}): Answer {
  return checkPayload({ operation, body, ...more });
}

/** `$.mode enum: "pr0" is none of std, pro, 4k; write "pro" [mode, live-confirmed]` */
export function tellIssues(answer: Answer): string[] {
  return answer.issues.map((issue) => {
    const { path, code, message, fix, row, status, evidence } = issue;
    const { cells } = readRow(row);
    const differs =
      (cells.Status !== undefined && cells.Status !== status) ||
      readMarks(cells.Evidence).join() !== [...evidence].join();
    const doubt = differs ? ' BUT THE ROW HAS ANOTHER STATUS OR EVIDENCE' : '';
    return `${path} ${code}: ${message}${fix === undefined ? '' : `; ${fix}`} [${nameRow(row)}, ${status}]${doubt}`;
  });
}

/** `$.data.task_status unknown-value: "paused" is none of … [data.task_status]` */
export function tellObservations(answer: Answer): string[] {
  return answer.observations.map(
    ({ path, code, message, row }) => `${path} ${code}: ${message}${row === undefined ? '' : ` [${nameRow(row)}]`}`,
  );
}

/** What the row is about: the name in its first column, for a service code the code. */
function nameRow(address: string): string {
  const { cells } = readRow(address);
  const [first = ''] = Object.values(cells);
  return readMarks(cells.Code ?? first)[0] ?? first;
}

/** What is said of a field that its condition makes required: the condition as the register has it, without `this.`. */
export function needed(operation: string, field: string): string {
  const { cells } = findField(operation, '### Request', field);
  const [condition = ''] = readMarks(cells.Required);
  return `$.${field} required: ${field} is required when ${condition.replace(/^if /, '').replaceAll('this.', '')} [${field}, ${cells.Status}]`;
}
