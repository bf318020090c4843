// Answers a create: what stands against it beyond its own form, in the order in which the service most likely looks, and else a new task.
import type { Call, Reply } from './call.ts';
import { isNewer } from './generation.ts';
import { keepTask } from './keep-task.ts';
import { isPreset } from './library.ts';
import { makeTask, SMALL_IMAGE_MESSAGE } from './make-task.ts';
import { checkPacks } from './packs.ts';
import { type Plan, planTask } from './plan-task.ts';
import { type Refusal, refuse } from './refusal.ts';
import { showNewerTask } from './show-newer-task.ts';
import { showTask } from './show-task.ts';
import type { WorldState } from './state.ts';
import type { Task } from './task.ts';

/** `atOnce`: the task has ended as soon as it is answered. */
export function answerCreate(state: WorldState, call: Call, atOnce = false): Reply {
  const plan = planTask(call);
  const refusal = checkModel(state, plan) ?? checkElements(state, plan);
  if (refusal !== undefined) return refusal;
  const earlier = findEarlier(state, plan);
  if (earlier !== undefined && state.settings.uniqueIds === 'enforced')
    return refuse(1201, `External_task_id ${earlier.externalTaskId} already exists`);
  if (earlier !== undefined)
    return { kind: 'answered', outcome: 'replayed', data: showCreated(state, call, earlier), task: earlier };
  const hindrance = checkImages(state, plan) ?? checkPacks(state, plan);
  if (hindrance !== undefined) return hindrance;
  const task = makeTask(state, call, plan, atOnce);
  keepTask(state, task);
  return {
    kind: 'answered',
    outcome: 'accepted',
    data: showCreated(state, call, task),
    task,
    ...(plan.units === undefined ? {} : { units: plan.units }),
    ...(plan.unit === undefined ? {} : { unit: plan.unit }),
  };
}

function showCreated(state: WorldState, { operation, now }: Call, task: Task): Record<string, unknown> {
  return isNewer(operation) ? showNewerTask(state, task, now) : showTask(state, task, now);
}

function checkModel({ settings }: WorldState, { model }: Plan): Refusal | undefined {
  if (model === undefined) return undefined;
  if (settings.retiredModels.has(model)) return refuse(1203, `The model ${model} is no longer available`);
  return settings.barredModels.has(model) ? refuse(1103) : undefined;
}

/** An element that was deleted is gone; one that the world never made may be of another account. */
function checkElements(state: WorldState, { sources }: Plan): Refusal | undefined {
  for (const id of sources.elementIds) {
    const isKnown = isPreset(id) || state.elements.has(id);
    if (state.deleted.has(id) || (!isKnown && state.settings.unknownElements === 'refused'))
      return refuse(1201, `Element not found by id: ${id}`);
  }
  return undefined;
}

function findEarlier(state: WorldState, { asked }: Plan): Task | undefined {
  if (asked.externalTaskId === undefined || state.settings.uniqueIds === 'ignored') return undefined;
  return state.tasksByExternalId.get(asked.externalTaskId);
}

function checkImages({ settings }: WorldState, { sources }: Plan): Refusal | undefined {
  return sources.hasSmallPicture && settings.smallImages === 'at-create'
    ? refuse(1201, SMALL_IMAGE_MESSAGE)
    : undefined;
}
