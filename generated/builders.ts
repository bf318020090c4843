// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { Pattern } from './kernel/patterns.ts';
import { textScene } from './builders/text-scene.ts';
import { imageScene } from './builders/image-scene.ts';
import { anchoredScene } from './builders/anchored-scene.ts';
import { multiShotScene } from './builders/multi-shot-scene.ts';
import { continuedScene } from './builders/continued-scene.ts';
import { identityScene } from './builders/identity-scene.ts';
import { twoPersonDialogue } from './builders/two-person-dialogue.ts';
import { continuedIdentityScene } from './builders/continued-identity-scene.ts';

export { textScene, buildTextScene, type TextSceneInput } from './builders/text-scene.ts';
export { imageScene, buildImageScene, type ImageSceneInput } from './builders/image-scene.ts';
export { anchoredScene, buildAnchoredScene, type AnchoredSceneInput } from './builders/anchored-scene.ts';
export { multiShotScene, buildMultiShotScene, type MultiShotSceneInput } from './builders/multi-shot-scene.ts';
export { continuedScene, buildContinuedScene, type ContinuedSceneInput } from './builders/continued-scene.ts';
export { identityScene, buildIdentityScene, type IdentitySceneInput } from './builders/identity-scene.ts';
export { twoPersonDialogue, buildTwoPersonDialogue, type TwoPersonDialogueInput } from './builders/two-person-dialogue.ts';
export { continuedIdentityScene, buildContinuedIdentityScene, type ContinuedIdentitySceneInput } from './builders/continued-identity-scene.ts';

/** Every approved pattern, in the order of the register. */
export const patterns: readonly Pattern[] = [textScene, imageScene, anchoredScene, multiShotScene, continuedScene, identityScene, twoPersonDialogue, continuedIdentityScene];
