// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { type Built, buildBody } from '../kernel/builders.ts';
import type { Pattern } from '../kernel/patterns.ts';
import { omniVideoCreate } from '../operations/omni-video-create.ts';
import { omniVideoCreateQuarantine } from '../quarantine/omni-video-create.ts';
import type { OmniVideoCreateRequest } from '../types/omni-video-create.ts';

/**
 * the next scene, with recurring characters.
 * P8; each half is known, nobody saw them together: it needs an approval that says so
 * POST /v1/videos/omni-video, doc-derived, register/patterns.md:18
 */
export interface ContinuedIdentitySceneInput {
  /**
   * named in every call: the default of the route is an older one
   * register/patterns.md:138
   */
  readonly model_name: 'kling-v3-omni';
  /** register/patterns.md:139 */
  readonly prompt: NonNullable<OmniVideoCreateRequest['prompt']>;
  /**
   * one scene, one clip; seconds as text
   * register/patterns.md:140
   */
  readonly duration: NonNullable<OmniVideoCreateRequest['duration']>;
  /**
   * pro for resolution or quality, or where std was seen to be too weak
   * Sent as 'std' unless given.
   * register/patterns.md:141
   */
  readonly mode?: 'std' | 'pro' | undefined;
  /** register/patterns.md:142 */
  readonly aspect_ratio: NonNullable<OmniVideoCreateRequest['aspect_ratio']>;
  /**
   * one item
   * register/patterns.md:143
   */
  readonly video_list: readonly {
    /**
     * the fresh result address of the clip before
     * register/patterns.md:144
     */
    readonly video_url: NonNullable<NonNullable<OmniVideoCreateRequest['video_list']>[number]['video_url']>;
    /**
     * Sent as 'feature' unless given.
     * register/patterns.md:145
     */
    readonly refer_type?: 'feature' | 'base' | undefined;
    /**
     * Sent as 'yes' unless given.
     * register/patterns.md:146
     */
    readonly keep_original_sound?: 'yes' | 'no' | undefined;
  }[];
  /**
   * with images at most 4 beside a reference video
   * register/patterns.md:147
   */
  readonly element_list: readonly {
    /**
     * a multi-image element
     * register/patterns.md:148
     */
    readonly element_id: NonNullable<NonNullable<OmniVideoCreateRequest['element_list']>[number]['element_id']>;
  }[];
  /**
   * by it a task is found again after a lost answer
   * register/patterns.md:149
   */
  readonly external_task_id?: NonNullable<OmniVideoCreateRequest['external_task_id']> | undefined;
  /**
   * a hint to ask; polling stays the truth
   * register/patterns.md:150
   */
  readonly callback_url?: NonNullable<OmniVideoCreateRequest['callback_url']> | undefined;
}

export const continuedIdentityScene: Pattern = {
  name: 'continuedIdentityScene',
  purpose: 'the next scene, with recurring characters',
  row: 'register/patterns.md:18',
  class: 'doc-derived',
  operation: omniVideoCreate,
  quarantine: omniVideoCreateQuarantine,
  fields: [
    { name: 'model_name', takes: 'required', row: 'register/patterns.md:138', values: ['kling-v3-omni'] },
    { name: 'prompt', takes: 'required', row: 'register/patterns.md:139' },
    { name: 'duration', takes: 'required', row: 'register/patterns.md:140' },
    { name: 'mode', takes: 'default', row: 'register/patterns.md:141', value: 'std', values: ['std', 'pro'] },
    { name: 'aspect_ratio', takes: 'required', row: 'register/patterns.md:142' },
    { name: 'video_list', takes: 'required', row: 'register/patterns.md:143', fields: [
      { name: 'video_url', takes: 'required', row: 'register/patterns.md:144' },
      { name: 'refer_type', takes: 'default', row: 'register/patterns.md:145', value: 'feature', values: ['feature', 'base'] },
      { name: 'keep_original_sound', takes: 'default', row: 'register/patterns.md:146', value: 'yes', values: ['yes', 'no'] },
    ] },
    { name: 'element_list', takes: 'required', row: 'register/patterns.md:147', fields: [
      { name: 'element_id', takes: 'required', row: 'register/patterns.md:148' },
    ] },
    { name: 'external_task_id', takes: 'optional', row: 'register/patterns.md:149' },
    { name: 'callback_url', takes: 'optional', row: 'register/patterns.md:150' },
  ],
};

/** Builds and checks a body; `given` are facts that no body shows. Nothing is sent. */
export function buildContinuedIdentityScene(input: ContinuedIdentitySceneInput, given?: Readonly<Record<string, unknown>>): Built<OmniVideoCreateRequest> {
  return buildBody<OmniVideoCreateRequest>(continuedIdentityScene, input, given);
}
