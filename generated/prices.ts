// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { PriceScope, Unit } from './kernel/prices.ts';
import { aiMultiShotCreatePrices } from './prices/ai-multi-shot-create.ts';
import { textToSpeechCreatePrices } from './prices/text-to-speech-create.ts';
import { textToAudioCreatePrices } from './prices/text-to-audio-create.ts';
import { videoToAudioCreatePrices } from './prices/video-to-audio-create.ts';
import { imageExpandCreatePrices } from './prices/image-expand-create.ts';
import { imageGenerationCreatePrices } from './prices/image-generation-create.ts';
import { image2videoCreatePrices } from './prices/image2video-create.ts';
import { multiImage2ImageCreatePrices } from './prices/multi-image2-image-create.ts';
import { newerTextToVideoCreatePrices } from './prices/newer-text-to-video-create.ts';
import { newerImageToVideoCreatePrices } from './prices/newer-image-to-video-create.ts';
import { newerOmniVideoCreatePrices } from './prices/newer-omni-video-create.ts';
import { newerMotionControlCreatePrices } from './prices/newer-motion-control-create.ts';
import { omniImageCreatePrices } from './prices/omni-image-create.ts';
import { omniVideoCreatePrices } from './prices/omni-video-create.ts';
import { motionControlCreatePrices } from './prices/motion-control-create.ts';
import { lipSyncCreatePrices } from './prices/lip-sync-create.ts';
import { avatarCreatePrices } from './prices/avatar-create.ts';
import { imageRecognitionRecognizePrices } from './prices/image-recognition-recognize.ts';
import { faceIdentificationIdentifyPrices } from './prices/face-identification-identify.ts';
import { text2videoCreatePrices } from './prices/text2video-create.ts';
import { voicesCreatePrices } from './prices/voices-create.ts';

/** What calls are charged in. */
export const units: Readonly<Record<string, Unit>> = {
  video: { currency: 'USD', listPrice: '0.14', row: 'register/prices.md:12', status: 'doc-confirmed', evidence: ['vendor-pricing-video-2026-09'] },
  image: { currency: 'USD', listPrice: '0.0035', row: 'register/prices.md:13', status: 'doc-confirmed', evidence: ['vendor-pricing-image-2026-09'] },
};

/** Prices by operation. */
export const prices: Readonly<Record<string, PriceScope>> = {
  'aiMultiShot.create': aiMultiShotCreatePrices,
  'textToSpeech.create': textToSpeechCreatePrices,
  'textToAudio.create': textToAudioCreatePrices,
  'videoToAudio.create': videoToAudioCreatePrices,
  'imageExpand.create': imageExpandCreatePrices,
  'imageGeneration.create': imageGenerationCreatePrices,
  'image2video.create': image2videoCreatePrices,
  'multiImage2Image.create': multiImage2ImageCreatePrices,
  'newerTextToVideo.create': newerTextToVideoCreatePrices,
  'newerImageToVideo.create': newerImageToVideoCreatePrices,
  'newerOmniVideo.create': newerOmniVideoCreatePrices,
  'newerMotionControl.create': newerMotionControlCreatePrices,
  'omniImage.create': omniImageCreatePrices,
  'omniVideo.create': omniVideoCreatePrices,
  'motionControl.create': motionControlCreatePrices,
  'lipSync.create': lipSyncCreatePrices,
  'avatar.create': avatarCreatePrices,
  'imageRecognition.recognize': imageRecognitionRecognizePrices,
  'faceIdentification.identify': faceIdentificationIdentifyPrices,
  'text2video.create': text2videoCreatePrices,
  'voices.create': voicesCreatePrices,
};
