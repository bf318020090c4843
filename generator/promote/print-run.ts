// A run as the runs page has it: one row of the table, and a section with what is known of the record and its elided bodies.
import { printMark, printMarks } from '../cells/print-mark.ts';
import { printRow } from '../cells/print-row.ts';
import type { RunRecord } from '../kernel/run-record.ts';
import type { DraftedRun, RunBlocks } from './draft-run.ts';

/** `confirms` and `rejects` are addresses, in the order in which they are to stand. */
export function printRunRow(
  { run }: DraftedRun,
  claims: { readonly confirms: readonly string[]; readonly rejects: readonly string[] },
): string {
  const mark = (text: string | number | undefined): string => (text === undefined ? '' : printMark(String(text)));
  return printRow([
    mark(run.id),
    run.date,
    printMarks(run.operations),
    mark(run.model),
    run.outcome,
    mark(run.code),
    mark(run.deduction),
    run.failure ?? '',
    printMarks(claims.confirms),
    printMarks(claims.rejects),
  ]);
}

/** What a run of each outcome leaves open however good its record is. */
const SILENCE: Readonly<Record<RunRecord['outcome'], string>> = {
  accepted: 'how the task ended, and whether the service did with the body what was meant',
  succeeded: 'whether the service did with the body what was meant',
  rejected: 'anything of what was sent, except that the whole of it was refused',
  failed: 'anything of what was sent that Confirms does not name',
};

/** Lines end with LF; the page's own ending is put in where it is inserted. */
export function printRunSection(record: RunRecord, { blocks }: DraftedRun, depth: number): string {
  const { id, at, tool, checksum, approval, verdict, outcome, queries } = record;
  const facts = [
    `Day: exact, the call left at ${at}.`,
    `Record: the calls as they went over the wire, elided here; written by ${printMark(tool.name)} ${tool.version}, ${printMark(checksum)}.`,
    `Calls: one${describeQueries(queries.length)}.`,
    `Approval: ${printMark(approval.id)}, to find out: ${escapeProse(approval.purpose)}${/[.!?]$/.test(approval.purpose) ? '' : '.'}`,
    ...(verdict === undefined ? [] : [`Verdict: ${verdict}.`]),
    `Does not show: ${SILENCE[outcome]}.`,
  ];
  const heading = `${'#'.repeat(depth)} ${printMark(id)}`;
  return [heading, facts.map((fact) => `- ${fact}`).join('\n'), ...printBlocks(blocks)].join('\n\n');
}

function describeQueries(count: number): string {
  return count === 0 ? '' : `, and ${count} ${count === 1 ? 'question' : 'questions'} about its task`;
}

function printBlocks({ payload, response, query }: RunBlocks): string[] {
  const block = (info: string, text: string | undefined): string[] =>
    text === undefined ? [] : [`\`\`\`json ${info}\n${text}\n\`\`\``];
  return [...block('payload', payload), ...block('response', response), ...block('query-response', query)];
}

/** Prose of somebody else: no character of it means anything to markdown. */
function escapeProse(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>()#+!|~&$@:]/g, (special) => `\\${special}`);
}
