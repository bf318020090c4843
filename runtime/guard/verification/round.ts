// What a round of verification is, and by which names it is refused: the exclusions and the combinations of highest risk of the plan.
import type { PayloadClass } from '../../../generated/kernel/classify.ts';
import type { Refusal } from '../refusal.ts';

export interface RoundCreate {
  readonly purpose: string;
  readonly operation: string;
  /** Undefined while only its checksum is known. */
  readonly body: unknown;
  readonly class: PayloadClass;
  /** What is gambled on, where the approval says it. */
  readonly hypothesis?: string | undefined;
  /** Pixels of its pictures, as far as they could be measured. */
  readonly pictures: readonly { readonly width: number; readonly height: number }[];
}

const ROUND_RULES = [
  'several-models',
  'quality-comparison',
  'wording-comparison',
  'multi-shot',
  'guessed-model',
  'tiny-image',
  'older-route',
  'route-twice',
  'no-row',
  'too-many',
  'order',
  'hypothesis',
] as const;
export type RoundRule = (typeof ROUND_RULES)[number];

export interface RoundRefusal {
  readonly rule: RoundRule;
  readonly message: string;
  /** Place of the decision that it stands on: `register/policies.md:66`. */
  readonly row: string;
}

export function toRefusal({ rule, message, row }: RoundRefusal): Refusal {
  return { code: 'round-stopped', message: `${rule}: ${message}`, row };
}

/** The six of docs/verification-plan.md, in its order: by which rules each is refused. */
export const HIGHEST_RISKS: readonly { readonly combination: string; readonly rules: readonly RoundRule[] }[] = [
  { combination: 'several models on text or image to video in one round', rules: ['several-models', 'route-twice'] },
  { combination: 'an omni model guessed onto those routes', rules: ['guessed-model'] },
  { combination: 'image to video with a tiny throw-away picture', rules: ['tiny-image'] },
  { combination: 'an older route drawn back into production', rules: ['older-route'] },
  {
    combination: 'the check of a route mixed with quality, wording or several shots',
    rules: ['quality-comparison', 'wording-comparison', 'multi-shot'],
  },
  { combination: 'a hypothesis-only body on a charged route without an approval for it', rules: ['hypothesis'] },
];
