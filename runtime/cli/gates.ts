// Sorts what the guard refuses under the questions that a person goes through before a create, so that a plan shows each of them with yes or no.
import { policies } from '../../generated/policies.ts';
import type { Refusal, RefusalCode } from '../guard/refusal.ts';

interface Question {
  readonly question: string;
  /** What the question stands on. */
  readonly row: string;
}

const QUESTIONS = {
  body: { question: 'the body is right, and so are its media', row: 'docs/checking-payloads.md' },
  class: { question: 'its class is known and allowed', row: policies['hypothesis-only-payload'].row },
  cost: { question: 'its cost is known and within the cap', row: policies['approval-for-several-creates'].row },
  shape: { question: 'its shape is one that this project sends', row: 'register/patterns.md' },
  recovery: { question: 'a lost answer can be recovered', row: policies.recovery.row },
  purpose: { question: 'its purpose is open, and has no create yet', row: policies['creates-for-each-purpose'].row },
  approval: { question: 'an approval covers exactly this', row: policies['approval-names'].row },
  places: { question: 'the approval has a create left', row: policies['approval-for-several-creates'].row },
  round: { question: 'the round goes on, in its order', row: policies['hard-stops'].row },
  surroundings: { question: 'nothing stops creates here', row: 'docs/spending.md' },
} as const satisfies Readonly<Record<string, Question>>;
export type GateName = keyof typeof QUESTIONS;

const GATE_OF: Readonly<Record<RefusalCode, GateName>> = {
  invalid: 'body',
  undecided: 'body',
  media: 'body',
  class: 'class',
  hypothesis: 'class',
  free: 'cost',
  cost: 'cost',
  units: 'cost',
  quarantine: 'shape',
  posture: 'shape',
  mode: 'shape',
  recovery: 'recovery',
  'external-id': 'recovery',
  'purpose-open': 'purpose',
  'purpose-closed': 'purpose',
  'purpose-used': 'purpose',
  'purpose-stopped': 'purpose',
  'same-body': 'purpose',
  'no-approval': 'approval',
  'approval-broken': 'approval',
  'approval-expired': 'approval',
  'approval-foreign': 'approval',
  'not-in-approval': 'approval',
  creates: 'places',
  'round-stopped': 'round',
  'round-order': 'round',
  'stop-file': 'surroundings',
  'disk-space': 'surroundings',
  'store-damaged': 'surroundings',
  'no-credential': 'surroundings',
};

export interface Gate extends Question {
  readonly gate: GateName;
  /** `unknown`: it cannot be looked at, of the approval while there is none, of the request while it cannot be read. */
  readonly answer: 'yes' | 'no' | 'unknown';
  readonly refusals: readonly Refusal[];
}

/** What only an approval says. */
const OF_THE_APPROVAL: readonly GateName[] = ['places', 'round', 'purpose'];

/** What only a request says that was read: its operation is registered and its path filled in. */
const OF_THE_REQUEST: readonly GateName[] = ['class', 'cost', 'shape', 'recovery'];

export function listGates(refusals: readonly Refusal[], isRead: boolean): Gate[] {
  const byGate = Map.groupBy(refusals, ({ code }) => GATE_OF[code]);
  const hasApproval = !refusals.some(({ code }) => code === 'no-approval' || code === 'approval-broken');
  return (Object.keys(QUESTIONS) as GateName[]).map((gate) => {
    const own = byGate.get(gate) ?? [];
    const isHidden =
      (!hasApproval && OF_THE_APPROVAL.includes(gate)) ||
      (!isRead && (OF_THE_REQUEST.includes(gate) || OF_THE_APPROVAL.includes(gate)));
    return { gate, ...QUESTIONS[gate], answer: own.length > 0 ? 'no' : isHidden ? 'unknown' : 'yes', refusals: own };
  });
}
