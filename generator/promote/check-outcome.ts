// A record says how a run ended; the answers in it say so too. Where the two differ, the record is not believed.
import type { RunRecord } from '../kernel/run-record.ts';
import type { Call } from './calls.ts';
import { indexFields, visitFields } from './fields.ts';
import type { RecordReport } from './record-page.ts';

/** Values of enum fields in answers by which a task says that it has ended. */
export interface Ends {
  readonly succeeded: readonly string[];
  readonly failed: readonly string[];
}

const NO_ENDS: Ends = { succeeded: [], failed: [] };

export function checkOutcome(
  record: RunRecord,
  calls: readonly Call[],
  ends: Ends | undefined,
  report: RecordReport,
): void {
  const [first] = calls;
  if (first === undefined) return;
  const contradict = (path: readonly PropertyKey[], message: string, expected?: string): void =>
    report('PROMOTE-OUTCOME', path, { message, ...(expected === undefined ? {} : { expected }) });
  checkCode(record, first, contradict);
  checkFailure(record, contradict);
  checkTaken(record, calls, first, contradict);
  if (!first.isRefused) checkEnd(record, calls, ends ?? NO_ENDS, contradict);
}

type Contradict = (path: readonly PropertyKey[], message: string, expected?: string) => void;

function checkCode({ code }: RunRecord, { service }: Call, contradict: Contradict): void {
  if (code === undefined || code === service.number) return;
  const answered = service.number === undefined ? 'no code' : String(service.number);
  contradict(['code'], `the record says code ${code}, the answer has ${answered}`, answered);
}

function checkFailure({ outcome, failure }: RunRecord, contradict: Contradict): void {
  const isGood = outcome === 'accepted' || outcome === 'succeeded';
  if (isGood && failure !== undefined)
    contradict(['failure'], 'only a run that failed or was rejected has a class of failure');
  if (!isGood && failure === undefined)
    contradict(['outcome'], 'a run that failed or was rejected has a class of failure');
}

function checkTaken(record: RunRecord, calls: readonly Call[], first: Call, contradict: Contradict): void {
  const { outcome } = record;
  if (outcome === 'rejected' && !first.isRefused)
    contradict(['outcome'], 'the service took the call; only a call that it refused was rejected', 'another outcome');
  if (outcome !== 'rejected' && first.isRefused)
    contradict(['outcome'], `the service refused the call (${describeRefusal(first)}); it was rejected`, 'rejected');
  const last = calls.at(-1);
  if (outcome === 'succeeded' && last !== undefined && last !== first && last.isRefused)
    contradict(
      [...last.at, 'response'],
      `the last question was refused (${describeRefusal(last)}); nobody saw the end`,
    );
}

function describeRefusal({ exchange, service }: Call): string {
  return service.number === undefined ? `HTTP ${exchange.response.status}` : `code ${service.number}`;
}

/** The last answer in which a task says its state decides; a list of several tasks may say several. */
function checkEnd({ outcome }: RunRecord, calls: readonly Call[], ends: Ends, contradict: Contradict): void {
  const states = calls.map((call) => (call.isRefused ? new Set<State>() : listStates(call, ends)));
  const last = states.findLast((said) => said.size > 0) ?? new Set<State>();
  const [only = 'other'] = last;
  if (outcome === 'accepted') {
    if (last.size === 1 && only !== 'other')
      contradict(['outcome'], `the last answer says that the task ${only}`, only);
  } else if (outcome !== 'rejected' && !last.has(outcome) && couldShow(calls, ends)) {
    const [message, expected] =
      only === 'other'
        ? [`no answer says that the task ${outcome}`, 'accepted']
        : [`the last answer says that the task ${only}`, only];
    contradict(['outcome'], message, expected);
  }
}

type State = 'succeeded' | 'failed' | 'other';

/** True if an operation of the run answers with a field in which a task says its end. */
function couldShow(calls: readonly Call[], ends: Ends): boolean {
  return [...new Set(calls.map(({ operation }) => operation))].some((operation) =>
    [...indexFields(operation, ['response']).values()].some(({ field }) =>
      field.values.some(({ value }) => ends.succeeded.includes(value) || ends.failed.includes(value)),
    ),
  );
}

/** What an answer says in the fields that can say an end. */
function listStates({ operation, exchange }: Call, ends: Ends): Set<State> {
  const fields = indexFields(operation, ['response']);
  const states = new Set<State>();
  visitFields(exchange.response.body, (path, value) => {
    const field = fields.get(path)?.field;
    if (field?.type.kind !== 'enum' || typeof value !== 'string') return;
    if (!field.values.some((row) => ends.succeeded.includes(row.value) || ends.failed.includes(row.value))) return;
    states.add(ends.succeeded.includes(value) ? 'succeeded' : ends.failed.includes(value) ? 'failed' : 'other');
  });
  return states;
}
