// Makes a task of a create that nothing speaks against: when it ends, how it ends, what it will have made, and what it takes.
import { readAt } from '../../../generated/kernel/paths.ts';
import type { Call } from './call.ts';
import { multiplyDecimal } from './decimals.ts';
import { findCollection } from './generation.ts';
import { makeTaskId } from './make-ids.ts';
import { makeOutputs } from './make-outputs.ts';
import type { Plan } from './plan-task.ts';
import type { Settings } from './settings.ts';
import { locate } from './show-task.ts';
import type { WorldState } from './state.ts';
import type { ParentVideo, Task } from './task.ts';

/** Shown in a failed task. Both were recorded. */
export const RISK_MESSAGE = 'Failure to pass the risk control system';
export const SMALL_IMAGE_MESSAGE = 'Image pixel is invalid';

/** `atOnce`: the answer of the create has the result already. */
export function makeTask(state: WorldState, call: Call, plan: Plan, atOnce = false): Task {
  const { settings } = state;
  const { twist, now } = call;
  const n = state.tasks.length + 1;
  const id = makeTaskId(settings.seed, n);
  const processingAt = now + (atOnce ? 0 : (twist.submittedMs ?? settings.submittedMs));
  const endsAt =
    twist.ends === 'never' ? Infinity : processingAt + (atOnce ? 0 : (twist.processingMs ?? settings.processingMs));
  const ending =
    twist.ends === 'failed' || (plan.sources.hasSmallPicture && twist.ends === undefined) ? 'failed' : 'succeeded';
  const reason = twist.ends === 'failed' ? RISK_MESSAGE : SMALL_IMAGE_MESSAGE;
  const { asked, units: cost, unit } = plan;
  const deduction = decideDeduction(settings, call, plan, ending);
  const origin = { seed: settings.seed, taskId: id, asked, view: call.view, seconds: decideSeconds(plan), endsAt };
  const parent = describeParent(state, call, plan);
  return {
    n,
    id,
    operation: call.operation,
    collection: findCollection(call.operation),
    ...(asked.externalTaskId === undefined ? {} : { externalTaskId: asked.externalTaskId }),
    ...(asked.callbackUrl === undefined ? {} : { callbackUrl: asked.callbackUrl }),
    ...(asked.model === undefined ? {} : { model: asked.model }),
    ...(asked.watermark === undefined ? {} : { watermark: asked.watermark }),
    ...(parent === undefined ? {} : { parent }),
    createdAt: now,
    processingAt,
    endsAt,
    ending,
    message: ending === 'failed' ? (twist.message ?? reason) : '',
    outputs: ending === 'failed' ? [] : makeOutputs(plan.kinds, origin),
    ...(cost === undefined ? {} : { units: cost }),
    ...(unit === undefined ? {} : { unit }),
    ...(deduction === undefined ? {} : { deduction }),
    pack: plan.pack,
    slots: plan.slots,
    twist,
  };
}

/** A failed task takes nothing: so one of ours did. */
function decideDeduction(settings: Settings, { twist }: Call, plan: Plan, ending: Task['ending']): string | undefined {
  if (twist.deduction !== undefined) return twist.deduction ?? undefined;
  if (ending === 'failed') return '0';
  const listed = plan.units ?? settings.unknownPrice;
  if (listed === undefined || twist.deductionFactor === undefined) return listed;
  return multiplyDecimal(listed, twist.deductionFactor);
}

/** What a request that names no length makes: 5 seconds, or as long as what it is made from. */
export const USUAL_SECONDS = 5;

/** Clips of the service last a frame longer than was asked for: 5.041 for 5 seconds. */
const EXTRA_FRAME = 0.041;

function decideSeconds({ asked, sources, kinds }: Plan): number {
  const source = asked.seconds === undefined ? sources.video?.output.asset.seconds : undefined;
  if (source !== undefined) return source;
  const seconds = asked.seconds ?? USUAL_SECONDS;
  return kinds.includes('video') ? Math.round((seconds + EXTRA_FRAME) * 1000) / 1000 : seconds;
}

/** What a task was made from, for the routes that say it again: extension, lip sync, sound for a video. */
function describeParent(state: WorldState, { view }: Call, { sources }: Plan): ParentVideo | undefined {
  const id = readAt(view, ['video_id']);
  if (sources.video !== undefined) {
    const { asset } = sources.video.output;
    return { id: sources.video.output.id, url: locate(state, asset.name), duration: String(asset.seconds) };
  }
  if (typeof id !== 'string' || id === '') return undefined;
  return { id, url: locate(state, 'emulated-unknown/emulated-video-1.mp4'), duration: `${USUAL_SECONDS}.041` };
}
