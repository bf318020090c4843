// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { QuarantineScope } from '../kernel/quarantine.ts';
import { multiImage2VideoCreateRules } from '../rules/multi-image2-video-create.ts';

export const multiImage2VideoCreateQuarantine = {
  view: multiImage2VideoCreateRules.view,
  given: multiImage2VideoCreateRules.given,
  shapes: [
    {
      name: 'older-route',
      operation: 'multiImage2Video.create',
      row: 'register/patterns.md:184',
      why: 'documented for models that were announced to end; references go through the omni route now',
      instead: 'the pattern `identityScene`, or images without a type on `omniVideo.create`',
      kind: 'operation',
    },
  ],
} satisfies QuarantineScope;
