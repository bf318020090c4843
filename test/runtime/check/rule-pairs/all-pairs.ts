// All pairs by operation.

import { textToAudioPairs, textToSpeechPairs, videoToAudioPairs } from './audio.ts';
import { elementsCreatePairs, elementsDeletePairs } from './elements.ts';
import { avatarPairs, effectsPairs, lipSyncPairs } from './faces-and-effects.ts';
import { imageGenerationPairs } from './image-generation.ts';
import { imageGenerationRefusedPairs } from './image-generation-refused.ts';
import { accountBalancePairs, accountPackagesPairs } from './image-tools-account.ts';
import { faceIdentificationPairs } from './image-tools-faces.ts';
import { imageExpandPairs, imageRecognitionPairs, multiImage2ImagePairs } from './image-tools-pictures.ts';
import { image2videoControlPairs } from './image2video-controls.ts';
import { image2videoMiddleModelPairs } from './image2video-middle-models.ts';
import { image2videoModelPairs } from './image2video-models.ts';
import { image2videoOldModelPairs } from './image2video-old-models.ts';
import { image2videoRefusedPairs } from './image2video-refused.ts';
import { image2videoRulePairs } from './image2video-rules.ts';
import { motionControlPairs } from './motion-control.ts';
import {
  multiElementsClickPairs,
  multiElementsCreatePairs,
  multiElementsInitPairs,
  multiElementsSessionPairs,
} from './multi-elements.ts';
import { multiImage2VideoPairs } from './multi-image2video.ts';
import { newerImageToVideoPairs } from './newer-image-to-video.ts';
import { newerImageToVideoModelPairs } from './newer-image-to-video-models.ts';
import { newerMotionControlPairs } from './newer-motion-control.ts';
import { newerOmniVideoInputPairs } from './newer-omni-video-inputs.ts';
import { newerOmniVideoModelPairs } from './newer-omni-video-models.ts';
import { newerOmniVideoVideoPairs } from './newer-omni-video-videos.ts';
import { newerTextToVideoPairs } from './newer-text-to-video.ts';
import { omniImagePairs } from './omni-image.ts';
import { omniVideoInputPairs } from './omni-video-inputs.ts';
import { omniVideoModelPairs } from './omni-video-models.ts';
import { omniVideoShotPairs } from './omni-video-shots.ts';
import type { RulePair } from './rule-pair.ts';
import { tasksListPairs, tasksQueryPairs } from './tasks.ts';
import { text2videoModelPairs } from './text2video-models.ts';
import { text2videoRetiredModelPairs } from './text2video-retired-models.ts';
import { text2videoRulePairs } from './text2video-rules.ts';
import { videoExtendPairs } from './video-extend.ts';
import { voicesCreatePairs, voicesDeletePairs } from './voices.ts';

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
  'elements.create': elementsCreatePairs,
  'elements.delete': elementsDeletePairs,
  'elements.deleteByOlderPath': elementsDeletePairs,
  'multiImage2Image.create': multiImage2ImagePairs,
  'imageExpand.create': imageExpandPairs,
  'imageRecognition.recognize': imageRecognitionPairs,
  'faceIdentification.identify': faceIdentificationPairs,
  'account.balance': accountBalancePairs,
  'account.packages': accountPackagesPairs,
  'multiImage2Video.create': multiImage2VideoPairs,
  'videoExtend.create': videoExtendPairs,
  'motionControl.create': motionControlPairs,
  'multiElements.initSelection': multiElementsInitPairs,
  'multiElements.addSelection': multiElementsClickPairs,
  'multiElements.deleteSelection': multiElementsClickPairs,
  'multiElements.clearSelection': multiElementsSessionPairs,
  'multiElements.previewSelection': multiElementsSessionPairs,
  'multiElements.create': multiElementsCreatePairs,
  'lipSync.create': lipSyncPairs,
  'avatar.create': avatarPairs,
  'effects.create': effectsPairs,
  'voices.create': voicesCreatePairs,
  'voices.delete': voicesDeletePairs,
  'textToSpeech.create': textToSpeechPairs,
  'textToAudio.create': textToAudioPairs,
  'videoToAudio.create': videoToAudioPairs,
  'newerTextToVideo.create': newerTextToVideoPairs,
  'newerImageToVideo.create': [...newerImageToVideoPairs, ...newerImageToVideoModelPairs],
  'newerOmniVideo.create': [...newerOmniVideoInputPairs, ...newerOmniVideoVideoPairs, ...newerOmniVideoModelPairs],
  'newerMotionControl.create': newerMotionControlPairs,
  'tasks.query': tasksQueryPairs,
  'tasks.list': tasksListPairs,
};
