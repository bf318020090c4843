// The bodies of the verification plan, made by the builders wherever a pattern covers them: what the plan sends is what production sends.
import {
  buildAnchoredScene,
  buildContinuedIdentityScene,
  buildContinuedScene,
  buildIdentityScene,
  buildImageScene,
  buildTextScene,
} from '../../../generated/builders.ts';
import type { ElementsCreateRequest } from '../../../generated/types/elements-create.ts';
import type { Image2videoCreateRequest } from '../../../generated/types/image2video-create.ts';
import type { Text2videoCreateRequest } from '../../../generated/types/text2video-create.ts';
import { type AssetName, type PreparedRow, type RowAssets, toPrepared } from './row.ts';

/** Every row is five seconds: enough to see, and the least that all its models take. */
const SECONDS = '5';

/** Elements made from pictures, which are the only kind that a row takes. @row omniVideo.create/given:video_character_elements */
const NO_CHARACTERS = { video_character_elements: 0 };

export function prepareAnchored({ image, prompt = 'she looks up from the book' }: RowAssets): PreparedRow {
  if (image === undefined) return missing({}, 'image');
  const built = buildAnchoredScene({
    model_name: 'kling-v3-omni',
    prompt,
    duration: SECONDS,
    aspect_ratio: '16:9',
    image_list: [{ image_url: image, type: 'first_frame' }],
  });
  return toPrepared(built, {});
}

export function prepareText({ prompt = 'a lighthouse at dusk, slow push in' }: RowAssets): PreparedRow {
  return toPrepared(buildTextScene({ model_name: 'kling-v3', prompt, duration: SECONDS, aspect_ratio: '16:9' }), {});
}

export function prepareImage({ image, prompt = 'the curtain moves in the wind' }: RowAssets): PreparedRow {
  if (image === undefined) return missing({}, 'image');
  return toPrepared(buildImageScene({ model_name: 'kling-v3', image, prompt, duration: SECONDS }), {});
}

/** What the plan of March asked: no pattern has it, as the project does not send it. */
export function prepareTextWithoutModel({ prompt = 'a lighthouse at dusk, slow push in' }: RowAssets): PreparedRow {
  const body: Text2videoCreateRequest = {
    // @row text2video.create/prompt
    prompt,
    // @row text2video.create/duration
    duration: SECONDS,
    // @row text2video.create/mode
    mode: 'std',
    // @row text2video.create/aspect_ratio
    aspect_ratio: '16:9',
  };
  return { kind: 'ready', request: { operation: 'text2video.create', body, given: {} } };
}

export function prepareImageWithoutModel({ image, prompt = 'the curtain moves in the wind' }: RowAssets): PreparedRow {
  if (image === undefined) return missing({}, 'image');
  const body: Image2videoCreateRequest = {
    // @row image2video.create/image
    image,
    // @row image2video.create/prompt
    prompt,
    // @row image2video.create/duration
    duration: SECONDS,
    // @row image2video.create/mode
    mode: 'std',
  };
  return { kind: 'ready', request: { operation: 'image2video.create', body, given: {} } };
}

export function prepareContinued(assets: RowAssets): PreparedRow {
  const { video, prompt = 'the next morning, the same street as in <<<video_1>>>' } = assets;
  if (video === undefined) return missing({}, 'video');
  const given = { reference_video_seconds: video.seconds };
  const built = buildContinuedScene(
    {
      model_name: 'kling-v3-omni',
      prompt,
      duration: SECONDS,
      aspect_ratio: '16:9',
      video_list: [{ video_url: video.address }],
    },
    given,
  );
  return toPrepared(built, given);
}

export function prepareContinuedIdentity(assets: RowAssets): PreparedRow {
  const { video, element, prompt } = assets;
  if (video === undefined || element === undefined) return missing(assets, 'video', 'element');
  const given = { ...NO_CHARACTERS, reference_video_seconds: video.seconds };
  const built = buildContinuedIdentityScene(
    {
      model_name: 'kling-v3-omni',
      prompt: prompt ?? 'the next morning, <<<element_1>>> in the same street as in <<<video_1>>>',
      duration: SECONDS,
      aspect_ratio: '16:9',
      element_list: [{ element_id: element }],
      video_list: [{ video_url: video.address }],
    },
    given,
  );
  return toPrepared(built, given);
}

export function prepareVoiced({ element, prompt }: RowAssets): PreparedRow {
  if (element === undefined) return missing({}, 'element');
  const built = buildIdentityScene(
    {
      model_name: 'kling-v3-omni',
      prompt: prompt ?? '<<<element_1>>> at a bus stop, medium shot, says: "It is late."',
      sound: 'on',
      duration: SECONDS,
      aspect_ratio: '16:9',
      element_list: [{ element_id: element }],
    },
    NO_CHARACTERS,
  );
  return toPrepared(built, NO_CHARACTERS);
}

export function prepareElement(assets: RowAssets): PreparedRow {
  const { image, 'second-image': second, voice } = assets;
  if (image === undefined || second === undefined || voice === undefined)
    return missing(assets, 'image', 'second-image', 'voice');
  const body: ElementsCreateRequest = {
    // @row elements.create/element_name
    element_name: 'Ada',
    // @row elements.create/element_description
    element_description: 'a woman in a green coat',
    // @row elements.create/reference_type
    reference_type: 'image_refer',
    // @row elements.create/element_image_list
    element_image_list: {
      // @row elements.create/element_image_list.frontal_image
      frontal_image: image,
      // @row elements.create/element_image_list.refer_images
      refer_images: [
        {
          // @row elements.create/element_image_list.refer_images[].image_url
          image_url: second,
        },
      ],
    },
    // @row elements.create/element_voice_id
    element_voice_id: voice,
  };
  return { kind: 'ready', request: { operation: 'elements.create', body, given: {} } };
}

function missing(assets: RowAssets, ...names: readonly AssetName[]): PreparedRow {
  return { kind: 'missing', needs: names.filter((name) => assets[name] === undefined) };
}
