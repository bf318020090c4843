// The marks of an emulator are found wherever they stand in a record, so that no emulated answer becomes evidence.
import { describe, expect, it } from 'vitest';
import { findEmulationMarks } from '../../generator/kernel/emulation.ts';
import { toJsonPath } from '../../generator/kernel/paths.ts';
import { AIR_RUN, sealRun } from '../vendors/parcel-run.ts';

function tell(value: unknown): string[] {
  return findEmulationMarks(value).map(({ path, what }) => `${toJsonPath(path)}: ${what}`);
}

describe('findEmulationMarks', () => {
  it('finds none in a run against the service', () => {
    expect(tell(sealRun(AIR_RUN))).toEqual([]);
  });

  it.each<readonly [value: unknown, found: string]>([
    [{ emulated: true }, '$.emulated: the key emulated'],
    [{ response: { headers: { 'X-Emulated': '' } } }, '$.response.headers["X-Emulated"]: the header x-emulated'],
    [{ response: { body: { Emulated: false } } }, '$.response.body.Emulated: the key emulated'],
    [
      { response: { body: { request_id: 'Emulated-7' } } },
      '$.response.body.request_id: a text that begins with emulated-',
    ],
    [{ request: { path: '/v1/parcels/emulated-7' } }, '$.request.path: a text that begins with emulated-'],
    [{ request: { query: { ids: '1,emulated-7' } } }, '$.request.query.ids: a text that begins with emulated-'],
    [{ a: ['https://x.example/?id=emulated-7'] }, '$.a[0]: a text that begins with emulated-'],
  ])('finds %j', (value, found) => {
    expect(tell(value)).toEqual([found]);
  });

  it('leaves words alone that only contain the mark', () => {
    expect(tell({ emulated: false, prompt: 'an emulated-film look, not non-emulated-looking' })).toEqual([]);
  });
});
