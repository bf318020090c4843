// What the creates of an approval so far mean for the next: places and units that are left, and for a round of verification its order and its end.
import { policies } from '../../generated/policies.ts';
import type { Approval, ApprovalRow } from './approval.ts';
import { judgeEnding, stopsPurpose } from './judge-ending.ts';
import type { Refusal } from './refusal.ts';
import type { UnitEstimate } from './request.ts';
import { type UsedSlot, weighSlots } from './slots.ts';
import { exceeds, sumUnits } from './units.ts';

export function judgeRound(
  approval: Approval,
  row: ApprovalRow,
  used: readonly UsedSlot[],
  units: UnitEstimate,
): Refusal[] {
  const places = used.length < approval.creates ? [] : [refuseFull(approval)];
  const verifying = approval.kind === 'verification' ? judgeVerification(approval, row, used) : [];
  return [...places, ...judgeSum(approval, [...weighSlots(used), units], units.unit), ...verifying];
}

export function refuseFull({ creates }: Approval): Refusal {
  return {
    code: 'creates',
    message: `no create of the approval is left: ${creates} of ${creates} taken`,
    row: SEVERAL,
  };
}

/** The sum of all that is taken and of what is asked for, in the unit that is asked for. */
export function judgeSum({ maximumUnits }: Approval, amounts: readonly UnitEstimate[], unit: string): Refusal[] {
  const sum = sumUnits(amounts)[unit] ?? '0';
  const most = Object.hasOwn(maximumUnits, unit) ? (maximumUnits[unit] ?? '0') : '0';
  if (!exceeds(sum, most)) return [];
  return [{ code: 'units', message: `with it ${sum} ${unit} units are taken, and ${most} are approved`, row: SEVERAL }];
}

/** Rows are sent in their order, each after the one before has ended; a clear answer about a shape ends the round. */
function judgeVerification(approval: Approval, row: ApprovalRow, used: readonly UsedSlot[]): Refusal[] {
  const endings = used.map(({ job }) => ({ job, ending: judgeEnding(job) }));
  const answered = endings.find(({ ending }) => stopsPurpose(ending))?.job;
  const stopped: Refusal[] =
    answered === undefined
      ? []
      : [{ code: 'round-stopped', message: `the round ended with the answer to the job ${answered.id}`, row: STOPS }];
  const earlier = approval.rows.slice(0, approval.rows.indexOf(row));
  const waiting = earlier.find(({ purpose }) => {
    const own = endings.filter(({ job, ending }) => job.request?.purpose === purpose && ending.kind !== 'unsent');
    return own.length === 0 || own.some(({ ending }) => ending.kind === 'open');
  });
  if (waiting === undefined) return stopped;
  const message = `the row before, "${waiting.purpose}", has not ended yet; rows are sent in their order`;
  return [...stopped, { code: 'round-order', message, row: STOPS }];
}

const SEVERAL = policies['approval-for-several-creates'].row;
const STOPS = policies['hard-stops'].row;
