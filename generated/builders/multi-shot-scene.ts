// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { type Built, buildBody } from '../kernel/builders.ts';
import type { Pattern } from '../kernel/patterns.ts';
import { omniVideoCreate } from '../operations/omni-video-create.ts';
import { omniVideoCreateQuarantine } from '../quarantine/omni-video-create.ts';
import type { OmniVideoCreateRequest } from '../types/omni-video-create.ts';

/**
 * several shots in one clip.
 * P4; durations of the shots add up to duration; several runs are recorded as one body, with the union of their keys
 * POST /v1/videos/omni-video, live-confirmed, register/patterns.md:14
 */
export interface MultiShotSceneInput {
  /**
   * named in every call: the default of the route is an older one
   * register/patterns.md:69
   */
  readonly model_name: 'kling-v3-omni';
  /**
   * one item a shot, 1 to 6
   * register/patterns.md:72
   */
  readonly multi_prompt: readonly {
    /** register/patterns.md:74 */
    readonly prompt: NonNullable<NonNullable<OmniVideoCreateRequest['multi_prompt']>[number]['prompt']>;
    /**
     * whole seconds as text
     * register/patterns.md:75
     */
    readonly duration: NonNullable<NonNullable<OmniVideoCreateRequest['multi_prompt']>[number]['duration']>;
  }[];
  /**
   * one scene, one clip; seconds as text
   * register/patterns.md:76
   */
  readonly duration: NonNullable<OmniVideoCreateRequest['duration']>;
  /**
   * pro for resolution or quality, or where std was seen to be too weak
   * Sent as 'std' unless given.
   * register/patterns.md:77
   */
  readonly mode?: 'std' | 'pro' | undefined;
  /** register/patterns.md:78 */
  readonly aspect_ratio: NonNullable<OmniVideoCreateRequest['aspect_ratio']>;
  /**
   * frames or references
   * register/patterns.md:79
   */
  readonly image_list?: readonly {
    /**
     * raw base64 of an own asset
     * register/patterns.md:80
     */
    readonly image_url: NonNullable<NonNullable<OmniVideoCreateRequest['image_list']>[number]['image_url']>;
    /** register/patterns.md:81 */
    readonly type?: NonNullable<NonNullable<OmniVideoCreateRequest['image_list']>[number]['type']> | undefined;
  }[] | undefined;
  /**
   * the cast, named in the prompts as `<<<element_1>>>`
   * register/patterns.md:82
   */
  readonly element_list?: readonly {
    /** register/patterns.md:83 */
    readonly element_id: NonNullable<NonNullable<OmniVideoCreateRequest['element_list']>[number]['element_id']>;
  }[] | undefined;
  /** register/patterns.md:84 */
  readonly sound?: NonNullable<OmniVideoCreateRequest['sound']> | undefined;
  /**
   * by it a task is found again after a lost answer
   * register/patterns.md:85
   */
  readonly external_task_id?: NonNullable<OmniVideoCreateRequest['external_task_id']> | undefined;
  /**
   * a hint to ask; polling stays the truth
   * register/patterns.md:86
   */
  readonly callback_url?: NonNullable<OmniVideoCreateRequest['callback_url']> | undefined;
}

export const multiShotScene: Pattern = {
  name: 'multiShotScene',
  purpose: 'several shots in one clip',
  row: 'register/patterns.md:14',
  class: 'live-confirmed',
  operation: omniVideoCreate,
  quarantine: omniVideoCreateQuarantine,
  fields: [
    { name: 'model_name', takes: 'required', row: 'register/patterns.md:69', values: ['kling-v3-omni'] },
    { name: 'multi_shot', takes: 'fixed', row: 'register/patterns.md:70', value: true },
    { name: 'shot_type', takes: 'fixed', row: 'register/patterns.md:71', value: 'customize' },
    { name: 'multi_prompt', takes: 'required', row: 'register/patterns.md:72', fields: [
      { name: 'index', takes: 'numbered', row: 'register/patterns.md:73' },
      { name: 'prompt', takes: 'required', row: 'register/patterns.md:74' },
      { name: 'duration', takes: 'required', row: 'register/patterns.md:75' },
    ] },
    { name: 'duration', takes: 'required', row: 'register/patterns.md:76' },
    { name: 'mode', takes: 'default', row: 'register/patterns.md:77', value: 'std', values: ['std', 'pro'] },
    { name: 'aspect_ratio', takes: 'required', row: 'register/patterns.md:78' },
    { name: 'image_list', takes: 'optional', row: 'register/patterns.md:79', fields: [
      { name: 'image_url', takes: 'required', row: 'register/patterns.md:80' },
      { name: 'type', takes: 'optional', row: 'register/patterns.md:81' },
    ] },
    { name: 'element_list', takes: 'optional', row: 'register/patterns.md:82', fields: [
      { name: 'element_id', takes: 'required', row: 'register/patterns.md:83' },
    ] },
    { name: 'sound', takes: 'optional', row: 'register/patterns.md:84' },
    { name: 'external_task_id', takes: 'optional', row: 'register/patterns.md:85' },
    { name: 'callback_url', takes: 'optional', row: 'register/patterns.md:86' },
  ],
};

/** Builds and checks a body; `given` are facts that no body shows. Nothing is sent. */
export function buildMultiShotScene(input: MultiShotSceneInput, given?: Readonly<Record<string, unknown>>): Built<OmniVideoCreateRequest> {
  return buildBody<OmniVideoCreateRequest>(multiShotScene, input, given);
}
