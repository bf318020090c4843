// What a builder takes is also its type: tsc, which runs over the tests, must refuse each of these lines, and the builder what slips through.
import { describe, expect, it } from 'vitest';
import {
  buildAnchoredScene,
  buildContinuedScene,
  buildImageScene,
  buildMultiShotScene,
  buildTextScene,
  buildTwoPersonDialogue,
} from '../../../generated/builders.ts';
import type { Built } from '../../../generated/kernel/builders.ts';
import { INPUTS, PICTURE } from './inputs.ts';

/** The first thing that is wrong: the name of a quarantined shape, or `kind path`. */
function refusalOf(built: Built<unknown>): string {
  const [refusal] = built.kind === 'refused' ? built.refusals : [];
  if (refusal === undefined) return 'built';
  if (refusal.kind === 'quarantined') return refusal.name;
  return refusal.kind === 'issue' ? `issue ${refusal.issue.path}` : `${refusal.kind} ${refusal.path}`;
}

describe('a model', () => {
  it('must be named in every call', () => {
    const { model_name: _text, ...text } = INPUTS.textScene;
    const { model_name: _image, ...image } = INPUTS.imageScene;
    const { model_name: _omni, ...omni } = INPUTS.anchoredScene;
    // @ts-expect-error the model is missing
    expect(refusalOf(buildTextScene(text))).toBe('no-model');
    // @ts-expect-error the model is missing
    expect(refusalOf(buildImageScene(image))).toBe('no-model');
    // @ts-expect-error the model is missing
    expect(refusalOf(buildAnchoredScene(omni))).toBe('no-model');
  });

  it('is the production model of the route', () => {
    // @ts-expect-error an older model
    expect(refusalOf(buildTextScene({ ...INPUTS.textScene, model_name: 'kling-v1' }))).toBe('older-model');
    // @ts-expect-error a model of another route
    const other = buildTextScene({ ...INPUTS.textScene, model_name: 'kling-v3-omni' });
    expect(refusalOf(other)).toBe('not-in-pattern $.model_name');
  });
});

describe('a key of another route', () => {
  it('is no key here', () => {
    // @ts-expect-error the key of image2video
    expect(refusalOf(buildAnchoredScene({ ...INPUTS.anchoredScene, image: PICTURE }))).toBe('shape-of-another-route');
    // @ts-expect-error the key of omni-video
    const omni = buildImageScene({ ...INPUTS.imageScene, image_list: [{ image_url: PICTURE }] });
    expect(refusalOf(omni)).toBe('shape-of-another-route');
    // @ts-expect-error this route takes no image
    expect(refusalOf(buildTextScene({ ...INPUTS.textScene, image: PICTURE }))).toBe('shape-of-another-route');
  });
});

describe('what a pattern fills in', () => {
  it('is not given', () => {
    // @ts-expect-error the sound is fixed
    expect(refusalOf(buildTwoPersonDialogue({ ...INPUTS.twoPersonDialogue, sound: 'off' }))).toBe(
      'not-in-pattern $.sound',
    );
    const shots = [{ index: 1, prompt: 'a calm sea', duration: '5' }];
    const numbered = buildMultiShotScene({ ...INPUTS.multiShotScene, multi_prompt: shots });
    expect(refusalOf(numbered)).toBe('not-in-pattern $.multi_prompt[0].index');
  });
});

describe('what a pattern needs', () => {
  it('is needed in items too', () => {
    // @ts-expect-error the address is missing
    expect(refusalOf(buildContinuedScene({ ...INPUTS.continuedScene, video_list: [{ refer_type: 'base' }] }))).toBe(
      'missing $.video_list[0].video_url',
    );
    // @ts-expect-error a frame without a type is a reference
    expect(refusalOf(buildAnchoredScene({ ...INPUTS.anchoredScene, image_list: [{ image_url: PICTURE }] }))).toBe(
      'missing $.image_list[0].type',
    );
  });
});
