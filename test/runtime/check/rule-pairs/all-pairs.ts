// All pairs by operation.

import { imageGenerationPairs } from './image-generation.ts';
import { imageGenerationRefusedPairs } from './image-generation-refused.ts';
import { image2videoControlPairs } from './image2video-controls.ts';
import { image2videoMiddleModelPairs } from './image2video-middle-models.ts';
import { image2videoModelPairs } from './image2video-models.ts';
import { image2videoOldModelPairs } from './image2video-old-models.ts';
import { image2videoRefusedPairs } from './image2video-refused.ts';
import { image2videoRulePairs } from './image2video-rules.ts';
import { omniImagePairs } from './omni-image.ts';
import { omniVideoInputPairs } from './omni-video-inputs.ts';
import { omniVideoModelPairs } from './omni-video-models.ts';
import { omniVideoShotPairs } from './omni-video-shots.ts';
import type { RulePair } from './rule-pair.ts';
import { text2videoModelPairs } from './text2video-models.ts';
import { text2videoRetiredModelPairs } from './text2video-retired-models.ts';
import { text2videoRulePairs } from './text2video-rules.ts';

export const pairsByOperation: Readonly<Record<string, readonly RulePair[]>> = {
  'omniVideo.create': [...omniVideoShotPairs, ...omniVideoInputPairs, ...omniVideoModelPairs],
  'text2video.create': [...text2videoRulePairs, ...text2videoModelPairs, ...text2videoRetiredModelPairs],
  'image2video.create': [
    ...image2videoRulePairs,
    ...image2videoControlPairs,
    ...image2videoModelPairs,
    ...image2videoMiddleModelPairs,
    ...image2videoOldModelPairs,
    ...image2videoRefusedPairs,
  ],
  'omniImage.create': omniImagePairs,
  'imageGeneration.create': [...imageGenerationPairs, ...imageGenerationRefusedPairs],
};
