// The element that a create of either generation of its library makes: what was sent of it, and an id beyond 2^53.
import { readAt } from '../../../generated/kernel/paths.ts';
import { isRecord, type View } from '../../../generated/kernel/view.ts';
import { type Element, MAKER } from './library.ts';
import { makeNumber } from './make-ids.ts';

export function makeElement(seed: number, taskId: string, view: View): Element {
  const find = (path: string): string | undefined => {
    const value = readAt(view, path.split('.'));
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const videos = readAt(view, ['element_video_list', 'refer_videos']);
  const [clip] = Array.isArray(videos) ? videos : [];
  const frontal = find('element_image_list.frontal_image') ?? find('element_frontal_image');
  const voiceId = find('element_voice_id');
  return {
    id: makeNumber(seed, `${taskId}/element`),
    name: find('element_name') ?? '',
    description: find('element_description') ?? '',
    // @row elements.create/reference_type=video_refer
    isFromVideo: find('reference_type') === 'video_refer',
    references: [
      ...readUrls(readAt(view, ['element_image_list', 'refer_images'])),
      ...readUrls(view.element_refer_list),
    ],
    tags: readTags(view.tag_list),
    owner: MAKER,
    ...(frontal === undefined ? {} : { frontal }),
    ...(isRecord(clip) && typeof clip.video_url === 'string' ? { video: clip.video_url } : {}),
    ...(voiceId === undefined ? {} : { voiceId }),
  };
}

function readUrls(images: unknown): string[] {
  return (Array.isArray(images) ? images : []).flatMap((image) =>
    isRecord(image) && typeof image.image_url === 'string' ? [image.image_url] : [],
  );
}

function readTags(tags: unknown): string[] {
  return (Array.isArray(tags) ? tags : []).flatMap((tag) =>
    isRecord(tag) && typeof tag.tag_id === 'string' ? [tag.tag_id] : [],
  );
}
