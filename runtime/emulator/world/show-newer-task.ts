// A task as the newer routes and their callbacks show it: outputs and billing in place of results and deductions.
import { toOutputElement } from './show-output-element.ts';
import { printSeconds, showUrl } from './show-task.ts';
import type { WorldState } from './state.ts';
import { changedAt, type Output, phaseAt, type Task } from './task.ts';

export function showNewerTask(state: WorldState, task: Task, now: number): Record<string, unknown> {
  const phase = phaseAt(task, now);
  const hasEnded = phase === 'succeeded' || phase === 'failed';
  const outputs = phase === 'succeeded' && task.twist.urls !== 'none' ? task.outputs : [];
  return {
    id: task.id,
    status: phase === 'processing' ? (task.twist.status ?? phase) : phase,
    message: phase === 'failed' ? task.message : '',
    create_time: task.createdAt,
    update_time: changedAt(task, now),
    external_id: task.externalTaskId,
    outputs: outputs.flatMap((output) => showOutput(state, task, output)),
    billing: hasEnded ? showBilling(task) : undefined,
  };
}

function showBilling({ deduction, pack }: Task): unknown[] {
  return deduction === undefined ? [] : [{ charge_type: 'unit', package_type: pack, amount: deduction }];
}

function showOutput(state: WorldState, task: Task, output: Output): Record<string, unknown>[] {
  const url = (name: string | undefined) => showUrl(state, task, name);
  switch (output.kind) {
    case 'video': {
      const { id, asset, marked } = output;
      const duration = printSeconds(task, asset.seconds);
      return [{ type: 'video', id, url: url(asset.name), watermark_url: url(marked?.name), duration }];
    }
    case 'image': {
      const { asset, marked, group } = output;
      return [{ type: 'image', url: url(asset.name), watermark_url: url(marked?.name), group_id: group }];
    }
    case 'views':
      return output.assets.map(({ name }) => ({ type: 'image', url: url(name) }));
    case 'audio': {
      const { id, mp3, wav } = output;
      const duration = printSeconds(task, mp3.seconds);
      const lengths = { mp3_duration: duration, wav_duration: duration };
      return [{ type: 'audio', id, mp3_url: url(mp3.name), wav_url: url(wav.name), ...lengths }];
    }
    case 'element':
      return [toOutputElement(state, output.element)];
    case 'voice': {
      const { id, name, trial, owner } = output.voice;
      const status = state.deleted.has(id) ? 'deleted' : 'succeeded';
      return [{ type: 'voice', id, name, url: url(trial.name), owned_by: owner, status }];
    }
  }
}
