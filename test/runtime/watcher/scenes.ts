// The two scenes that tests of the watcher ask for; the second needs the clip of the first.
import { PARENT_CLIP } from '../../../runtime/guard/parent-clip.ts';

/** 3 units. */
export const SCENE = {
  model_name: 'kling-v3',
  prompt: 'a lighthouse at dusk, slow push in',
  duration: '5',
  mode: 'std',
  aspect_ratio: '16:9',
} as const;

/** 4.5 units: the scene after it, with the clip of the first as its reference. */
export const NEXT_SCENE = {
  model_name: 'kling-v3-omni',
  prompt: 'the keeper climbs the stairs of <<<video_1>>>',
  duration: '5',
  mode: 'std',
  sound: 'off',
  aspect_ratio: '16:9',
  video_list: [{ video_url: PARENT_CLIP, refer_type: 'feature', keep_original_sound: 'yes' }],
} as const;
