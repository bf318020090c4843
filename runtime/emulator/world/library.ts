// The elements and voices of the account, and the few that the vendor's own library has here.

import { makeId, mark } from './make-ids.ts';
import type { Settings } from './settings.ts';
import type { WorldAsset } from './world.ts';

export interface Element {
  /** Beyond 2^53, but for those of the vendor's library. */
  readonly id: bigint;
  readonly name: string;
  readonly description: string;
  readonly isFromVideo: boolean;
  readonly frontal?: string;
  readonly references: readonly string[];
  readonly video?: string;
  readonly voiceId?: string;
  readonly tags: readonly string[];
  readonly owner: string;
}

export interface Voice {
  readonly id: string;
  readonly name: string;
  readonly trial: WorldAsset;
  readonly owner: string;
}

/** What the service calls itself as an owner. */
export const VENDOR = 'kling';

/** The number of the account, as the maker of its elements and voices. */
export const MAKER = mark('1000001');

/** Short numbers such as these were seen for the vendor's own. */
const PRESET_NUMBERS = [160n, 163n, 829836802793406551n];

export const PRESET_ELEMENTS: readonly Element[] = PRESET_NUMBERS.map((id, index) => ({
  id,
  name: `preset ${index + 1}`,
  description: `an element of the library, number ${index + 1}`,
  isFromVideo: index === 1,
  references: [],
  tags: ['o_102'],
  owner: VENDOR,
}));

export function isPreset(digits: string): boolean {
  return PRESET_ELEMENTS.some((element) => String(element.id) === digits);
}

export function listPresetVoices({ seed }: Settings): Voice[] {
  return ['calm', 'bright', 'deep'].map((name) => {
    const id = makeId(seed, `preset-voice/${name}`);
    return { id, name, trial: describeTrial(id, 0), owner: VENDOR };
  });
}

/** A sample of a voice: 5 seconds were the shortest that a voice is made of. */
export function describeTrial(id: string, madeAt: number): WorldAsset {
  return {
    kind: 'audio',
    name: `${id}/${mark('trial-1.wav')}`,
    format: 'wav',
    taskId: id,
    seconds: 5,
    width: 0,
    height: 0,
    sound: true,
    seed: Number(BigInt.asUintN(32, BigInt(id.replace(/\D/g, '') || 0))),
    madeAt,
    goneAt: Infinity,
  };
}
