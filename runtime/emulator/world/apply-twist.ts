// Changes the face of one answer as a script wants it: what gateways, relays and bad days of the service were seen to do to answers.
import { isRecord } from '../../../generated/kernel/view.ts';
import { makeNumber } from './make-ids.ts';
import type { AnswerTwist } from './twist.ts';

type Body = Record<string, unknown>;

/** The number that stands for the id of a task when it is sent as one. */
export function numberOf(seed: number, taskId: string): bigint {
  return makeNumber(seed, `${taskId}/number`);
}

export function applyTwist(body: Body, twist: AnswerTwist, seed: number): Body {
  const changed: Body = { ...body };
  if (twist.message !== undefined) changed.message = twist.message;
  if (twist.code !== undefined) changed.code = changeCode(changed.code, twist.code);
  if (twist.requestId === 'absent') delete changed.request_id;
  if (twist.requestId === 'task-id') changed.request_id = findTaskId(changed.data) ?? changed.request_id;
  if (twist.extraKeys === true) changed.trace = 'a key that nobody registered';
  if ('data' in changed) changed.data = mapTasks(changed.data, (task) => changeTask(task, twist, seed));
  if (twist.data === 'null') changed.data = null;
  if (twist.data === 'empty') changed.data = {};
  if (twist.data === 'absent') delete changed.data;
  for (const path of twist.remove ?? []) changeAt(changed, path, (place, key) => delete place[key]);
  for (const [path, value] of Object.entries(twist.set ?? {}))
    changeAt(changed, path, (place, key) => {
      place[key] = value;
    });
  return changed;
}

/** Only a number's own text keeps a point behind a whole number; TypeScript's library does not know rawJSON yet. */
function changeCode(code: unknown, form: 'text' | 'decimal'): unknown {
  const raw = (JSON as unknown as { readonly rawJSON: (text: string) => unknown }).rawJSON;
  return form === 'text' ? String(code) : raw(`${String(code)}.0`);
}

/** Calls `change` for each task of an answer: alone, in a list, or on a page. */
function mapTasks(data: unknown, change: (task: Body) => Body): unknown {
  if (Array.isArray(data)) return data.map((item) => (isRecord(item) ? change(item) : item));
  if (!isRecord(data)) return data;
  return Array.isArray(data.result) ? { ...data, result: mapTasks(data.result, change) } : change(data);
}

function findTaskId(data: unknown): unknown {
  return isRecord(data) ? (data.task_id ?? data.id) : undefined;
}

function changeTask(task: Body, twist: AnswerTwist, seed: number): Body {
  const changed: Body = { ...task };
  const [id, status, times] = 'task_id' in task ? OLDER : NEWER;
  if (twist.id === 'absent') delete changed[id];
  if (twist.id === 'number' && typeof task[id] === 'string') changed[id] = numberOf(seed, task[id]);
  if (twist.taskStatus !== undefined) changed[status] = twist.taskStatus;
  if (twist.times === 'seconds')
    for (const time of times) if (typeof task[time] === 'number') changed[time] = Math.floor(task[time] / 1000);
  if (twist.deduction === 'absent') for (const key of ['final_unit_deduction', 'billing']) delete changed[key];
  if (twist.deduction === 'number' && typeof task.final_unit_deduction === 'string')
    changed.final_unit_deduction = Number(task.final_unit_deduction);
  if (twist.info !== undefined) changeInfo(changed, twist.info);
  if (twist.result !== undefined && !('outputs' in task)) changed.task_result = RESULTS[twist.result];
  if (twist.extraKeys === true) changed.trace = 'a key that nobody registered';
  return changed;
}

type Names = readonly [id: string, status: string, times: readonly string[]];

const OLDER: Names = ['task_id', 'task_status', ['created_at', 'updated_at']];
const NEWER: Names = ['id', 'status', ['create_time', 'update_time']];

const RESULTS = { null: null, empty: {}, 'empty-list': { videos: [], images: [] } } as const;

function changeInfo(task: Body, info: NonNullable<AnswerTwist['info']>): void {
  switch (info) {
    case 'absent':
      delete task.task_info;
      return;
    case 'null':
      task.task_info = null;
      return;
    case 'empty':
      task.task_info = {};
      return;
    case 'blank-id':
      task.task_info = { external_task_id: '' };
      return;
    case 'null-id':
      task.task_info = { external_task_id: null };
      return;
  }
}

/** Keys that reach behind an object are left alone: a script may come from anywhere. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Changes a place such as `data.task_result.videos[0].url`; objects on the way are copied, and made where there is none. */
function changeAt(body: Body, path: string, change: (place: Body, key: string) => void): void {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
  const last = steps.pop();
  if (last === undefined || [...steps, last].some((step) => FORBIDDEN.has(step))) return;
  let place: Body = body;
  for (const step of steps) {
    const child = place[step];
    const copy: unknown = Array.isArray(child) ? [...child] : isRecord(child) ? { ...child } : {};
    place[step] = copy;
    // A list takes its indexes as keys.
    place = copy as Body;
  }
  change(place, last);
}
