// The id of ours is derived from job and attempt, and is put where the operation takes it.
import { describe, expect, it } from 'vitest';
import { elementsDelete } from '../../../generated/operations/elements-delete.ts';
import { newerOmniVideoCreate } from '../../../generated/operations/newer-omni-video-create.ts';
import { omniVideoCreate } from '../../../generated/operations/omni-video-create.ts';
import { operations } from '../../../generated/operations.ts';
import { checkPayload } from '../../../runtime/check/check-payload.ts';
import {
  findExternalIdField,
  nameCreate,
  placeExternalId,
  readExternalId,
} from '../../../runtime/transport/external-id.ts';

const JOB = '01ARZ3NDEKTSV4RRFFQ69G5FAV';

describe('the id of a create', () => {
  it('is made of the job and the attempt', () => {
    expect(nameCreate(JOB, 1)).toBe('kc1-01ARZ3NDEKTSV4RRFFQ69G5FAV-a1');
    expect(nameCreate(JOB, 999)).toMatch(/^[\w-]{1,64}$/);
  });

  it.each([
    ['a job that is no ULID', '../../etc', 1],
    ['a line end', `${JOB}\n`, 1],
    ['small letters', JOB.toLowerCase(), 1],
    ['no attempt', JOB, 0],
    ['half an attempt', JOB, 1.5],
    ['too many attempts', JOB, 1000],
  ])('is refused with %s', (_name, job, attempt) => {
    expect(() => nameCreate(job, attempt)).toThrow(RangeError);
  });

  it('is put at the top on older routes and among the options on newer ones', () => {
    const id = nameCreate(JOB, 1);
    expect(placeExternalId(omniVideoCreate, { prompt: 'a' }, id)).toEqual({ prompt: 'a', external_task_id: id });
    expect(placeExternalId(newerOmniVideoCreate, { prompt: 'a', options: { callback_url: 'b' } }, id)).toEqual({
      prompt: 'a',
      options: { callback_url: 'b', external_task_id: id },
    });
  });

  it('does not replace one that is there, and is left out where none is taken', () => {
    const named = { external_task_id: 'mine' };
    expect(placeExternalId(omniVideoCreate, named, nameCreate(JOB, 1))).toBe(named);
    const body = { element_id: '1' };
    expect(placeExternalId(elementsDelete, body, nameCreate(JOB, 1))).toBe(body);
  });

  it('is read back from where it was put', () => {
    for (const operation of operations.filter((each) => findExternalIdField(each) !== undefined)) {
      const placed = placeExternalId(operation, {}, nameCreate(JOB, 2));
      expect(readExternalId(operation, placed)).toBe(nameCreate(JOB, 2));
    }
  });

  it('is valid wherever it is put', () => {
    for (const operation of operations.filter((each) => findExternalIdField(each) !== undefined)) {
      const body = placeExternalId(operation, {}, nameCreate(JOB, 1));
      const { issues } = checkPayload({ kind: 'request', operation: operation.id, body });
      expect(issues.filter(({ path }) => path.includes('external_task_id'))).toEqual([]);
    }
  });

  it('is taken by every charged create but those that answer at once or are near their end', () => {
    const without = operations.filter((each) => each.bills && findExternalIdField(each) === undefined);
    expect(without.map(({ id }) => id)).toEqual([
      'textToSpeech.create',
      'firstElements.create',
      'multiElements.initSelection',
      'multiElements.addSelection',
      'multiElements.deleteSelection',
      'multiElements.clearSelection',
      'multiElements.previewSelection',
      'lipSync.createByOlderPath',
      'imageRecognition.recognize',
      'faceIdentification.identify',
    ]);
  });
});
