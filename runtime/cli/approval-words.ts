// The words of an approval: what a person is asked and answers, and how long it lasts.
import type { ApprovalDraft, PRECONDITIONS } from '../guard/approval.ts';

/** What the person writes who agrees; also what a script must have in its flag. */
export function nameSpending({ creates, maximumUnits }: Pick<ApprovalDraft, 'creates' | 'maximumUnits'>): string {
  const units = Object.entries(maximumUnits).map(([unit, amount]) => `${amount} ${unit} units`);
  return [`${creates} ${creates === 1 ? 'create' : 'creates'}`, ...units].join(', ');
}

/** Each is answered with yes by the person who approves. */
export const PRECONDITION_QUESTIONS: Readonly<Record<(typeof PRECONDITIONS)[number], string>> = {
  'guardrails-read': 'Were the guardrails read again today?',
  'statuses-looked-at': 'Was the status of every field of the body looked at again?',
  'shape-compared': 'Were path and shape compared with the source again?',
  'recovery-ready': 'Is recovery ready: the query, the external id, a place for the download?',
  'images-at-hand': 'Are the images at hand, own and large enough, and is the length of a reference video known?',
  'no-older-route': 'Has no older route slipped in?',
  'units-and-stops-fixed': 'Are the maximum units and the stops fixed?',
};

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** `3d`, `12h`, or a time in UTC; undefined for anything else. */
export function readExpiry(text: string, now: number): string | undefined {
  const [, count, unit] = /^(\d{1,3})([dh])$/.exec(text) ?? [];
  if (count !== undefined) return new Date(now + Number(count) * (unit === 'd' ? DAY_MS : HOUR_MS)).toISOString();
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?Z$/.test(text) && Number.isFinite(Date.parse(text))
    ? new Date(text).toISOString()
    : undefined;
}
