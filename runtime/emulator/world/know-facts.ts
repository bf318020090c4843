// The facts that rules ask for and no body shows, as far as the world knows them: it made the elements, videos and sessions that are cited.
import type { OperationSpecification } from '../../../generated/kernel/specification.ts';
import type { VoicesCreateGiven } from '../../../generated/types/voices-create.ts';
import type { Picture } from '../../media/media.ts';
import type { Sources } from './find-sources.ts';
import { isPreset } from './library.ts';
import type { KnownVideo, WorldState } from './state.ts';

export const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** Results are purged after so many days. */
export const KEPT_DAYS = 30;

/** Facts by their names in the register; a rule that misses one stays undecided, and then speaks against nothing. */
export function knowFacts(
  state: WorldState,
  operation: OperationSpecification,
  sources: Sources,
): Readonly<Record<string, unknown>> {
  const known: Readonly<Record<string, unknown>> = {
    ...describeElements(state, sources),
    ...describePictures(sources.pictures),
    ...(sources.video === undefined ? {} : describeVideo(sources.video, state.now)),
    ...describeSession(state, sources),
  };
  return Object.fromEntries(
    Object.entries(known).filter(([name, value]) => value !== undefined && Object.hasOwn(operation.given, name)),
  );
}

function describeElements(state: WorldState, { elementIds, elementsFromVideo, voiceId }: Sources) {
  const [first] = elementIds;
  const isKnown = first !== undefined && (isPreset(first) || state.elements.has(first));
  return {
    video_character_elements: elementsFromVideo,
    is_preset: isKnown ? isPreset(first) : undefined,
    voice_is_own: voiceId !== undefined && state.voices.has(voiceId) ? true : undefined,
  };
}

/** Nothing is said while one picture of several is an address. */
function describePictures(pictures: readonly (Picture | undefined)[]) {
  const known = pictures.filter((picture) => picture !== undefined);
  if (known.length === 0 || known.length < pictures.length) return {};
  const ratios = known.map(({ width, height }) => width / height);
  return {
    largest_image_bytes: Math.max(...known.map(({ bytes }) => bytes)),
    shortest_image_side: Math.min(...known.flatMap(({ width, height }) => [width, height])),
    lowest_image_ratio: Math.min(...ratios),
    highest_image_ratio: Math.max(...ratios),
  };
}

function describeVideo({ task, output }: KnownVideo, now: number) {
  const { width, height } = output.asset;
  // Limits are printed in whole seconds, and every clip of the service lasts a frame longer than it was asked to.
  const seconds = Math.floor(output.asset.seconds);
  const days = Math.max(0, now - output.asset.madeAt) / DAY_MS;
  const [shorter, longer] = width < height ? [width, height] : [height, width];
  return {
    reference_video_seconds: seconds,
    reference_video_sides: [width, height],
    reference_video_area: width * height,
    reference_video_ratio: width / height,
    motion_video_seconds: seconds,
    motion_video_shortest_side: shorter,
    motion_video_longest_side: longer,
    clip_seconds: seconds,
    clip_width: width,
    clip_height: height,
    video_seconds: seconds,
    video_is_kept: days <= KEPT_DAYS,
    own_video_seconds: seconds,
    own_video_age_days: days,
    source_seconds: seconds,
    source_age_days: days,
    source_model: task.model,
    source_route: SOURCE_ROUTES[task.collection] ?? 'other',
    video_origin: findOrigin(task.collection, task.model, output.asset.sound),
  };
}

/** Every other route is "other". */
const SOURCE_ROUTES: Readonly<Record<string, string>> = {
  '/v1/videos/text2video': 'text2video',
  '/v1/videos/image2video': 'image2video',
  '/v1/videos/video-extend': 'video-extend',
};

type Origin = NonNullable<VoicesCreateGiven['video_origin']>;

/** @row voices.create/given:video_origin */
function findOrigin(collection: string, model: string | undefined, sound: boolean): Origin {
  if (collection === '/v1/videos/avatar/image2video') return 'avatar';
  if (collection === '/v1/videos/advanced-lip-sync' || collection === '/v1/videos/lip-sync') return 'lip-sync';
  // @row text2video.create/model_name=kling-v2-6
  return model === 'kling-v2-6' && sound ? 'kling-v2-6-with-sound' : 'other';
}

function describeSession(state: WorldState, { sessionId }: Sources) {
  const begun = sessionId === undefined ? undefined : state.sessions.get(sessionId);
  return { session_age_hours: begun === undefined ? undefined : (state.now - begun) / HOUR_MS };
}
