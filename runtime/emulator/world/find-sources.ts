// What a request refers to, as far as the world knows it: elements and videos that it made, pictures that stand in the body.
import { findPart } from '../../../generated/kernel/check.ts';
import { visitBody } from '../../../generated/kernel/classify.ts';
import { readOwn, toField, toJsonPath } from '../../../generated/kernel/paths.ts';
import type { OperationSpecification } from '../../../generated/kernel/specification.ts';
import { checkMedia, takesBase64 } from '../../media/check-media.ts';
import type { Picture } from '../../media/media.ts';
import { isPreset, PRESET_ELEMENTS } from './library.ts';
import type { KnownVideo, WorldState } from './state.ts';

export interface Sources {
  /** Digits of the ids. */
  readonly elementIds: readonly string[];
  /** How many of the elements were made from a clip; undefined if one is not known. */
  readonly elementsFromVideo: number | undefined;
  /** Undefined for a picture that is an address. */
  readonly pictures: readonly (Picture | undefined)[];
  /** A picture has fewer pixels a side than the row of its field allows. */
  readonly hasSmallPicture: boolean;
  /** The first video that is named by its address or id and that this world made. */
  readonly video: KnownVideo | undefined;
  readonly sessionId: string | undefined;
  readonly voiceId: string | undefined;
}

export function findSources(state: WorldState, operation: OperationSpecification, body: unknown): Sources {
  const rows = findPart(operation, 'request')?.fields ?? {};
  const { issues, measured } = checkMedia(operation, body);
  const media = new Map(measured.map((file) => [file.path, file.media]));
  const elementIds: string[] = [];
  const pictures: (Picture | undefined)[] = [];
  let video: KnownVideo | undefined;
  let sessionId: string | undefined;
  let voiceId: string | undefined;
  visitBody(body, [], (path, value) => {
    const key = path.at(-1);
    if (key === 'element_id') elementIds.push(String(value));
    if (typeof value !== 'string' || value === '') return;
    if (key === 'session_id') sessionId = value;
    if (key === 'voice_id') voiceId = value;
    const named = key === 'video_id' ? state.videosById.get(value) : findVideo(state, value);
    video ??= named;
    const row = readOwn(rows, toField(path));
    if (named !== undefined || row === undefined || !takesBase64(row)) return;
    const file = media.get(toJsonPath(path));
    pictures.push(file?.kind === 'picture' ? file : undefined);
  });
  return {
    elementIds,
    elementsFromVideo: countFromVideo(state, elementIds),
    pictures,
    hasSmallPicture: issues.some(({ code }) => code === 'side'),
    video,
    sessionId,
    voiceId,
  };
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
