// Answers what is asked of the account: the packs and what is left in them, and the ledgers of what tasks took. Packs pay for everything here.
import { isRecord, type View } from '../../../generated/kernel/view.ts';
import type { Answered, Call } from './call.ts';
import { printDecimal } from './decimals.ts';
import { DAY_MS } from './know-facts.ts';
import { mark } from './make-ids.ts';
import { readBalance } from './packs.ts';
import type { Charge, WorldState } from './state.ts';

/** The packs of the world were bought for a year. */
const PACK_DAYS = 365;

export function answerCosts(state: WorldState, { view }: Call): Answered {
  const packs = [...state.settings.balances]
    .filter(([unit]) => typeof view.resource_pack_name !== 'string' || view.resource_pack_name === namePack(unit))
    .map(([unit, total]) => showPack(state, unit, total));
  // The answer has a code of its own inside.
  const data = { code: 0, msg: 'SUCCEED', resource_pack_subscribe_infos: packs };
  return { kind: 'answered', outcome: 'read', data };
}

function namePack(unit: string): string {
  return mark(`${unit}-pack`);
}

function showPack(state: WorldState, unit: string, total: bigint): Record<string, unknown> {
  const left = readBalance(state, unit);
  const begun = Math.floor(state.now / DAY_MS) * DAY_MS;
  return {
    resource_pack_name: namePack(unit),
    resource_pack_id: namePack(unit),
    resource_pack_type: 'decreasing_total',
    total_quantity: Number(printDecimal(total)),
    remaining_quantity: Math.max(0, Number(printDecimal(left))),
    purchase_time: begun,
    effective_time: begun,
    invalid_time: begun + PACK_DAYS * DAY_MS,
    status: left > 0n ? 'online' : 'runOut',
  };
}

/** Cash pays for nothing here, so its ledger is empty. */
export function answerBalanceLedger(): Answered {
  const data = { result: { detail: [], count: 0 }, has_more: false };
  return { kind: 'answered', outcome: 'read', data };
}

/** The latest first; the cursor is how many were shown before. */
export function answerPackLedger(state: WorldState, { view }: Call): Answered {
  const limit = Math.max(1, Number(view.limit ?? 500));
  const skip = Number(/^emulated-after-(\d{1,15})$/.exec(String(view.cursor ?? ''))?.[1] ?? 0);
  const isFirst = skip === 0;
  const fitting = state.charges.filter((charge) => !isFirst || isAsked(charge, view)).toReversed();
  const page = fitting.slice(skip, skip + limit);
  const hasMore = skip + limit < fitting.length;
  const data = {
    result: { detail: page.map(showCharge), count: page.length },
    next_cursor: hasMore ? mark(`after-${skip + limit}`) : undefined,
    has_more: hasMore,
  };
  return { kind: 'answered', outcome: 'read', data };
}

/** The time is that of the task. Values of one key widen, different keys narrow; a filter without values is none. */
function isAsked({ task, unit }: Charge, { start_time: start, end_time: end, filters }: View): boolean {
  if (Number(start ?? 0) > task.createdAt || Number(end ?? Infinity) < task.createdAt) return false;
  return (Array.isArray(filters) ? filters : []).every((filter: unknown) => {
    const values = isRecord(filter) && Array.isArray(filter.values) ? filter.values : [];
    if (!isRecord(filter) || values.length === 0) return true;
    return values.includes(filter.key === 'product_type' ? unit : filter.key === 'api_key_name' ? KEY : namePack(unit));
  });
}

/** All keys of the account go by one name. */
const KEY = mark('key');

function showCharge({ at, task, unit, amount, before }: Charge): Record<string, unknown> {
  return {
    package_id: namePack(unit),
    product_type: unit,
    task_id: task.id,
    api_key_name: KEY,
    product_function: task.operation.id,
    model_name: task.model,
    deduction_time: String(at),
    unit_before_deduction: Number(printDecimal(before)),
    deduction_amount: Number(printDecimal(amount)),
    unit_after_deduction: Number(printDecimal(before - amount)),
  };
}
