// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { type Built, buildBody } from '../kernel/builders.ts';
import type { Pattern } from '../kernel/patterns.ts';
import { omniVideoCreate } from '../operations/omni-video-create.ts';
import { omniVideoCreateQuarantine } from '../quarantine/omni-video-create.ts';
import type { OmniVideoCreateRequest } from '../types/omni-video-create.ts';

/**
 * one scene anchored to a first frame.
 * P3; with an end frame it is doc-derived
 * POST /v1/videos/omni-video, live-confirmed, register/patterns.md:13
 */
export interface AnchoredSceneInput {
  /**
   * named in every call: the default of the route is an older one
   * register/patterns.md:54
   */
  readonly model_name: 'kling-v3-omni';
  /** register/patterns.md:55 */
  readonly prompt: NonNullable<OmniVideoCreateRequest['prompt']>;
  /**
   * one scene, one clip; seconds as text
   * register/patterns.md:56
   */
  readonly duration: NonNullable<OmniVideoCreateRequest['duration']>;
  /**
   * pro for resolution or quality, or where std was seen to be too weak
   * Sent as 'std' unless given.
   * register/patterns.md:57
   */
  readonly mode?: 'std' | 'pro' | undefined;
  /** register/patterns.md:58 */
  readonly aspect_ratio: NonNullable<OmniVideoCreateRequest['aspect_ratio']>;
  /** register/patterns.md:59 */
  readonly image_list: readonly {
    /**
     * raw base64 of an own asset
     * register/patterns.md:60
     */
    readonly image_url: NonNullable<NonNullable<OmniVideoCreateRequest['image_list']>[number]['image_url']>;
    /**
     * an end frame only beside a first frame
     * register/patterns.md:61
     */
    readonly type: 'first_frame' | 'end_frame';
  }[];
  /**
   * by it a task is found again after a lost answer
   * register/patterns.md:62
   */
  readonly external_task_id?: NonNullable<OmniVideoCreateRequest['external_task_id']> | undefined;
  /**
   * a hint to ask; polling stays the truth
   * register/patterns.md:63
   */
  readonly callback_url?: NonNullable<OmniVideoCreateRequest['callback_url']> | undefined;
}

export const anchoredScene: Pattern = {
  name: 'anchoredScene',
  purpose: 'one scene anchored to a first frame',
  row: 'register/patterns.md:13',
  class: 'live-confirmed',
  operation: omniVideoCreate,
  quarantine: omniVideoCreateQuarantine,
  fields: [
    { name: 'model_name', takes: 'required', row: 'register/patterns.md:54', values: ['kling-v3-omni'] },
    { name: 'prompt', takes: 'required', row: 'register/patterns.md:55' },
    { name: 'duration', takes: 'required', row: 'register/patterns.md:56' },
    { name: 'mode', takes: 'default', row: 'register/patterns.md:57', value: 'std', values: ['std', 'pro'] },
    { name: 'aspect_ratio', takes: 'required', row: 'register/patterns.md:58' },
    { name: 'image_list', takes: 'required', row: 'register/patterns.md:59', fields: [
      { name: 'image_url', takes: 'required', row: 'register/patterns.md:60' },
      { name: 'type', takes: 'required', row: 'register/patterns.md:61', values: ['first_frame', 'end_frame'] },
    ] },
    { name: 'external_task_id', takes: 'optional', row: 'register/patterns.md:62' },
    { name: 'callback_url', takes: 'optional', row: 'register/patterns.md:63' },
  ],
};

/** Builds and checks a body; `given` are facts that no body shows. Nothing is sent. */
export function buildAnchoredScene(input: AnchoredSceneInput, given?: Readonly<Record<string, unknown>>): Built<OmniVideoCreateRequest> {
  return buildBody<OmniVideoCreateRequest>(anchoredScene, input, given);
}
