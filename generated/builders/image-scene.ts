// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { type Built, buildBody } from '../kernel/builders.ts';
import type { Pattern } from '../kernel/patterns.ts';
import { image2videoCreate } from '../operations/image2video-create.ts';
import { image2videoCreateQuarantine } from '../quarantine/image2video-create.ts';
import type { Image2videoCreateRequest } from '../types/image2video-create.ts';

/**
 * one scene that starts from an image.
 * P2; a run showed the model and the image, not the rest of the body
 * POST /v1/videos/image2video, doc-derived, register/patterns.md:12
 */
export interface ImageSceneInput {
  /**
   * named in every call: the default is an old one
   * register/patterns.md:41
   */
  readonly model_name: 'kling-v3';
  /**
   * raw base64 of an own asset, at least 300 pixels a side
   * register/patterns.md:42
   */
  readonly image: NonNullable<Image2videoCreateRequest['image']>;
  /**
   * the last frame
   * register/patterns.md:43
   */
  readonly image_tail?: NonNullable<Image2videoCreateRequest['image_tail']> | undefined;
  /** register/patterns.md:44 */
  readonly prompt: NonNullable<Image2videoCreateRequest['prompt']>;
  /**
   * one scene, one clip; seconds as text
   * register/patterns.md:45
   */
  readonly duration: NonNullable<Image2videoCreateRequest['duration']>;
  /**
   * pro for resolution or quality, or where std was seen to be too weak
   * Sent as 'std' unless given.
   * register/patterns.md:46
   */
  readonly mode?: 'std' | 'pro' | undefined;
  /**
   * by it a task is found again after a lost answer
   * register/patterns.md:47
   */
  readonly external_task_id?: NonNullable<Image2videoCreateRequest['external_task_id']> | undefined;
  /**
   * a hint to ask; polling stays the truth
   * register/patterns.md:48
   */
  readonly callback_url?: NonNullable<Image2videoCreateRequest['callback_url']> | undefined;
}

export const imageScene: Pattern = {
  name: 'imageScene',
  purpose: 'one scene that starts from an image',
  row: 'register/patterns.md:12',
  class: 'doc-derived',
  operation: image2videoCreate,
  quarantine: image2videoCreateQuarantine,
  fields: [
    { name: 'model_name', takes: 'required', row: 'register/patterns.md:41', values: ['kling-v3'] },
    { name: 'image', takes: 'required', row: 'register/patterns.md:42' },
    { name: 'image_tail', takes: 'optional', row: 'register/patterns.md:43' },
    { name: 'prompt', takes: 'required', row: 'register/patterns.md:44' },
    { name: 'duration', takes: 'required', row: 'register/patterns.md:45' },
    { name: 'mode', takes: 'default', row: 'register/patterns.md:46', value: 'std', values: ['std', 'pro'] },
    { name: 'external_task_id', takes: 'optional', row: 'register/patterns.md:47' },
    { name: 'callback_url', takes: 'optional', row: 'register/patterns.md:48' },
  ],
};

/** Builds and checks a body; `given` are facts that no body shows. Nothing is sent. */
export function buildImageScene(input: ImageSceneInput, given?: Readonly<Record<string, unknown>>): Built<Image2videoCreateRequest> {
  return buildBody<Image2videoCreateRequest>(imageScene, input, given);
}
