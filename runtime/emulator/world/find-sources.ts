// What a request refers to, as far as the world knows it: elements and videos that it made, pictures that stand in the body.
import { visitBody } from '../../../generated/kernel/classify.ts';
import { isRawBase64 } from '../../../generated/kernel/scalars.ts';
import { isPreset, PRESET_ELEMENTS } from './library.ts';
import { type ImageSize, readImageSize } from './read-image-size.ts';
import type { KnownVideo, WorldState } from './state.ts';

export interface KnownImage extends ImageSize {
  readonly bytes: number;
}

export interface Sources {
  /** Digits of the ids. */
  readonly elementIds: readonly string[];
  /** How many of the elements were made from a clip; undefined if one is not known. */
  readonly elementsFromVideo: number | undefined;
  /** Undefined for a picture that is an address. */
  readonly images: readonly (KnownImage | undefined)[];
  /** The first video that is named by its address or id and that this world made. */
  readonly video: KnownVideo | undefined;
  readonly sessionId: string | undefined;
  readonly voiceId: string | undefined;
}

/** The head of a picture: the size stands in it, behind colour profiles and previews. */
const HEAD_CHARACTERS = 256 * 1024;

export function findSources(state: WorldState, whole: unknown): Sources {
  const elementIds: string[] = [];
  const images: (KnownImage | undefined)[] = [];
  let video: KnownVideo | undefined;
  let sessionId: string | undefined;
  let voiceId: string | undefined;
  visitBody(whole, [], (path, value) => {
    const key = path.at(-1);
    if (key === 'element_id') elementIds.push(String(value));
    else if (typeof value !== 'string' || value === '') return;
    else if (key === 'session_id') sessionId = value;
    else if (key === 'voice_id') voiceId = value;
    else if (key === 'video_id') video ??= state.videosById.get(value);
    else if (key === 'video_url') video ??= findVideo(state, value);
    else if (key === 'url') {
      const named = findVideo(state, value);
      if (named === undefined) images.push(readImage(value));
      else video ??= named;
    } else if (PICTURES.has(String(key))) images.push(readImage(value));
  });
  return { elementIds, elementsFromVideo: countFromVideo(state, elementIds), images, video, sessionId, voiceId };
}

/** Keys that hold a picture, in one item of a list or alone. */
const PICTURES = new Set([
  'image',
  'image_url',
  'image_tail',
  'frontal_image',
  'element_frontal_image',
  'subject_image',
  'scene_image',
  'style_image',
]);

function readImage(text: string): KnownImage | undefined {
  if (!isRawBase64(text)) return undefined;
  const size = readImageSize(Buffer.from(text.slice(0, HEAD_CHARACTERS), 'base64'));
  return size === undefined ? undefined : { ...size, bytes: Math.floor((text.replace(/=+$/, '').length * 3) / 4) };
}

/** A video by the address under which this world hands it out. */
function findVideo(state: WorldState, url: string): KnownVideo | undefined {
  const base = `${state.settings.assetBase}/`;
  if (!url.startsWith(base)) return undefined;
  const name = url.slice(base.length).split(/[?#]/)[0] ?? '';
  const task = state.tasksById.get(name.split('/')[0] ?? '');
  const output = task?.outputs.find((candidate) => candidate.kind === 'video' && candidate.asset.name === name);
  return task === undefined || output?.kind !== 'video' ? undefined : { task, output };
}

function countFromVideo(state: WorldState, ids: readonly string[]): number | undefined {
  let count = 0;
  for (const id of ids) {
    const element = isPreset(id) ? PRESET_ELEMENTS.find((preset) => String(preset.id) === id) : state.elements.get(id);
    if (element === undefined) return undefined;
    if (element.isFromVideo) count += 1;
  }
  return count;
}
