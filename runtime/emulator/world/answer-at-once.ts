// Answers the calls that need no task to ask for: what is in a picture, whose face is in a video, and the marks of a selection.
import { readAt } from '../../../generated/kernel/paths.ts';
import type { Call, Reply } from './call.ts';
import { keepTask } from './keep-task.ts';
import { makeId, mark } from './make-ids.ts';
import { describeAsset } from './make-outputs.ts';
import { makeTask, SMALL_IMAGE_MESSAGE, USUAL_SECONDS } from './make-task.ts';
import { checkPacks } from './packs.ts';
import { type Plan, planTask } from './plan-task.ts';
import { type Refusal, refuse } from './refusal.ts';
import { locate } from './show-task.ts';
import type { WorldState } from './state.ts';
import type { Task } from './task.ts';

/** A call that is billed like a task and answered at once; `show` says what it answers with. */
function answerBilled(state: WorldState, call: Call, show: (task: Task, plan: Plan) => Record<string, unknown>): Reply {
  const plan: Plan = { ...planTask(call), kinds: [], pack: 'video', slots: 0 };
  const hindrance = checkPicture(plan) ?? checkPacks(state, plan);
  if (hindrance !== undefined) return hindrance;
  const task = makeTask(state, call, plan, true);
  keepTask(state, task);
  return {
    kind: 'answered',
    outcome: 'accepted',
    data: { ...show(task, plan), final_unit_deduction: task.deduction },
    task,
    ...(plan.units === undefined ? {} : { units: plan.units }),
    ...(plan.unit === undefined ? {} : { unit: plan.unit }),
  };
}

/** The address of something that the call itself hands out. */
function addAsset(state: WorldState, task: Task, plan: Plan, stem: string, format: 'png' | 'mp4'): string {
  const { seed } = state.settings;
  const origin = { seed, taskId: task.id, asked: plan.asked, seconds: USUAL_SECONDS, endsAt: task.endsAt };
  const asset = describeAsset(origin, format === 'png' ? 'image' : 'video', stem, format);
  state.assets.set(asset.name, asset);
  return locate(state, asset.name);
}

/** There is no task that could fail later. */
function checkPicture({ sources }: Plan): Refusal | undefined {
  return sources.hasSmallPicture ? refuse(1201, SMALL_IMAGE_MESSAGE) : undefined;
}

/** @row imageRecognition.recognize/response:data.task_result.images[].type */
const SEGMENTS = ['object_seg', 'head_seg', 'face_seg', 'cloth_seg'];

export function answerRecognition(state: WorldState, call: Call): Reply {
  return answerBilled(state, call, (task, plan) => ({
    task_result: {
      images: SEGMENTS.map((type, index) => ({
        type,
        is_contain: true,
        url: addAsset(state, task, plan, `segment-${index + 1}`, 'png'),
      })),
    },
  }));
}

/** Two people, who are seen through the whole video. */
export function answerFaces(state: WorldState, call: Call): Reply {
  return answerBilled(state, call, (task, plan) => {
    const milliseconds = Math.floor((plan.sources.video?.output.asset.seconds ?? USUAL_SECONDS) * 1000);
    return {
      session_id: openSession(state, task.id),
      face_data: [1, 2].map((place) => ({
        face_id: mark(`face-${place}`),
        face_image: addAsset(state, task, plan, `face-${place}`, 'png'),
        start_time: 0,
        end_time: milliseconds,
      })),
    };
  });
}

function openSession(state: WorldState, taskId: string): string {
  const id = makeId(state.settings.seed, `${taskId}/session`);
  state.sessions.set(id, state.now);
  return id;
}

/** What the video is, for an edit of what is in it: 24 frames a second and 720p, unless the world knows it. */
export function answerSelectionStart(state: WorldState, call: Call): Reply {
  return answerBilled(state, call, (task, plan) => {
    const asset = plan.sources.video?.output.asset;
    const seconds = asset?.seconds ?? USUAL_SECONDS;
    return {
      status: 0,
      session_id: openSession(state, task.id),
      fps: 24,
      original_duration: Math.round(seconds * 1000),
      width: asset?.width ?? 1280,
      height: asset?.height ?? 720,
      total_frame: Math.round(seconds * 24),
      normalized_video: addAsset(state, task, plan, 'normalized', 'mp4'),
    };
  });
}

/** An area of 2 by 2 pixels, as rows of lengths. */
const AREA = { size: [2, 2], counts: '04' };

export function answerMarks(state: WorldState, call: Call): Reply {
  return answerBilled(state, call, () => ({
    status: 0,
    session_id: readAt(call.view, ['session_id']),
    res: {
      frame_index: readAt(call.view, ['frame_index']),
      rle_mask_list: [{ object_id: 0, rle_mask: AREA, png_mask: { size: AREA.size, base64: 'AAAA' } }],
    },
  }));
}

export function answerSelectionEnd(state: WorldState, call: Call): Reply {
  return answerBilled(state, call, () => ({ status: 0, session_id: readAt(call.view, ['session_id']) }));
}

export function answerSelectionPreview(state: WorldState, call: Call): Reply {
  return answerBilled(state, call, (task, plan) => ({
    status: 0,
    session_id: readAt(call.view, ['session_id']),
    res: {
      video: addAsset(state, task, plan, 'preview', 'mp4'),
      video_cover: addAsset(state, task, plan, 'cover', 'png'),
      tracking_output: addAsset(state, task, plan, 'tracking', 'mp4'),
    },
  }));
}
