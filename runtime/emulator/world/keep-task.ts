// Puts a new task into everything that finds tasks later: by id, by the caller's id, in lists, among the running ones, and for callbacks.
import { occupyPacks } from './packs.ts';
import { insertByTime, type WorldState } from './state.ts';
import { listAssets, type Task } from './task.ts';

export function keepTask(state: WorldState, task: Task): void {
  state.tasks.push(task);
  state.tasksById.set(task.id, task);
  // Where ids need not be unique the last task has it.
  if (task.externalTaskId !== undefined) state.tasksByExternalId.set(task.externalTaskId, task);
  const siblings = state.tasksByCollection.get(task.collection);
  if (siblings === undefined) state.tasksByCollection.set(task.collection, [task]);
  else siblings.push(task);
  occupyPacks(state, task);
  for (const asset of listAssets(task)) state.assets.set(asset.name, asset);
  for (const output of task.outputs) {
    if (output.kind === 'video') state.videosById.set(output.id, { task, output });
    else if (output.kind === 'element') state.elements.set(String(output.element.id), output.element);
    else if (output.kind === 'voice') state.voices.set(output.voice.id, output.voice);
  }
  if (task.callbackUrl === undefined) return;
  for (const at of [task.processingAt, task.endsAt])
    insertByTime(state.callbacks, { at, task }, (callback) => callback.at);
}
