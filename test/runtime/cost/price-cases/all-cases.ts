// All cases by operation.
import { image2videoPrices } from './image2video.ts';
import {
  aiMultiShotPrices,
  imageExpandPrices,
  imageGenerationPrices,
  multiImage2ImagePrices,
  omniImagePrices,
} from './images.ts';
import {
  newerImageToVideoPrices,
  newerMotionControlPrices,
  newerOmniVideoPrices,
  newerTextToVideoPrices,
} from './newer-video.ts';
import { omniVideoPrices } from './omni-video.ts';
import {
  avatarPrices,
  faceIdentificationPrices,
  imageRecognitionPrices,
  lipSyncPrices,
  motionControlPrices,
  textToAudioPrices,
  textToSpeechPrices,
  videoToAudioPrices,
  voicesPrices,
} from './other-calls.ts';
import type { PriceCase } from './price-case.ts';
import { text2videoPrices } from './text2video.ts';

export const casesByOperation: Readonly<Record<string, readonly PriceCase[]>> = {
  'text2video.create': text2videoPrices,
  'image2video.create': image2videoPrices,
  'omniVideo.create': omniVideoPrices,
  'newerTextToVideo.create': newerTextToVideoPrices,
  'newerImageToVideo.create': newerImageToVideoPrices,
  'newerOmniVideo.create': newerOmniVideoPrices,
  'newerMotionControl.create': newerMotionControlPrices,
  'omniImage.create': omniImagePrices,
  'imageGeneration.create': imageGenerationPrices,
  'multiImage2Image.create': multiImage2ImagePrices,
  'imageExpand.create': imageExpandPrices,
  'aiMultiShot.create': aiMultiShotPrices,
  'textToSpeech.create': textToSpeechPrices,
  'textToAudio.create': textToAudioPrices,
  'videoToAudio.create': videoToAudioPrices,
  'voices.create': voicesPrices,
  'imageRecognition.recognize': imageRecognitionPrices,
  'faceIdentification.identify': faceIdentificationPrices,
  'motionControl.create': motionControlPrices,
  'lipSync.create': lipSyncPrices,
  'avatar.create': avatarPrices,
};
