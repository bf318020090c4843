// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { type Built, buildBody } from '../kernel/builders.ts';
import type { Pattern } from '../kernel/patterns.ts';
import { text2videoCreate } from '../operations/text2video-create.ts';
import { text2videoCreateQuarantine } from '../quarantine/text2video-create.ts';
import type { Text2videoCreateRequest } from '../types/text2video-create.ts';

/**
 * one scene from a text.
 * P1
 * POST /v1/videos/text2video, live-confirmed, register/patterns.md:11
 */
export interface TextSceneInput {
  /**
   * named in every call: the default is an old one
   * register/patterns.md:29
   */
  readonly model_name: 'kling-v3';
  /** register/patterns.md:30 */
  readonly prompt: NonNullable<Text2videoCreateRequest['prompt']>;
  /**
   * one scene, one clip; seconds as text
   * register/patterns.md:31
   */
  readonly duration: NonNullable<Text2videoCreateRequest['duration']>;
  /**
   * pro for resolution or quality, or where std was seen to be too weak
   * Sent as 'std' unless given.
   * register/patterns.md:32
   */
  readonly mode?: 'std' | 'pro' | undefined;
  /** register/patterns.md:33 */
  readonly aspect_ratio: NonNullable<Text2videoCreateRequest['aspect_ratio']>;
  /**
   * by it a task is found again after a lost answer
   * register/patterns.md:34
   */
  readonly external_task_id?: NonNullable<Text2videoCreateRequest['external_task_id']> | undefined;
  /**
   * a hint to ask; polling stays the truth
   * register/patterns.md:35
   */
  readonly callback_url?: NonNullable<Text2videoCreateRequest['callback_url']> | undefined;
}

export const textScene: Pattern = {
  name: 'textScene',
  purpose: 'one scene from a text',
  row: 'register/patterns.md:11',
  class: 'live-confirmed',
  operation: text2videoCreate,
  quarantine: text2videoCreateQuarantine,
  fields: [
    { name: 'model_name', takes: 'required', row: 'register/patterns.md:29', values: ['kling-v3'] },
    { name: 'prompt', takes: 'required', row: 'register/patterns.md:30' },
    { name: 'duration', takes: 'required', row: 'register/patterns.md:31' },
    { name: 'mode', takes: 'default', row: 'register/patterns.md:32', value: 'std', values: ['std', 'pro'] },
    { name: 'aspect_ratio', takes: 'required', row: 'register/patterns.md:33' },
    { name: 'external_task_id', takes: 'optional', row: 'register/patterns.md:34' },
    { name: 'callback_url', takes: 'optional', row: 'register/patterns.md:35' },
  ],
};

/** Builds and checks a body; `given` are facts that no body shows. Nothing is sent. */
export function buildTextScene(input: TextSceneInput, given?: Readonly<Record<string, unknown>>): Built<Text2videoCreateRequest> {
  return buildBody<Text2videoCreateRequest>(textScene, input, given);
}
