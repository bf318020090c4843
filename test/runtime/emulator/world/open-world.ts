// A world with a clock in the hand of the test.
import { stringifyJson } from '../../../../generated/kernel/json.ts';
import { createWorld } from '../../../../runtime/emulator/world/create-world.ts';
import type { Twist } from '../../../../runtime/emulator/world/twist.ts';
import type { EmulatedAnswer, World, WorldOptions } from '../../../../runtime/emulator/world/world.ts';

/** 2027-01-15T08:00:00Z. */
export const START = 1_800_000_000_000;

export interface OpenWorld {
  readonly world: World;
  wait(ms: number): void;
  now(): number;
  get(path: string, twist?: Twist): EmulatedAnswer;
  post(path: string, body: unknown, twist?: Twist): EmulatedAnswer;
}

export function openWorld(options: WorldOptions = {}, authorization = 'Bearer emulated-api-key'): OpenWorld {
  const world = createWorld(options);
  let now = START;
  const send = (method: string, target: string, text: string, twist?: Twist) => {
    const [path = '', search = ''] = target.split('?');
    const query = Object.fromEntries(new URLSearchParams(search));
    return world.answer({ method, path, query, headers: { authorization }, text, at: now }, twist);
  };
  return {
    world,
    wait: (ms) => {
      now += ms;
    },
    now: () => now,
    get: (path, twist) => send('GET', path, '', twist),
    post: (path, body, twist) => send('POST', path, stringifyJson(body), twist),
  };
}

/** What an answer has in `data`. */
export function dataOf({ body }: EmulatedAnswer): Record<string, unknown> {
  return (body as { data: Record<string, unknown> }).data;
}

/** The tasks of a list. */
export function listOf({ body }: EmulatedAnswer): readonly Record<string, unknown>[] {
  return (body as { data: Record<string, unknown>[] }).data;
}

/** Code and message of an answer, with its HTTP status. */
export function verdictOf({ status, body }: EmulatedAnswer): readonly unknown[] {
  const { code, message } = body as { code: unknown; message: unknown };
  return [status, code, message];
}

/** A small valid body of omni video. */
export const SCENE = {
  model_name: 'kling-v3-omni',
  prompt: 'a woman opens a door',
  aspect_ratio: '16:9',
  mode: 'std',
  duration: '5',
} as const;

export const OMNI = '/v1/videos/omni-video';

/** Creates a scene and returns the id of its task. */
export function createScene({ post }: OpenWorld, more: Readonly<Record<string, unknown>> = {}, twist?: Twist): string {
  return String(dataOf(post(OMNI, { ...SCENE, ...more }, twist)).task_id);
}
