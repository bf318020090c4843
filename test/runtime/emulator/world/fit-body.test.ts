// An answer has what the register has for its operation, and nothing that was never evidenced.
import { expect, it } from 'vitest';
import { findPart } from '../../../../generated/kernel/check.ts';
import { operations } from '../../../../generated/operations.ts';
import { fitBody } from '../../../../runtime/emulator/world/fit-body.ts';

const partOf = (id: string, name: 'response' | 'error') => {
  const operation = operations.find((candidate) => candidate.id === id);
  return operation === undefined ? undefined : findPart(operation, name);
};

it('unknown keys, undefined values and fields without evidence go, at every depth', () => {
  const voice = { voice_id: 'emulated-1', status: 'succeed', pitch: 2, voice_name: undefined };
  expect(
    fitBody(partOf('voices.get', 'response'), { data: { task_id: 'emulated-2', task_result: { voices: [voice] } } }),
  ).toEqual({
    data: { task_id: 'emulated-2', task_result: { voices: [{ voice_id: 'emulated-1' }] } },
  });
});

it('what stands in a field of any form stays as it is', () => {
  const body = { code: 1303, data: { anything: [1] } };
  expect(fitBody(partOf('error.body', 'error'), body)).toEqual(body);
});

it('keys of every object are no fields', () => {
  expect(fitBody(partOf('voices.get', 'response'), JSON.parse('{"constructor":1,"__proto__":{"code":0}}'))).toEqual({});
});
