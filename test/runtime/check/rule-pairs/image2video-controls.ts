// Pairs for the rules of image2video.create on masks, camera and voices.
import type { RulePair } from './rule-pair.ts';

const PICTURE = 'https://example.com/a.png';
const V3 = { model_name: 'kling-v3', prompt: 'the sea moves', image: PICTURE };
const V26_PRO = { model_name: 'kling-v2-6', mode: 'pro', prompt: 'the sea moves', image: PICTURE };
const V15_PRO = { model_name: 'kling-v1-5', mode: 'pro', prompt: 'the sea moves', image: PICTURE };
const MASK = 'https://example.com/mask.png';
const ZOOM = { type: 'simple', config: { zoom: 4 } };
const ELEMENT = { element_id: '829836802793406551' };
const VOICE = { voice_id: 'voice-a' };

export const image2videoControlPairs: readonly RulePair[] = [
  {
    rule: 'one-kind-of-control',
    kept: { ...V15_PRO, camera_control: ZOOM },
    broken: { ...V15_PRO, camera_control: ZOOM, image_tail: PICTURE },
    path: '$.image_tail',
  },
  {
    rule: 'mask-scope',
    kept: { ...V15_PRO, static_mask: MASK },
    broken: { ...V15_PRO, static_mask: MASK, duration: '10' },
    path: '$.duration',
  },
  {
    rule: 'camera-control-scope',
    kept: { ...V15_PRO, camera_control: ZOOM },
    broken: { ...V15_PRO, mode: 'std', camera_control: ZOOM },
    path: '$.model_name',
  },
  {
    rule: 'camera-config-only-for-simple',
    kept: { ...V15_PRO, camera_control: ZOOM },
    broken: { ...V15_PRO, camera_control: { type: 'forward_up', config: { zoom: 4 } } },
    path: '$.camera_control.config',
    also: ['camera-control-scope'],
  },
  {
    rule: 'camera-config-one-axis',
    kept: { ...V15_PRO, camera_control: { type: 'simple', config: { horizontal: 0, tilt: -3 } } },
    broken: { ...V15_PRO, camera_control: { type: 'simple', config: { horizontal: 0 } } },
    path: '$.camera_control.config.horizontal',
  },
  {
    rule: 'elements-or-voices',
    kept: { ...V3, element_list: [ELEMENT], voice_list: [] },
    broken: { ...V3, sound: 'on', element_list: [ELEMENT], voice_list: [VOICE] },
    path: '$.voice_list',
    also: ['model:kling-v3/voice_list'],
  },
  {
    rule: 'voice-needs-sound',
    kept: { ...V26_PRO, sound: 'on', voice_list: [VOICE] },
    broken: { ...V26_PRO, voice_list: [VOICE] },
    path: '$.sound',
  },
  {
    rule: 'voice-token-needs-sound',
    kept: { ...V26_PRO, prompt: '<<<voice_1>>> sings', sound: 'on', voice_list: [VOICE] },
    broken: { ...V26_PRO, prompt: '<<<voice_1>>> sings', sound: 'off', voice_list: [VOICE] },
    path: '$.sound',
    also: ['voice-needs-sound'],
  },
  {
    rule: 'voice-token-in-list',
    kept: { ...V26_PRO, prompt: '<<<voice_2>>> sings', sound: 'on', voice_list: [VOICE, VOICE] },
    broken: { ...V26_PRO, prompt: '<<<voice_2>>> sings', sound: 'on', voice_list: [VOICE] },
    path: '$.prompt',
  },
];
