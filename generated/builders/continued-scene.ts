// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { type Built, buildBody } from '../kernel/builders.ts';
import type { Pattern } from '../kernel/patterns.ts';
import { omniVideoCreate } from '../operations/omni-video-create.ts';
import { omniVideoCreateQuarantine } from '../quarantine/omni-video-create.ts';
import type { OmniVideoCreateRequest } from '../types/omni-video-create.ts';

/**
 * the next scene after a finished clip.
 * P5; how strongly continuity carries is open
 * POST /v1/videos/omni-video, doc-derived, register/patterns.md:15
 */
export interface ContinuedSceneInput {
  /**
   * named in every call: the default of the route is an older one
   * register/patterns.md:92
   */
  readonly model_name: 'kling-v3-omni';
  /** register/patterns.md:93 */
  readonly prompt: NonNullable<OmniVideoCreateRequest['prompt']>;
  /**
   * one scene, one clip; seconds as text
   * register/patterns.md:94
   */
  readonly duration: NonNullable<OmniVideoCreateRequest['duration']>;
  /**
   * pro for resolution or quality, or where std was seen to be too weak
   * Sent as 'std' unless given.
   * register/patterns.md:95
   */
  readonly mode?: 'std' | 'pro' | undefined;
  /** register/patterns.md:96 */
  readonly aspect_ratio: NonNullable<OmniVideoCreateRequest['aspect_ratio']>;
  /**
   * one item
   * register/patterns.md:97
   */
  readonly video_list: readonly {
    /**
     * the fresh result address of the clip before; 3 to 15 seconds long
     * register/patterns.md:98
     */
    readonly video_url: NonNullable<NonNullable<OmniVideoCreateRequest['video_list']>[number]['video_url']>;
    /**
     * feature first; base only to compare
     * Sent as 'feature' unless given.
     * register/patterns.md:99
     */
    readonly refer_type?: 'feature' | 'base' | undefined;
    /**
     * Sent as 'yes' unless given.
     * register/patterns.md:100
     */
    readonly keep_original_sound?: 'yes' | 'no' | undefined;
  }[];
  /**
   * by it a task is found again after a lost answer
   * register/patterns.md:101
   */
  readonly external_task_id?: NonNullable<OmniVideoCreateRequest['external_task_id']> | undefined;
  /**
   * a hint to ask; polling stays the truth
   * register/patterns.md:102
   */
  readonly callback_url?: NonNullable<OmniVideoCreateRequest['callback_url']> | undefined;
}

export const continuedScene: Pattern = {
  name: 'continuedScene',
  purpose: 'the next scene after a finished clip',
  row: 'register/patterns.md:15',
  class: 'doc-derived',
  operation: omniVideoCreate,
  quarantine: omniVideoCreateQuarantine,
  fields: [
    { name: 'model_name', takes: 'required', row: 'register/patterns.md:92', values: ['kling-v3-omni'] },
    { name: 'prompt', takes: 'required', row: 'register/patterns.md:93' },
    { name: 'duration', takes: 'required', row: 'register/patterns.md:94' },
    { name: 'mode', takes: 'default', row: 'register/patterns.md:95', value: 'std', values: ['std', 'pro'] },
    { name: 'aspect_ratio', takes: 'required', row: 'register/patterns.md:96' },
    { name: 'video_list', takes: 'required', row: 'register/patterns.md:97', fields: [
      { name: 'video_url', takes: 'required', row: 'register/patterns.md:98' },
      { name: 'refer_type', takes: 'default', row: 'register/patterns.md:99', value: 'feature', values: ['feature', 'base'] },
      { name: 'keep_original_sound', takes: 'default', row: 'register/patterns.md:100', value: 'yes', values: ['yes', 'no'] },
    ] },
    { name: 'external_task_id', takes: 'optional', row: 'register/patterns.md:101' },
    { name: 'callback_url', takes: 'optional', row: 'register/patterns.md:102' },
  ],
};

/** Builds and checks a body; `given` are facts that no body shows. Nothing is sent. */
export function buildContinuedScene(input: ContinuedSceneInput, given?: Readonly<Record<string, unknown>>): Built<OmniVideoCreateRequest> {
  return buildBody<OmniVideoCreateRequest>(continuedScene, input, given);
}
