// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { type Built, buildBody } from '../kernel/builders.ts';
import type { Pattern } from '../kernel/patterns.ts';
import { omniVideoCreate } from '../operations/omni-video-create.ts';
import { omniVideoCreateQuarantine } from '../quarantine/omni-video-create.ts';
import type { OmniVideoCreateRequest } from '../types/omni-video-create.ts';

/**
 * two people who speak.
 * P7; two portraits without a type, the lines to be spoken in the prompt, clothes described anew
 * POST /v1/videos/omni-video, doc-derived, register/patterns.md:17
 */
export interface TwoPersonDialogueInput {
  /**
   * named in every call: the default of the route is an older one
   * register/patterns.md:123
   */
  readonly model_name: 'kling-v3-omni';
  /** register/patterns.md:124 */
  readonly prompt: NonNullable<OmniVideoCreateRequest['prompt']>;
  /**
   * one scene, one clip; seconds as text
   * register/patterns.md:125
   */
  readonly duration: NonNullable<OmniVideoCreateRequest['duration']>;
  /**
   * pro for resolution or quality, or where std was seen to be too weak
   * Sent as 'std' unless given.
   * register/patterns.md:126
   */
  readonly mode?: 'std' | 'pro' | undefined;
  /** register/patterns.md:127 */
  readonly aspect_ratio: NonNullable<OmniVideoCreateRequest['aspect_ratio']>;
  /**
   * one item for each person
   * register/patterns.md:128
   */
  readonly image_list: readonly {
    /**
     * raw base64 of an own asset
     * register/patterns.md:129
     */
    readonly image_url: NonNullable<NonNullable<OmniVideoCreateRequest['image_list']>[number]['image_url']>;
  }[];
  /**
   * by it a task is found again after a lost answer
   * register/patterns.md:131
   */
  readonly external_task_id?: NonNullable<OmniVideoCreateRequest['external_task_id']> | undefined;
  /**
   * a hint to ask; polling stays the truth
   * register/patterns.md:132
   */
  readonly callback_url?: NonNullable<OmniVideoCreateRequest['callback_url']> | undefined;
}

export const twoPersonDialogue: Pattern = {
  name: 'twoPersonDialogue',
  purpose: 'two people who speak',
  row: 'register/patterns.md:17',
  class: 'doc-derived',
  operation: omniVideoCreate,
  quarantine: omniVideoCreateQuarantine,
  fields: [
    { name: 'model_name', takes: 'required', row: 'register/patterns.md:123', values: ['kling-v3-omni'] },
    { name: 'prompt', takes: 'required', row: 'register/patterns.md:124' },
    { name: 'duration', takes: 'required', row: 'register/patterns.md:125' },
    { name: 'mode', takes: 'default', row: 'register/patterns.md:126', value: 'std', values: ['std', 'pro'] },
    { name: 'aspect_ratio', takes: 'required', row: 'register/patterns.md:127' },
    { name: 'image_list', takes: 'required', row: 'register/patterns.md:128', fields: [
      { name: 'image_url', takes: 'required', row: 'register/patterns.md:129' },
    ] },
    { name: 'sound', takes: 'fixed', row: 'register/patterns.md:130', value: 'on' },
    { name: 'external_task_id', takes: 'optional', row: 'register/patterns.md:131' },
    { name: 'callback_url', takes: 'optional', row: 'register/patterns.md:132' },
  ],
};

/** Builds and checks a body; `given` are facts that no body shows. Nothing is sent. */
export function buildTwoPersonDialogue(input: TwoPersonDialogueInput, given?: Readonly<Record<string, unknown>>): Built<OmniVideoCreateRequest> {
  return buildBody<OmniVideoCreateRequest>(twoPersonDialogue, input, given);
}
