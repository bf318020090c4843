// How a service may treat a create: the ways in which an answer and the truth come apart.
import type { Twist } from '../../../runtime/emulator/world/twist.ts';

export interface Treatment {
  /** False when the request is lost on its way. */
  readonly arrives: boolean;
  /** False when the answer is lost on its way. */
  readonly answers: boolean;
  readonly twist?: Twist;
}

export interface Behaviour {
  readonly name: string;
  /** How long a new task stays out of what queries find. */
  readonly listLagMs: number;
  /** Of the create with this number, from 1. */
  treat(n: number): Treatment;
}

const SOUND: Treatment = { arrives: true, answers: true };

/** After the first create all of them are sound: the question is what one bad answer leads to. */
const first = (treatment: Treatment) => (n: number) => (n === 1 ? treatment : SOUND);

export const BEHAVIOURS: readonly Behaviour[] = [
  { name: 'is sound', listLagMs: 0, treat: () => SOUND },
  // Two minutes are waited for before a miss counts.
  { name: 'loses the answer', listLagMs: 100_000, treat: first({ arrives: true, answers: false }) },
  { name: 'never gets the request', listLagMs: 0, treat: first({ arrives: false, answers: false }) },
  {
    name: 'fails after it accepted',
    listLagMs: 0,
    treat: first({ ...SOUND, twist: { refuse: { code: 5002, when: 'after' } } }),
  },
  { name: 'is full once', listLagMs: 0, treat: first({ ...SOUND, twist: { refuse: { code: 1303 } } }) },
  {
    name: 'refuses the id that it accepted',
    listLagMs: 0,
    treat: first({ ...SOUND, twist: { refuse: { code: 1201, when: 'after' } } }),
  },
];

/** The same of the second create: of a chain the second half. */
export const LATER_BEHAVIOURS: readonly Behaviour[] = BEHAVIOURS.slice(1).map(({ name, listLagMs, treat }) => ({
  name: `${name} the second time`,
  listLagMs,
  treat: (n) => treat(n - 1),
}));
