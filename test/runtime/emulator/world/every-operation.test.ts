// Every operation of the register is answered, and every answer is what its own schema reads, with nothing unusual in it.
import { describe, expect, it } from 'vitest';
import { findPart } from '../../../../generated/kernel/check.ts';
import { findBehaviour } from '../../../../runtime/emulator/world/find-behaviour.ts';
import { expectSound } from './compare-verdicts.ts';
import { openWorld } from './open-world.ts';
import { CALLABLE, readExamples, toCall } from './random-calls.ts';

it('there is an operation for each behaviour, and a behaviour for each operation', () => {
  expect(CALLABLE.filter((operation) => findBehaviour(operation) === undefined).map(({ id }) => id)).toEqual([]);
});

const CREATES = CALLABLE.filter(({ bills }) => bills);

describe('what the good examples of a create make is soundly shown by every route that shows it', () => {
  it.each(CREATES.map((create) => [create.id, create] as const))('%s', (_id, create) => {
    const open = openWorld();
    const calls = readExamples(create).flatMap((example) =>
      example.kind === 'valid' && example.given === undefined ? (toCall(create, example) ?? []) : [],
    );
    // Where there is no task to ask for, nothing can fail later.
    const hasTask = create.id !== 'firstElements.create';
    const ids = calls.map(({ path, body }, index) => {
      const ends = hasTask && index % 5 === 4 ? 'failed' : 'succeeded';
      const answer = open.post(path, body, { task: { ends } });
      expect(answer.event.outcome).toBe('accepted');
      expectSound(create, answer.body);
      return answer.event.taskId ?? '';
    });
    expect(ids.length).toBeGreaterThan(0);
    for (const ms of [0, 1500, 9000]) {
      open.wait(ms);
      for (const operation of CALLABLE) {
        const isList = operation.path === create.path && operation.method === 'GET';
        const isQuery = operation.path === `${create.path}/{id}`;
        if (isList) expectSound(operation, open.get(`${operation.path}?pageSize=100`).body);
        if (isQuery) for (const id of ids) expectSound(operation, open.get(`${create.path}/${id}`).body);
        if (operation.id === 'tasks.query')
          expectSound(operation, open.get(`/tasks?task_ids=${ids.slice(0, 20).join(',')}`).body);
        if (operation.id === 'tasks.list') expectSound(operation, open.post('/tasks', { limit: 100 }).body);
      }
    }
  });
});

describe('what costs nothing and shows no task is soundly answered', () => {
  const reads = CALLABLE.filter((operation) => !operation.bills && !operation.path.includes('{id}'));
  it.each(reads.map((operation) => [operation.id, operation] as const))('%s', (_id, operation) => {
    const open = openWorld();
    const examples = readExamples(operation).filter(({ kind, given }) => kind === 'valid' && given === undefined);
    for (const { method, path, query, body } of examples.flatMap((example) => toCall(operation, example) ?? [])) {
      const search = new URLSearchParams(query).toString();
      const answer = method === 'GET' ? open.get(`${path}?${search}`) : open.post(path, body);
      // What is deleted must be there: the library test deletes.
      if (answer.status !== 400) expectSound(operation, answer.body);
    }
    expect(findPart(operation, 'response')).toBeDefined();
  });
});
