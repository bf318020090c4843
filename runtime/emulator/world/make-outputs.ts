// What a task will have made when it succeeds: which kinds follow from the answer of its query, how many and how long from the request.
import { findPart } from '../../../generated/kernel/check.ts';
import type { OperationSpecification } from '../../../generated/kernel/specification.ts';
import type { View } from '../../../generated/kernel/view.ts';
import { operations } from '../../../generated/operations.ts';
import { findCollection } from './generation.ts';
import { DAY_MS, KEPT_DAYS } from './know-facts.ts';
import { describeTrial, MAKER, type Voice } from './library.ts';
import { makeElement } from './make-element.ts';
import { makeId, makeSeed, mark } from './make-ids.ts';
import type { Asked } from './read-asked.ts';
import type { ImageOutput, Output } from './task.ts';
import type { WorldAsset } from './world.ts';

export type OutputKind = Output['kind'];

/** Kinds by a field that only a route of that kind answers with. */
const SIGNS: readonly (readonly [field: string, kind: OutputKind])[] = [
  ['task_result.videos', 'video'],
  ['task_result.audios', 'audio'],
  ['task_result.elements', 'element'],
  ['element_id', 'element'],
  ['task_result.voices', 'voice'],
  ['task_result.images[].url_1', 'views'],
  ['task_result.images[].url', 'image'],
];

/** What the tasks of a create make. A route that has no query of its own in the register makes a video. */
export function listKinds(operation: OperationSpecification): readonly OutputKind[] {
  return KINDS.get(findCollection(operation)) ?? ['video'];
}

const KINDS: ReadonlyMap<string, readonly OutputKind[]> = new Map(
  operations.flatMap((operation) => {
    const fields = findPart(operation, 'response')?.fields ?? {};
    const kinds = SIGNS.filter(([field]) => Object.hasOwn(fields, `data.${field}`)).map(([, kind]) => kind);
    return kinds.length === 0 ? [] : [[findCollection(operation), kinds] as const];
  }),
);

/** What is known of the task before its outputs are made. */
export interface Origin {
  readonly seed: number;
  readonly taskId: string;
  readonly asked: Asked;
  readonly view: View;
  /** Length of what it makes. */
  readonly seconds: number;
  readonly endsAt: number;
}

export function makeOutputs(kinds: readonly OutputKind[], origin: Origin): readonly Output[] {
  return kinds.flatMap((kind) => makeKind(kind, origin));
}

function makeKind(kind: OutputKind, origin: Origin): Output[] {
  const { asked, taskId, seed } = origin;
  const isMarked = asked.watermark === true;
  switch (kind) {
    case 'video':
      return [
        {
          kind,
          id: makeId(seed, `${taskId}/video`),
          asset: describeAsset(origin, 'video', 'video-1', 'mp4'),
          ...(isMarked ? { marked: describeAsset(origin, 'video', 'marked-1', 'mp4') } : {}),
        },
      ];
    case 'image':
      return Array.from({ length: asked.images }, (_, index) => makeImage(origin, index, isMarked));
    case 'views': {
      const assets = [1, 2, 3].map((place) => describeAsset(origin, 'image', `view-${place}`, 'png'));
      return [{ kind, index: 0, assets }];
    }
    case 'audio':
      return [
        {
          kind,
          id: makeId(seed, `${taskId}/audio`),
          mp3: describeAsset(origin, 'audio', 'audio-1', 'mp3'),
          wav: describeAsset(origin, 'audio', 'audio-1', 'wav'),
        },
      ];
    case 'element':
      return [{ kind, element: makeElement(seed, taskId, origin.view) }];
    case 'voice':
      return [{ kind, voice: makeVoice(origin) }];
  }
}

function makeImage(origin: Origin, index: number, isMarked: boolean): ImageOutput {
  const place = index + 1;
  return {
    kind: 'image',
    index,
    asset: describeAsset(origin, 'image', `image-${place}`, 'png'),
    ...(isMarked ? { marked: describeAsset(origin, 'image', `marked-${place}`, 'png') } : {}),
    ...(origin.asked.isSeries ? { group: mark(`series-${origin.taskId}`) } : {}),
  };
}

export function describeAsset(
  { asked, taskId, seed, seconds, endsAt }: Omit<Origin, 'view'>,
  kind: WorldAsset['kind'],
  stem: string,
  format: WorldAsset['format'],
): WorldAsset {
  const name = `${taskId}/${mark(`${stem}.${format}`)}`;
  return {
    kind,
    name,
    format,
    taskId,
    seconds: kind === 'image' ? 0 : seconds,
    width: kind === 'audio' ? 0 : asked.width,
    height: kind === 'audio' ? 0 : asked.height,
    sound: kind === 'audio' || (kind === 'video' && asked.sound),
    seed: makeSeed(seed, name),
    madeAt: endsAt,
    goneAt: endsAt + KEPT_DAYS * DAY_MS,
  };
}

function makeVoice({ seed, taskId, view, endsAt }: Origin): Voice {
  const id = makeId(seed, `${taskId}/voice`);
  const name = typeof view.voice_name === 'string' ? view.voice_name : '';
  return { id, name, trial: describeTrial(id, endsAt), owner: MAKER };
}
