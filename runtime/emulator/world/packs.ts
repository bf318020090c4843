// What tasks take of an account: slots while they run, units when they succeed. Both are freed or taken when their time has come.
import { parseDecimal } from './decimals.ts';
import { type Refusal, refuse } from './refusal.ts';
import { insertByTime, type WorldState } from './state.ts';
import type { Task } from './task.ts';

interface Claim extends Pick<Task, 'pack' | 'slots'> {
  readonly model?: string | undefined;
  readonly units?: string | undefined;
  readonly unit?: string | undefined;
}

/** Slots are counted for each model and kind of pack. */
function nameSlots({ model, pack }: Claim): string {
  return `${pack} ${model ?? ''}`;
}

/** Ends what has ended by now: slots are free at once, and a success takes its units. */
export function settleTasks(state: WorldState): void {
  for (let task = state.running.at(-1); task !== undefined && task.endsAt <= state.now; task = state.running.at(-1)) {
    state.running.pop();
    addSlots(state, task, -task.slots);
    if (task.unit === undefined) continue;
    addUnits(state.held, task.unit, -hold(task));
    chargeTask(state, task);
  }
}

/** Takes what a task says that it took, when it has ended. */
function chargeTask(state: WorldState, task: Task): void {
  const amount = parseDecimal(task.deduction ?? '');
  if (task.unit === undefined || amount === undefined || amount === 0n) return;
  const before = readBalance(state, task.unit);
  state.charges.push({ at: task.endsAt, task, unit: task.unit, amount, before });
  addUnits(state.spent, task.unit, amount);
}

/** Billionths that are left. */
export function readBalance(state: WorldState, unit: string): bigint {
  return (state.settings.balances.get(unit) ?? 0n) - (state.spent.get(unit) ?? 0n);
}

/** Why a task may not begin, if it may not. */
export function checkPacks(state: WorldState, claim: Claim): Refusal | undefined {
  const { pays, slots, balances } = state.settings;
  const unit = claim.unit ?? claim.pack;
  if (balances.has(unit)) {
    const left = readBalance(state, unit) - (state.held.get(unit) ?? 0n);
    // What has no price needs a pack that is not empty.
    if (left < hold(claim) || (claim.units === undefined && left <= 0n)) return refuse(pays === 'before' ? 1102 : 1101);
  }
  const busy = state.busy.get(nameSlots(claim)) ?? 0;
  return busy + claim.slots > slots[claim.pack] ? refuse(1303) : undefined;
}

/** Takes slots and holds units until the task ends. */
export function occupyPacks(state: WorldState, task: Task): void {
  if (task.endsAt <= state.now) {
    chargeTask(state, task);
    return;
  }
  insertByTime(state.running, task, ({ endsAt }) => endsAt);
  addSlots(state, task, task.slots);
  if (task.unit !== undefined) addUnits(state.held, task.unit, hold(task));
}

function hold({ units }: Claim): bigint {
  return parseDecimal(units ?? '0') ?? 0n;
}

function addSlots(state: WorldState, task: Task, change: number): void {
  const name = nameSlots(task);
  state.busy.set(name, (state.busy.get(name) ?? 0) + change);
}

function addUnits(counts: Map<string, bigint>, unit: string, change: bigint): void {
  counts.set(unit, (counts.get(unit) ?? 0n) + change);
}
