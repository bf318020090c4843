// A task as the world keeps it: made once and never changed. What it is at a time follows from that time alone.
import type { OperationSpecification } from '../../../generated/kernel/specification.ts';
import type { Element, Voice } from './library.ts';
import type { PackKind } from './settings.ts';
import type { TaskTwist } from './twist.ts';
import type { TaskPhase, WorldAsset } from './world.ts';

export interface VideoOutput {
  readonly kind: 'video';
  readonly id: string;
  readonly asset: WorldAsset;
  /** The copy with a watermark, if it was asked for. */
  readonly marked?: WorldAsset;
}

export interface ImageOutput {
  readonly kind: 'image';
  readonly index: number;
  readonly asset: WorldAsset;
  readonly marked?: WorldAsset;
  /** Of an image that belongs to a series. */
  readonly group?: string;
}

/** Three views of one subject. */
export interface ViewsOutput {
  readonly kind: 'views';
  readonly index: number;
  readonly assets: readonly WorldAsset[];
}

export interface AudioOutput {
  readonly kind: 'audio';
  readonly id: string;
  readonly mp3: WorldAsset;
  readonly wav: WorldAsset;
}

export type Output =
  | VideoOutput
  | ImageOutput
  | ViewsOutput
  | AudioOutput
  | { readonly kind: 'element'; readonly element: Element }
  | { readonly kind: 'voice'; readonly voice: Voice };

/** The video that a task was made from. */
export interface ParentVideo {
  readonly id: string;
  readonly url: string;
  readonly duration: string;
}

export interface Task {
  /** From 1, in the order in which tasks were made. */
  readonly n: number;
  readonly id: string;
  readonly operation: OperationSpecification;
  /** The path at which it is listed. */
  readonly collection: string;
  readonly externalTaskId?: string;
  readonly callbackUrl?: string;
  readonly model?: string;
  readonly parent?: ParentVideo;
  /** Whether a copy with a watermark was asked for; absent if the request said nothing. */
  readonly watermark?: boolean;
  readonly createdAt: number;
  readonly processingAt: number;
  /** Infinity for a task that never ends. */
  readonly endsAt: number;
  readonly ending: 'succeeded' | 'failed';
  /** Why it failed. */
  readonly message: string;
  readonly outputs: readonly Output[];
  /** By the list, a decimal; absent if the register has no price. */
  readonly units?: string;
  readonly unit?: string;
  /** What is said to have been taken when it has ended. */
  readonly deduction?: string;
  readonly pack: PackKind;
  readonly slots: number;
  readonly twist: TaskTwist;
}

export function phaseAt(task: Task, now: number): TaskPhase {
  if (now >= task.endsAt) return task.ending;
  if (now < task.processingAt) return 'submitted';
  const middle = task.processingAt + (task.endsAt - task.processingAt) / 2;
  const { regressMs } = task.twist;
  return regressMs !== undefined && now >= middle && now < middle + regressMs ? 'submitted' : 'processing';
}

/** When the state that it has now began. */
export function changedAt(task: Task, now: number): number {
  if (now >= task.endsAt) return task.endsAt;
  return now >= task.processingAt ? task.processingAt : task.createdAt;
}

export function listAssets(task: Task): WorldAsset[] {
  return task.outputs.flatMap(listAssetsOf);
}

function listAssetsOf(output: Output): readonly WorldAsset[] {
  switch (output.kind) {
    case 'video':
    case 'image':
      return output.marked === undefined ? [output.asset] : [output.asset, output.marked];
    case 'views':
      return output.assets;
    case 'audio':
      return [output.mp3, output.wav];
    case 'element':
      return [];
    case 'voice':
      return [output.voice.trial];
  }
}
