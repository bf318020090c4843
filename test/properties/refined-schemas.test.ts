// The refined zod schema and the checker run the same fields and rules in two ways: zod users and `check` users must get one verdict.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSent, findPart } from '../../generated/kernel/check.ts';
import { image2videoCreateRequest } from '../../generated/schemas/image2video-create.ts';
import { omniVideoCreateRequest } from '../../generated/schemas/omni-video-create.ts';
import { text2videoCreateRequest } from '../../generated/schemas/text2video-create.ts';
import { type JoinedOperation, readOperations } from './contract.ts';
import { bodiesOf } from './payloads.ts';

const CREATES = [
  {
    id: 'omniVideo.create',
    schema: omniVideoCreateRequest,
    good: { model_name: 'kling-v3-omni', prompt: 'rain', aspect_ratio: '16:9' },
  },
  { id: 'image2video.create', schema: image2videoCreateRequest, good: { image: 'https://example.com/a.png' } },
  { id: 'text2video.create', schema: text2videoCreateRequest, good: { prompt: 'rain' } },
];

/** Good bodies with some of their keys replaced by random ones, so that many stay good; sometimes no body at all. */
function mixedBodies(operation: JoinedOperation, good: Readonly<Record<string, unknown>>): fc.Arbitrary<unknown> {
  const keys = Object.keys(operation.scope.self);
  const replaced = fc
    .tuple(bodiesOf(operation.scope.self, operation.words), fc.subarray(keys, { maxLength: 3 }))
    .map(([random, chosen]) => ({
      ...good,
      ...Object.fromEntries(Object.entries(random).filter(([key]) => chosen.includes(key))),
    }));
  return fc.oneof(
    { weight: 40, arbitrary: replaced },
    { weight: 2, arbitrary: replaced.map((body) => ({ ...body, unknown_key: 1 })) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(null, undefined, 'text', 3, [], [{}]) },
  );
}

describe('the refined schema accepts exactly what the checker calls valid without given facts', () => {
  it.each(CREATES)('$id', ({ id, schema, good }) => {
    const operation = readOperations().find((candidate) => candidate.id === id);
    const part = operation === undefined ? undefined : findPart(operation.emitted, 'request');
    if (operation === undefined || part === undefined) throw new Error(`${id} has no request`);
    const counts = { valid: 0, wrongField: 0, brokenRule: 0 };
    const property = fc.property(mixedBodies(operation, good), (body) => {
      const { valid } = checkSent(operation.emitted, part, body);
      expect(schema.safeParse(body).success).toBe(valid);
      if (valid) counts.valid += 1;
      else if (part.shape.safeParse(body).success) counts.brokenRule += 1;
      else counts.wrongField += 1;
    });
    fc.assert(property, { numRuns: 2000, seed: 20260329 });
    expect(Math.min(counts.valid, counts.wrongField, counts.brokenRule)).toBeGreaterThan(20);
  });
});
