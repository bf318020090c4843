// A task as the routes show it that name the model in the body: with everything that any of them has; each answer keeps what its route has.
import { type Element, VENDOR, type Voice } from './library.ts';
import type { WorldState } from './state.ts';
import { changedAt, type Output, phaseAt, type Task } from './task.ts';
import type { TaskPhase } from './world.ts';

/** Seconds as the service writes them: with a little more than was asked for, as in 5.041. */
export function printSeconds(task: Task, seconds: number): string {
  return task.twist.duration ?? String(seconds);
}

/** @row omniVideo.get/response:data.task_status */
const STATES: Readonly<Record<TaskPhase, string>> = {
  submitted: 'submitted',
  processing: 'processing',
  succeeded: 'succeed',
  failed: 'failed',
};

export function showTask(state: WorldState, task: Task, now: number): Record<string, unknown> {
  const phase = phaseAt(task, now);
  const hasEnded = phase === 'succeeded' || phase === 'failed';
  return {
    task_id: task.id,
    task_status: phase === 'processing' ? (task.twist.status ?? STATES[phase]) : STATES[phase],
    task_status_msg: phase === 'failed' ? task.message : undefined,
    task_info: { external_task_id: task.externalTaskId, parent_video: task.parent },
    watermark_info: task.watermark === undefined ? undefined : { enabled: task.watermark },
    task_result: phase === 'succeeded' ? showResult(state, task) : undefined,
    final_unit_deduction: hasEnded ? task.deduction : undefined,
    created_at: task.createdAt,
    updated_at: changedAt(task, now),
  };
}

function showResult(state: WorldState, task: Task): Record<string, unknown> {
  const lists = Map.groupBy(task.outputs, nameList);
  const image = task.outputs.find((output) => output.kind === 'image');
  return {
    result_type: image === undefined ? undefined : image.group === undefined ? 'single' : 'series',
    ...Object.fromEntries(
      // The list is there all the same when the script wants no results.
      [...lists].map(([name, outputs]) => [
        name,
        task.twist.urls === 'none' ? [] : outputs.map((output) => showOutput(state, task, output)),
      ]),
    ),
  };
}

function nameList(output: Output): string {
  switch (output.kind) {
    case 'video':
      return 'videos';
    case 'image':
      return output.group === undefined ? 'images' : 'series_images';
    case 'views':
      return 'images';
    case 'audio':
      return 'audios';
    case 'element':
      return 'elements';
    case 'voice':
      return 'voices';
  }
}

function showOutput(state: WorldState, task: Task, output: Output): Record<string, unknown> {
  const url = (name: string | undefined) => showUrl(state, task, name);
  switch (output.kind) {
    case 'video':
      return {
        id: output.id,
        url: url(output.asset.name),
        watermark_url: url(output.marked?.name),
        duration: printSeconds(task, output.asset.seconds),
      };
    case 'image':
      return { index: output.index, url: url(output.asset.name), watermark_url: url(output.marked?.name) };
    case 'views': {
      const [one, two, three] = output.assets.map(({ name }) => url(name));
      return { index: output.index, url_1: one, url_2: two, url_3: three };
    }
    case 'audio': {
      const seconds = printSeconds(task, output.mp3.seconds);
      return {
        id: output.id,
        url: url(output.mp3.name),
        duration: seconds,
        url_mp3: url(output.mp3.name),
        url_wav: url(output.wav.name),
        duration_mp3: seconds,
        duration_wav: seconds,
      };
    }
    case 'element':
      return showElement(state, output.element);
    case 'voice':
      return showVoice(state, output.voice);
  }
}

/** The address of an asset, unless the script takes it away. */
export function showUrl(state: WorldState, task: Task, name: string | undefined): string | undefined {
  if (name === undefined || task.twist.urls === 'absent') return undefined;
  return task.twist.urls === 'blank' ? '' : locate(state, name);
}

export function locate(state: WorldState, name: string): string {
  return `${state.settings.assetBase}/${name}`;
}

/** The newer pages print what an element was made from as an empty object. */
export function showElement(state: WorldState, element: Element): Record<string, unknown> {
  const voice = element.voiceId === undefined ? undefined : state.voices.get(element.voiceId);
  return {
    element_id: element.id,
    element_name: element.name,
    element_description: element.description,
    reference_type: element.isFromVideo ? 'video_refer' : 'image_refer',
    element_image_list: {},
    element_video_list: {},
    element_voice_info:
      element.voiceId === undefined
        ? undefined
        : voice === undefined
          ? { voice_id: element.voiceId, owned_by: VENDOR }
          : showVoice(state, voice),
    tag_list: element.tags.map((id) => ({ id, name: id, description: '' })),
    owned_by: element.owner,
    status: state.deleted.has(String(element.id)) ? 'deleted' : 'succeed',
  };
}

export function showVoice(state: WorldState, voice: Voice): Record<string, unknown> {
  return {
    voice_id: voice.id,
    voice_name: voice.name,
    trial_url: locate(state, voice.trial.name),
    owned_by: voice.owner,
  };
}
