// The emulated service as a value: what it remembers stays inside, and requests are the only way in.
import { answerRequest, dropRequest } from './answer-request.ts';
import { takeDueCallbacks } from './due-callbacks.ts';
import { listPresetVoices } from './library.ts';
import { describeRequest } from './read-request.ts';
import { settle } from './settings.ts';
import { createState } from './state.ts';
import { listAssets, phaseAt, type Task } from './task.ts';
import type { World, WorldOptions, WorldTask } from './world.ts';

/** Throws a RangeError for options that cannot be meant. */
export function createWorld(options: WorldOptions = {}): World {
  const state = createState(settle(options));
  for (const { trial } of listPresetVoices(state.settings)) state.assets.set(trial.name, trial);
  return {
    answer: (request, twist = {}) => answerRequest(state, request, twist),
    drop: (request) => dropRequest(state, request),
    describe: (request) => describeRequest(request),
    ledger: () => state.ledger,
    tasks: (now) => state.tasks.map((task) => showWorldTask(task, now)),
    findTask: (id, now) => {
      const task = state.tasksById.get(id);
      return task === undefined ? undefined : showWorldTask(task, now);
    },
    findAsset: (name) => state.assets.get(name),
    callbacksDue: (now) => takeDueCallbacks(state, now),
    nextCallbackAt: () => state.callbacks.at(-1)?.at,
  };
}

function showWorldTask(task: Task, now: number): WorldTask {
  const { id, operation, externalTaskId, model, createdAt, endsAt, units, unit, callbackUrl } = task;
  return {
    id,
    operation: operation.id,
    phase: phaseAt(task, now),
    createdAt,
    endsAt,
    ...(externalTaskId === undefined ? {} : { externalTaskId }),
    ...(model === undefined ? {} : { model }),
    ...(units === undefined ? {} : { units }),
    ...(unit === undefined ? {} : { unit }),
    ...(callbackUrl === undefined ? {} : { callbackUrl }),
    assets: listAssets(task),
  };
}
