// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { QuarantineScope } from '../kernel/quarantine.ts';
import { videoExtendCreateRules } from '../rules/video-extend-create.ts';

export const videoExtendCreateQuarantine = {
  view: videoExtendCreateRules.view,
  given: videoExtendCreateRules.given,
  shapes: [
    {
      name: 'older-route',
      operation: 'videoExtend.create',
      row: 'register/patterns.md:185',
      why: 'documented for models that were announced to end; it makes a clip longer, which no current route does',
      instead: 'a new scene with the pattern `continuedScene`',
      kind: 'operation',
    },
  ],
} satisfies QuarantineScope;
