// Shows a plan to a person: what would be sent, what it is worth and costs, and every question before a create with yes or no.
import { styleText } from 'node:util';
import { toPrintable } from '../../generated/kernel/printable.ts';
import type { Plan } from '../guard/request.ts';
import type { RoundRefusal } from '../guard/verification/round.ts';
import type { Gate } from './gates.ts';

export interface PlannedLine {
  readonly purpose: string | undefined;
  readonly plan: Plan;
  readonly gates: readonly Gate[];
}

export interface WholePlan {
  readonly creates: readonly PlannedLine[];
  /** Why the round as a whole may not be asked for; of a verification only. */
  readonly round: readonly RoundRefusal[];
  /** Sums of what is known, by unit. */
  readonly units: Readonly<Record<string, string>>;
  /** Whether a create has a cost that nobody knows. */
  readonly isCostUnknown: boolean;
}

export function renderPlan(plan: WholePlan, color: boolean): string {
  const lines = [
    ...plan.creates.flatMap((line) => renderLine(line, color)),
    ...plan.round.map(({ rule, message, row }) => `  ${paint('no', color)}  ${rule}: ${message}  ${row}`),
    `${describeSum(plan)}; nothing was written or sent`,
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function renderLine({ plan, purpose, gates }: PlannedLine, color: boolean): string[] {
  const cost = plan.units === undefined ? 'unknown cost' : `${plan.units.amount} ${plan.units.unit} units`;
  const call = plan.operation === null ? plan.path : `${plan.operation}  ${plan.method} ${plan.path}`;
  return [
    toPrintable(`${call}  ${plan.class}  ${cost}`),
    ...(purpose === undefined ? [] : [`  purpose  ${toPrintable(purpose)}`]),
    ...(plan.contentSha256 === '' ? [] : [`  body     sha256 ${plan.contentSha256}`]),
    ...plan.notes.map((note) => `  notice   ${toPrintable(note)}`),
    ...gates.flatMap((gate) => renderGate(gate, color)),
  ];
}

function renderGate({ answer, question, row, refusals }: Gate, color: boolean): string[] {
  const mark = answer === 'unknown' ? '?  ' : paint(answer, color);
  return [
    `  ${mark}  ${question}  ${row}`,
    ...refusals.map((refusal) => toPrintable(`         ${refusal.message}${describeRow(refusal.row, row)}`)),
  ];
}

/** A row that stands in the line above already says nothing. */
function describeRow(row: string | undefined, above: string): string {
  return row === undefined || row === above ? '' : `  ${row}`;
}

function describeSum({ creates, units, isCostUnknown }: WholePlan): string {
  const sums = Object.entries(units).map(([unit, amount]) => `${amount} ${unit} units`);
  const cost = [...sums, ...(isCostUnknown ? ['an unknown cost'] : [])].join(' and ') || 'no units';
  return `${creates.length} ${creates.length === 1 ? 'create' : 'creates'}, ${cost}`;
}

/** Three columns wide, with colour and without. */
function paint(answer: 'yes' | 'no', color: boolean): string {
  const text = answer.padEnd(3);
  return color ? styleText(answer === 'yes' ? 'green' : 'red', text, { validateStream: false }) : text;
}
