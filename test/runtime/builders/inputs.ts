// For each pattern of the register the least that it needs, and the body that its builder makes of that.
import type {
  AnchoredSceneInput,
  ContinuedIdentitySceneInput,
  ContinuedSceneInput,
  IdentitySceneInput,
  ImageSceneInput,
  MultiShotSceneInput,
  TextSceneInput,
  TwoPersonDialogueInput,
} from '../../../generated/builders.ts';

/** The first bytes of a picture, as raw base64. */
export const PICTURE = 'iVBORw0KGgoAAAANSUhEUgAA';
export const CLIP = 'https://example.com/results/clip.mp4';

const SEA = { prompt: 'a calm sea', duration: '5' } as const;
const OMNI = { ...SEA, model_name: 'kling-v3-omni', aspect_ratio: '16:9' } as const;

interface Inputs {
  readonly textScene: TextSceneInput;
  readonly imageScene: ImageSceneInput;
  readonly anchoredScene: AnchoredSceneInput;
  readonly multiShotScene: MultiShotSceneInput;
  readonly continuedScene: ContinuedSceneInput;
  readonly identityScene: IdentitySceneInput;
  readonly twoPersonDialogue: TwoPersonDialogueInput;
  readonly continuedIdentityScene: ContinuedIdentitySceneInput;
}

export const INPUTS: Inputs = {
  textScene: { ...SEA, model_name: 'kling-v3', aspect_ratio: '16:9' },
  imageScene: { ...SEA, model_name: 'kling-v3', image: PICTURE },
  anchoredScene: { ...OMNI, image_list: [{ image_url: PICTURE, type: 'first_frame' }] },
  multiShotScene: {
    model_name: 'kling-v3-omni',
    duration: '5',
    aspect_ratio: '16:9',
    multi_prompt: [
      { prompt: 'a calm sea', duration: '2' },
      { prompt: 'a gull over it', duration: '3' },
    ],
  },
  continuedScene: { ...OMNI, video_list: [{ video_url: CLIP }] },
  identityScene: {
    ...OMNI,
    prompt: '<<<element_1>>> by a calm sea',
    element_list: [{ element_id: '829836802793406551' }],
  },
  twoPersonDialogue: { ...OMNI, image_list: [{ image_url: PICTURE }, { image_url: PICTURE }] },
  continuedIdentityScene: {
    ...OMNI,
    video_list: [{ video_url: CLIP }],
    element_list: [{ element_id: '829836802793406551' }],
  },
};

export const BODIES: Readonly<Record<keyof Inputs, unknown>> = {
  textScene: { model_name: 'kling-v3', prompt: 'a calm sea', duration: '5', mode: 'std', aspect_ratio: '16:9' },
  imageScene: { model_name: 'kling-v3', image: PICTURE, prompt: 'a calm sea', duration: '5', mode: 'std' },
  anchoredScene: {
    model_name: 'kling-v3-omni',
    prompt: 'a calm sea',
    duration: '5',
    mode: 'std',
    aspect_ratio: '16:9',
    image_list: [{ image_url: PICTURE, type: 'first_frame' }],
  },
  multiShotScene: {
    model_name: 'kling-v3-omni',
    multi_shot: true,
    shot_type: 'customize',
    multi_prompt: [
      { index: 1, prompt: 'a calm sea', duration: '2' },
      { index: 2, prompt: 'a gull over it', duration: '3' },
    ],
    duration: '5',
    mode: 'std',
    aspect_ratio: '16:9',
  },
  continuedScene: {
    model_name: 'kling-v3-omni',
    prompt: 'a calm sea',
    duration: '5',
    mode: 'std',
    aspect_ratio: '16:9',
    video_list: [{ video_url: CLIP, refer_type: 'feature', keep_original_sound: 'yes' }],
  },
  identityScene: {
    model_name: 'kling-v3-omni',
    prompt: '<<<element_1>>> by a calm sea',
    duration: '5',
    mode: 'std',
    aspect_ratio: '16:9',
    element_list: [{ element_id: '829836802793406551' }],
  },
  twoPersonDialogue: {
    model_name: 'kling-v3-omni',
    prompt: 'a calm sea',
    duration: '5',
    mode: 'std',
    aspect_ratio: '16:9',
    image_list: [{ image_url: PICTURE }, { image_url: PICTURE }],
    sound: 'on',
  },
  continuedIdentityScene: {
    model_name: 'kling-v3-omni',
    prompt: 'a calm sea',
    duration: '5',
    mode: 'std',
    aspect_ratio: '16:9',
    video_list: [{ video_url: CLIP, refer_type: 'feature', keep_original_sound: 'yes' }],
    element_list: [{ element_id: '829836802793406551' }],
  },
};

/** The input of a pattern by its name, for tests that spoil it. */
export function inputOf(pattern: string): Readonly<Record<string, unknown>> {
  const entry = Object.entries(INPUTS).find(([name]) => name === pattern);
  if (entry === undefined) throw new Error(`there is no input for the pattern ${pattern}`);
  return entry[1];
}
