// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { type Built, buildBody } from '../kernel/builders.ts';
import type { Pattern } from '../kernel/patterns.ts';
import { omniVideoCreate } from '../operations/omni-video-create.ts';
import { omniVideoCreateQuarantine } from '../quarantine/omni-video-create.ts';
import type { OmniVideoCreateRequest } from '../types/omni-video-create.ts';

/**
 * a scene with recurring characters.
 * P6; named in the prompt as `<<<element_1>>>`
 * POST /v1/videos/omni-video, doc-derived, register/patterns.md:16
 */
export interface IdentitySceneInput {
  /**
   * named in every call: the default of the route is an older one
   * register/patterns.md:108
   */
  readonly model_name: 'kling-v3-omni';
  /** register/patterns.md:109 */
  readonly prompt: NonNullable<OmniVideoCreateRequest['prompt']>;
  /**
   * one scene, one clip; seconds as text
   * register/patterns.md:110
   */
  readonly duration: NonNullable<OmniVideoCreateRequest['duration']>;
  /**
   * pro for resolution or quality, or where std was seen to be too weak
   * Sent as 'std' unless given.
   * register/patterns.md:111
   */
  readonly mode?: 'std' | 'pro' | undefined;
  /** register/patterns.md:112 */
  readonly aspect_ratio: NonNullable<OmniVideoCreateRequest['aspect_ratio']>;
  /** register/patterns.md:113 */
  readonly element_list: readonly {
    /**
     * of an element that was made before
     * register/patterns.md:114
     */
    readonly element_id: NonNullable<NonNullable<OmniVideoCreateRequest['element_list']>[number]['element_id']>;
  }[];
  /** register/patterns.md:115 */
  readonly sound?: NonNullable<OmniVideoCreateRequest['sound']> | undefined;
  /**
   * by it a task is found again after a lost answer
   * register/patterns.md:116
   */
  readonly external_task_id?: NonNullable<OmniVideoCreateRequest['external_task_id']> | undefined;
  /**
   * a hint to ask; polling stays the truth
   * register/patterns.md:117
   */
  readonly callback_url?: NonNullable<OmniVideoCreateRequest['callback_url']> | undefined;
}

export const identityScene: Pattern = {
  name: 'identityScene',
  purpose: 'a scene with recurring characters',
  row: 'register/patterns.md:16',
  class: 'doc-derived',
  operation: omniVideoCreate,
  quarantine: omniVideoCreateQuarantine,
  fields: [
    { name: 'model_name', takes: 'required', row: 'register/patterns.md:108', values: ['kling-v3-omni'] },
    { name: 'prompt', takes: 'required', row: 'register/patterns.md:109' },
    { name: 'duration', takes: 'required', row: 'register/patterns.md:110' },
    { name: 'mode', takes: 'default', row: 'register/patterns.md:111', value: 'std', values: ['std', 'pro'] },
    { name: 'aspect_ratio', takes: 'required', row: 'register/patterns.md:112' },
    { name: 'element_list', takes: 'required', row: 'register/patterns.md:113', fields: [
      { name: 'element_id', takes: 'required', row: 'register/patterns.md:114' },
    ] },
    { name: 'sound', takes: 'optional', row: 'register/patterns.md:115' },
    { name: 'external_task_id', takes: 'optional', row: 'register/patterns.md:116' },
    { name: 'callback_url', takes: 'optional', row: 'register/patterns.md:117' },
  ],
};

/** Builds and checks a body; `given` are facts that no body shows. Nothing is sent. */
export function buildIdentityScene(input: IdentitySceneInput, given?: Readonly<Record<string, unknown>>): Built<OmniVideoCreateRequest> {
  return buildBody<OmniVideoCreateRequest>(identityScene, input, given);
}
