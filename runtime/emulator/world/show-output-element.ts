// An element among the outputs of a task, with what it was made from under both names that the newer bodies have for it.
import type { Element } from './library.ts';
import type { WorldState } from './state.ts';

export function toOutputElement(state: WorldState, element: Element): Record<string, unknown> {
  const sources = listSources(element);
  return {
    type: 'element',
    id: String(element.id),
    name: element.name,
    description: element.description,
    element_type: element.isFromVideo ? 'video_character_elements' : 'multi_image_elements',
    // The answer of a query calls it references, the callback materials.
    references: sources,
    materials: sources,
    owned_by: element.owner,
    status: state.deleted.has(String(element.id)) ? 'deleted' : 'succeeded',
    // @row elements.create/tag_list[].tag_id
    tags: element.tags.map((id) => ({ id: Number(id.replace(/\D/g, '')), name: id, description: '' })),
  };
}

/** Only addresses are shown again; what came as base64 is not. */
function listSources({ frontal, references, video, voiceId }: Element): Record<string, unknown>[] {
  const isAddress = (text: string | undefined): text is string => text?.startsWith('http') === true;
  return [
    ...(isAddress(frontal) ? [{ type: 'image', role: 'frontal', url: frontal }] : []),
    ...references.filter(isAddress).map((url) => ({ type: 'image', role: 'refer', url })),
    ...(isAddress(video) ? [{ type: 'video', role: 'refer', url: video }] : []),
    ...(voiceId === undefined ? [] : [{ type: 'voice', role: 'refer', id: voiceId }]),
  ];
}
