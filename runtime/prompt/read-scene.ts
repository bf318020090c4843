// Reads what the prompt linter looks at out of a request body: the texts of the shots, the inputs they may cite, and the sound.
import { isRecord } from '../../generated/kernel/view.ts';
import type { OmniVideoCreateRequest } from '../../generated/types/omni-video-create.ts';
import { findTags, type Tag } from './find-tags.ts';
import { type PromptRoute, REFERENCE_KINDS, type ReferenceKind } from './prompt-routes.ts';
import { blankQuotations, looksEnglish } from './tokens.ts';

type FrameType = NonNullable<NonNullable<OmniVideoCreateRequest['image_list']>[number]['type']>;
const FIRST_FRAME = 'first_frame' satisfies FrameType;
const MODEL_CUTS = 'intelligence' satisfies NonNullable<OmniVideoCreateRequest['shot_type']>;

/** No contract allows as many; a hostile body may not cost more than this. */
const MOST_SHOTS = 100;

export interface Shot {
  readonly path: string;
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** In lower case, with what is quoted blanked out: nobody's lines are instructions. */
  readonly plain: string;
  readonly english: boolean;
  readonly tags: readonly Tag[];
}

/** An item of a list that a prompt may cite. */
export interface Item {
  readonly path: string;
  /** Of an image: first_frame, end_frame or nothing. Of a video: base or feature. */
  readonly type: string | undefined;
}

export interface Scene {
  readonly route: PromptRoute;
  /** Nothing but a text is known: no lists, no sound. */
  readonly textOnly: boolean;
  /** Who cuts the clip into shots. */
  readonly cut: 'none' | 'caller' | 'model';
  readonly shots: readonly Shot[];
  readonly lists: Readonly<Record<ReferenceKind, readonly Item[]>>;
  /** Path of the picture that the scene starts from. */
  readonly firstFrame: string | undefined;
  /** As sent, or as the contract's default. */
  readonly sound: string | undefined;
}

export function readScene(body: unknown, route: PromptRoute): Scene {
  const record = isRecord(body) ? body : {};
  const lists = Object.fromEntries(
    REFERENCE_KINDS.map((kind) => [kind, readItems(record, `${kind}_list`)]),
  ) as unknown as Scene['lists'];
  const ownShots = readShots(record);
  const byModel = record.multi_shot === true && record.shot_type === MODEL_CUTS;
  const byCaller = !byModel && ownShots.length > 0 && (record.multi_shot === true || !hasText(record.prompt));
  const texts = typeof body === 'string' ? [['$', body] as const] : [['$.prompt', record.prompt] as const];
  const frame = lists.image.find((item) => item.type === FIRST_FRAME)?.path;
  return {
    route,
    textOnly: typeof body === 'string',
    cut: byModel ? 'model' : byCaller ? 'caller' : 'none',
    shots: (byCaller ? ownShots : texts).flatMap(([path, text], index) =>
      hasText(text) ? [describeShot(path, text, index + 1)] : [],
    ),
    lists,
    firstFrame: frame ?? (hasText(record.image) ? '$.image' : undefined),
    sound: typeof record.sound === 'string' ? record.sound : route.sound?.default,
  };
}

function readShots(record: Readonly<Record<string, unknown>>): (readonly [string, unknown])[] {
  const shots = record.multi_prompt;
  if (!Array.isArray(shots)) return [];
  return shots
    .slice(0, MOST_SHOTS)
    .map(
      (shot: unknown, index) => [`$.multi_prompt[${index}].prompt`, isRecord(shot) ? shot.prompt : undefined] as const,
    );
}

function readItems(record: Readonly<Record<string, unknown>>, name: string): Item[] {
  const items = record[name];
  if (!Array.isArray(items)) return [];
  return Array.from(items.slice(0, MOST_SHOTS), (item: unknown, index) => {
    const type = isRecord(item) ? (item.type ?? item.refer_type) : undefined;
    return { path: `$.${name}[${index}]`, type: typeof type === 'string' && type !== '' ? type : undefined };
  });
}

function describeShot(path: string, text: string, number: number): Shot {
  const plain = blankQuotations(text).toLowerCase();
  return { path, number, text, plain, english: looksEnglish(text), tags: findTags(text) };
}

function hasText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
