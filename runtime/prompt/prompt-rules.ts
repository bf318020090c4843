// The rules of the prompt linter, in the order in which they speak. Each has a section of its own name in the guide.
import type { PromptRule } from './finding.ts';
import { balancedMotion } from './rules/balanced-motion.ts';
import { castCountConsistent } from './rules/cast-count-consistent.ts';
import { castLock } from './rules/cast-lock.ts';
import { endingMoves } from './rules/ending-moves.ts';
import { oneScene } from './rules/one-scene.ts';
import { firstFramePortrait, wardrobeStated } from './rules/portraits.ts';
import { promptLength } from './rules/prompt-length.ts';
import { referenceUnknown } from './rules/reference-unknown.ts';
import { referenceUnused } from './rules/reference-unused.ts';
import { shotDiffers } from './rules/shot-differs.ts';
import { dialogueNeedsSound, soundWithoutDialogue } from './rules/sound.ts';

export const PROMPT_RULES: readonly PromptRule[] = [
  referenceUnknown,
  referenceUnused,
  promptLength,
  castLock,
  castCountConsistent,
  shotDiffers,
  endingMoves,
  balancedMotion,
  oneScene,
  dialogueNeedsSound,
  soundWithoutDialogue,
  wardrobeStated,
  firstFramePortrait,
];

export const GUIDE = 'docs/multi-shot-prompting.md';
