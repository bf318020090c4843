// Pairs for lipSync.create, avatar.create and effects.create.
import type { RulePair } from './rule-pair.ts';

const SOUND = 'https://media.example.com/sounds/hello.mp3';
const FACE = { face_id: '0', sound_file: SOUND, sound_start_time: 0, sound_end_time: 3000, sound_insert_time: 1000 };
const AVATAR = { image: 'https://media.example.com/people/host.png', sound_file: SOUND };
const PICTURE = 'https://media.example.com/people/anna.png';
const PET = { effect_scene: 'pet_dance', input: { image: PICTURE } };

export const lipSyncPairs: readonly RulePair[] = [
  {
    rule: 'one-sound',
    kept: { session_id: '704990012345670003', face_choose: [FACE] },
    broken: { session_id: '704990012345670003', face_choose: [{ ...FACE, audio_id: '8501' }] },
    path: '$.face_choose',
  },
  {
    rule: 'cut-sound-length',
    kept: { session_id: '704990012345670003', face_choose: [{ ...FACE, sound_end_time: 2000 }] },
    broken: { session_id: '704990012345670003', face_choose: [{ ...FACE, sound_end_time: 1999 }] },
    path: '$.face_choose',
  },
];

export const avatarPairs: readonly RulePair[] = [
  { rule: 'one-sound', kept: AVATAR, broken: { ...AVATAR, audio_id: '8501' }, path: '$.audio_id' },
  {
    rule: 'base64-without-prefix',
    kept: { ...AVATAR, image: 'iVBORw0KGgo=' },
    broken: { ...AVATAR, image: 'data:image/png;base64,iVBORw0KGgo=' },
    path: '$.image',
    hiddenBy: '$.image format',
  },
];

export const effectsPairs: readonly RulePair[] = [
  {
    rule: 'one-or-two-pictures',
    kept: { effect_scene: 'hug_pro', input: { images: [PICTURE, PICTURE] } },
    broken: { effect_scene: 'hug_pro', input: { image: PICTURE, images: [PICTURE, PICTURE] } },
    path: '$.input.image',
  },
  {
    rule: 'scene-not-withdrawn',
    kept: PET,
    broken: { ...PET, effect_scene: 'magic_match_tree' },
    path: '$.effect_scene',
  },
];
