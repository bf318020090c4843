// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { QuarantineScope } from './kernel/quarantine.ts';
import { firstElementsCreateQuarantine } from './quarantine/first-elements-create.ts';
import { image2videoCreateQuarantine } from './quarantine/image2video-create.ts';
import { multiImage2VideoCreateQuarantine } from './quarantine/multi-image2-video-create.ts';
import { omniVideoCreateQuarantine } from './quarantine/omni-video-create.ts';
import { text2videoCreateQuarantine } from './quarantine/text2video-create.ts';
import { videoExtendCreateQuarantine } from './quarantine/video-extend-create.ts';

/** What this project does not send, by operation. */
export const quarantine: Readonly<Record<string, QuarantineScope>> = {
  'firstElements.create': firstElementsCreateQuarantine,
  'image2video.create': image2videoCreateQuarantine,
  'multiImage2Video.create': multiImage2VideoCreateQuarantine,
  'omniVideo.create': omniVideoCreateQuarantine,
  'text2video.create': text2videoCreateQuarantine,
  'videoExtend.create': videoExtendCreateQuarantine,
};
