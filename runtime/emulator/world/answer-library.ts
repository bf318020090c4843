// Answers what is asked of the libraries: the vendor's own elements and voices, deletions, and elements of the first generation.

import { readPage } from './answer-queries.ts';
import type { Answered, Call, Reply } from './call.ts';
import { keepTask } from './keep-task.ts';
import { type Element, listPresetVoices, PRESET_ELEMENTS } from './library.ts';
import { mark } from './make-ids.ts';
import { makeTask } from './make-task.ts';
import { checkPacks } from './packs.ts';
import { planTask } from './plan-task.ts';
import { refuse } from './refusal.ts';
import { showElement, showVoice } from './show-task.ts';
import type { WorldState } from './state.ts';

/** Presets were there before the world began. */
const BEGINNING = 0;

export function answerElementPresets(state: WorldState, call: Call): Answered {
  const items = PRESET_ELEMENTS.map((element) =>
    wrap(`preset-element-${element.id}`, { elements: [showElement(state, element)] }),
  );
  return answerPage(call, items);
}

export function answerVoicePresets(state: WorldState, call: Call): Answered {
  const items = listPresetVoices(state.settings).map((voice, index) =>
    wrap(`preset-voice-${index + 1}`, { voices: [showVoice(state, voice)] }),
  );
  return answerPage(call, items);
}

/** What the library holds comes in the form of tasks that have ended. */
function wrap(name: string, result: Record<string, unknown>): Record<string, unknown> {
  return {
    task_id: mark(name),
    task_status: 'succeed',
    task_result: result,
    created_at: BEGINNING,
    updated_at: BEGINNING,
  };
}

function answerPage(call: Call, items: readonly unknown[]): Answered {
  const { skip, size } = readPage(call);
  return { kind: 'answered', outcome: 'read', data: items.slice(skip, skip + size) };
}

/** Recorded deletions were answered without data. */
export function answerElementDeletion(state: WorldState, { view }: Call): Reply {
  const id = String(view.element_id);
  if (!state.elements.has(id)) return refuse(1201, `Element not found by id: ${id}`);
  if (state.deleted.has(id)) return refuse(1201, 'The element has already been deleted');
  state.deleted.add(id);
  return { kind: 'answered', outcome: 'accepted' };
}

export function answerVoiceDeletion(state: WorldState, { view }: Call): Reply {
  const id = String(view.voice_id);
  if (!state.voices.has(id) || state.deleted.has(id)) return refuse(1201, 'Voice id not found');
  state.deleted.add(id);
  return { kind: 'answered', outcome: 'accepted' };
}

/** The first generation answers with the element itself, and its library is another one. */
export function answerFirstElement(state: WorldState, call: Call): Reply {
  const plan = planTask(call);
  const hindrance = checkPacks(state, plan);
  if (hindrance !== undefined) return hindrance;
  const task = makeTask(state, call, plan, true);
  const output = task.outputs.find((candidate) => candidate.kind === 'element');
  if (output?.kind !== 'element') return refuse(1201, task.message);
  state.firstElements.push(output.element);
  keepTask(state, { ...task, outputs: [] });
  return { kind: 'answered', outcome: 'accepted', data: showFirstElement(output.element), task };
}

export function answerFirstElementList(state: WorldState, call: Call): Answered {
  return answerPage(call, state.firstElements.toReversed().map(showFirstElement));
}

export function answerFirstElementPresets(_state: WorldState, call: Call): Answered {
  return answerPage(call, PRESET_ELEMENTS.filter(({ isFromVideo }) => !isFromVideo).map(showFirstElement));
}

function showFirstElement(element: Element): Record<string, unknown> {
  return {
    element_id: element.id,
    element_name: element.name,
    element_description: element.description,
    element_frontal_image: element.frontal,
    element_refer_list: element.references.filter((url) => url.startsWith('http')).map((url) => ({ image_url: url })),
    tag_list: element.tags.map((id) => ({ id, name: id, description: '' })),
    owned_by: element.owner,
  };
}
