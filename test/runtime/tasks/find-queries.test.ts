// Which query belongs to a create is read from the register, so these are its routes as they stand there.
import { describe, expect, it } from 'vitest';
import { operations } from '../../../generated/operations.ts';
import { findQueries, listTaskOperations } from '../../../runtime/tasks/find-queries.ts';

function nameQueries(operation: string): string {
  const found = findQueries(operation);
  return found.kind === 'found' ? `${found.queries.get.id} ${found.queries.list.id}` : found.why;
}

describe('the queries of a create', () => {
  it('are those of its group, whatever call of the group was named', () => {
    for (const call of ['create', 'get', 'list'])
      expect(nameQueries(`omniVideo.${call}`)).toBe('omniVideo.get omniVideo.list');
    expect(nameQueries('elements.create')).toBe('elements.get elements.list');
    expect(nameQueries('voices.create')).toBe('voices.get voices.list');
  });

  it('are the shared ones for a newer route', () => {
    const creates = operations.filter(({ id }) => id.startsWith('newer')).map(({ id }) => id);
    expect(creates).toHaveLength(4);
    for (const create of creates) expect(nameQueries(create)).toBe('tasks.query tasks.list');
    expect(nameQueries('tasks.query')).toBe('tasks.query tasks.list');
  });

  it('are told to be none for what makes no task or is no operation', () => {
    expect(nameQueries('textToSpeech.create')).toBe('the register has no query for tasks of textToSpeech.create');
    expect(nameQueries('elements.presets')).toBe('the register has no query for tasks of elements.presets');
    expect(nameQueries('__proto__.create')).toBe('__proto__.create is no operation of the register');
  });

  it('are never charged', () => {
    expect(listTaskOperations()).toContain('image2video.create');
    for (const operation of listTaskOperations()) {
      const found = findQueries(operation);
      expect(found).toMatchObject({
        queries: { create: { id: operation }, get: { bills: false }, list: { bills: false } },
      });
    }
  });
});
