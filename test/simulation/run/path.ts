// One run by its address: what it is about, who answers, and where each process dies on the way. Everything else follows from it, so that a run can be repeated.
import { crashTree, IMAGES, type Image } from '../disk/images.ts';
import { mixSeeds } from '../random.ts';
import { BEHAVIOURS, type Behaviour, LATER_BEHAVIOURS } from '../service/behaviours.ts';
import type { Script } from './life.ts';
import type { Moment } from './moment.ts';
import { STORIES, type Story } from './stories.ts';

export interface Crash {
  /** Operation of the process, from 1; it is not carried out any more. */
  readonly at: number;
  readonly image: Image;
}

export interface RunPath {
  readonly story: Story;
  readonly seed: number;
  readonly behaviour: Behaviour;
  /** One for each process but the last. */
  readonly crashes: readonly Crash[];
}

/** `chain, seed 1, loses the answer, 42 some 3, 17 killed` */
export function printPath({ story, seed, behaviour, crashes }: RunPath): string {
  return [story.name, `seed ${seed}`, behaviour.name, ...crashes.map(({ at, image }) => `${at} ${image}`)].join(', ');
}

export function parsePath(text: string): RunPath {
  const [about = '', seed = '', name = '', ...crashes] = text.split(', ');
  const story = STORIES.find((candidate) => candidate.name === about);
  if (story === undefined) throw new Error(`${about} is no story of a run`);
  const behaviour = [...BEHAVIOURS, ...LATER_BEHAVIOURS].find((candidate) => candidate.name === name);
  if (behaviour === undefined) throw new Error(`${name} is no behaviour of a service`);
  return { story, seed: Number(seed.slice('seed '.length)), behaviour, crashes: crashes.map(parseCrash) };
}

function parseCrash(text: string): Crash {
  const [at = ''] = text.split(' ');
  const image = IMAGES.find((candidate) => candidate === text.slice(at.length + 1));
  if (image === undefined) throw new Error(`${text} names no image of a disk`);
  return { at: Number(at), image };
}

export function withCrash(path: RunPath, crash: Crash): RunPath {
  return { ...path, crashes: [...path.crashes, crash] };
}

/** Of the last process of a path: the same for all that come after as many crashes, so that one that finds the same does the same. */
export function processSeedOf({ seed, crashes }: RunPath): number {
  return mixSeeds(seed, crashes.length);
}

/** Of the disk that the last process finds. */
export function seedOf({ seed, behaviour, crashes }: RunPath): number {
  const parts = crashes.flatMap(({ at, image }) => [at, IMAGES.indexOf(image)]);
  return mixSeeds(seed, BEHAVIOURS.indexOf(behaviour), ...parts);
}

/** After an odd number of operations people are patient. */
export function scriptOf({ story, crashes }: RunPath): Script {
  const last = crashes.at(-1);
  if (last === undefined) return story.begin;
  return last.at % 2 === 1 ? story.settlePatiently : story.settleImpatiently;
}

/** What the next process finds; `path` ends with the crash. */
export function crash(moment: Moment, path: RunPath): Moment {
  const last = path.crashes.at(-1);
  if (last === undefined) throw new Error('the path has no crash');
  return { ...moment, tree: crashTree(moment.tree, last.image, seedOf(path)) };
}
