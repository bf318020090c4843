// What each operation of the register does. Creates, queries and lists are told by the form of their answers; the few others by name.
import { findPart } from '../../../generated/kernel/check.ts';
import type { OperationSpecification } from '../../../generated/kernel/specification.ts';
import { answerBalanceLedger, answerCosts, answerPackLedger } from './answer-account.ts';
import {
  answerFaces,
  answerMarks,
  answerRecognition,
  answerSelectionEnd,
  answerSelectionPreview,
  answerSelectionStart,
} from './answer-at-once.ts';
import { answerCreate } from './answer-create.ts';
import {
  answerElementDeletion,
  answerElementPresets,
  answerFirstElement,
  answerFirstElementList,
  answerFirstElementPresets,
  answerVoiceDeletion,
  answerVoicePresets,
} from './answer-library.ts';
import { answerTaskList, answerTaskQuery } from './answer-newer-queries.ts';
import { answerList, answerQuery } from './answer-queries.ts';
import type { Call, Reply } from './call.ts';
import type { WorldState } from './state.ts';

export type Behaviour = (state: WorldState, call: Call) => Reply;

/** Operations whose answer does not tell what they do. */
const BY_ID: Readonly<Record<string, Behaviour>> = {
  'account.costs': answerCosts,
  'account.balance': answerBalanceLedger,
  'account.packages': answerPackLedger,
  'elements.presets': answerElementPresets,
  'elements.delete': answerElementDeletion,
  'elements.deleteByOlderPath': answerElementDeletion,
  'voices.presets': answerVoicePresets,
  'voices.delete': answerVoiceDeletion,
  'firstElements.create': answerFirstElement,
  'firstElements.list': answerFirstElementList,
  'firstElements.presets': answerFirstElementPresets,
  'imageRecognition.recognize': answerRecognition,
  'faceIdentification.identify': answerFaces,
  'multiElements.initSelection': answerSelectionStart,
  'multiElements.addSelection': answerMarks,
  'multiElements.deleteSelection': answerMarks,
  'multiElements.clearSelection': answerSelectionEnd,
  'multiElements.previewSelection': answerSelectionPreview,
  'tasks.query': answerTaskQuery,
  'tasks.list': answerTaskList,
};

/** Undefined for an operation that answers in a way nobody taught the emulator; a test holds that there is none. */
export function findBehaviour(operation: OperationSpecification): Behaviour | undefined {
  if (Object.hasOwn(BY_ID, operation.id)) return BY_ID[operation.id];
  const response = findPart(operation, 'response');
  const has = (field: string) => response !== undefined && Object.hasOwn(response.fields, field);
  if (operation.method === 'GET')
    return has('data[].task_id') ? answerList : has('data.task_id') ? answerQuery : undefined;
  // Two retired routes have no answer in the register; they are taken for creates like their neighbours.
  const isCreate = response === undefined || has('data.task_id') || has('data.id');
  if (!operation.bills || !isCreate) return undefined;
  return has('data.task_result') ? (state, call) => answerCreate(state, call, true) : answerCreate;
}
