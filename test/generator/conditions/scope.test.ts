// The tree that type checking, compiling and the run-time view share is made from flat register rows.
import { describe, expect, it } from 'vitest';
import { buildScope } from '../../../generator/conditions/scope.ts';

describe('buildScope', () => {
  it('nests fields by their paths and keeps only defaults of the right type', () => {
    const scope = buildScope(
      [
        { path: 'mode', type: { kind: 'enum' }, default: 'std' },
        { path: 'count', type: { kind: 'integer' }, default: 3 },
        { path: 'scale', type: { kind: 'number' }, default: 0.5 },
        { path: 'on', type: { kind: 'boolean' }, default: false },
        { path: 'name', type: { kind: 'string', formats: [] }, default: 7 },
        { path: 'id', type: { kind: 'int64' } },
        { path: 'any', type: { kind: 'unknown' } },
        { path: 'tags', type: { kind: 'array', of: { kind: 'enum' } } },
        { path: 'grid', type: { kind: 'array', of: { kind: 'array', of: { kind: 'number' } } } },
        { path: 'shots', type: { kind: 'array', of: { kind: 'object' } } },
        { path: 'shots[].index', type: { kind: 'integer' } },
        { path: 'shots[].camera', type: { kind: 'object' } },
        { path: 'shots[].camera.pan', type: { kind: 'number' }, default: 1 },
      ],
      [{ path: 'seconds', type: { kind: 'number' } }],
    );
    expect(scope).toEqual({
      self: {
        mode: { kind: 'text', default: 'std' },
        count: { kind: 'integer', default: 3 },
        scale: { kind: 'number', default: 0.5 },
        on: { kind: 'boolean', default: false },
        name: { kind: 'text' },
        id: { kind: 'id' },
        any: { kind: 'any' },
        tags: { kind: 'list', of: { kind: 'text' } },
        grid: { kind: 'list', of: { kind: 'list', of: { kind: 'number' } } },
        shots: {
          kind: 'list',
          of: {
            kind: 'object',
            fields: {
              index: { kind: 'integer' },
              camera: { kind: 'object', fields: { pan: { kind: 'number', default: 1 } } },
            },
          },
        },
      },
      given: { seconds: { kind: 'number' } },
    });
  });
});
