// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { QuarantineScope } from '../kernel/quarantine.ts';
import { firstElementsCreateRules } from '../rules/first-elements-create.ts';

export const firstElementsCreateQuarantine = {
  view: firstElementsCreateRules.view,
  given: firstElementsCreateRules.given,
  shapes: [
    {
      name: 'older-route',
      operation: 'firstElements.create',
      row: 'register/patterns.md:186',
      why: 'the first library of elements, which the current one does not see',
      instead: '`elements.create`',
      kind: 'operation',
    },
  ],
} satisfies QuarantineScope;
