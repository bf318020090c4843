// The zod shape and the JSON Schema of a part are printed from the same rows: whoever checks a body gets one verdict from both.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { operations as realOperations } from '../../generated/operations.ts';
import { buildScope } from '../../generator/conditions/scope.ts';
import type { Operation, Part, PartName } from '../../generator/kernel/contract-model.ts';
import { parseJson, stringifyJson } from '../../generator/kernel/json.ts';
import { readAt } from '../../generator/kernel/paths.ts';
import type { OperationSpecification } from '../../generator/kernel/specification.ts';
import { printJsonSchema } from '../../generator/print/json-schema/print-json-schema.ts';
import { loadParcel } from '../generator/pipeline/parcel-code.ts';
import { createAjv } from '../generator/print/json-schema/ajv.ts';
import { readContract, type Vendor } from '../vendors/contracts.ts';
import { changedBodies, goodBodies } from './part-bodies.ts';
import { bodiesOf, NO_WORDS } from './payloads.ts';

const parcel = await loadParcel();

const EMITTED: Readonly<Record<Vendor, readonly OperationSpecification[]>> = {
  parcel: parcel.operations,
  real: realOperations,
};

interface Pair {
  readonly part: Part;
  readonly shape: z.ZodType;
  readonly validate: (body: unknown) => unknown;
}

function listPairs(vendor: Vendor): Pair[] {
  const ajv = createAjv();
  return readContract(vendor).operations.flatMap((operation) => {
    const document: { $id: string } = JSON.parse(printJsonSchema(operation));
    ajv.addSchema(document);
    return operation.parts.map((part) => {
      const validate = ajv.getSchema(`${document.$id}#${part.name}`);
      if (validate === undefined) throw new Error(`${operation.id} has no schema of its ${part.name}`);
      return { part, shape: findShape(vendor, operation, part.name), validate };
    });
  });
}

function findShape(vendor: Vendor, operation: Operation, name: PartName): z.ZodType {
  const emitted = EMITTED[vendor].find(({ id }) => id === operation.id);
  const shape = emitted?.parts.find((part) => part.name === name)?.shape;
  if (shape === undefined) throw new Error(`${operation.id} has no shape of its ${name}`);
  return shape;
}

/** What a schema cannot say: hosts, groups of base64, the size of a number in quotes, digits that only JavaScript loses. */
function isBeyondSchemas(issue: z.core.$ZodIssue, body: unknown): boolean {
  if (typeof readAt(body, issue.path) === 'bigint') return true;
  const kind = issue.code === 'custom' ? issue.params?.issue : undefined;
  return (kind === 'format' || kind === 'range' || kind === 'type') && typeof readAt(body, issue.path) === 'string';
}

/** Parameters travel as text, and the zod shapes take `"30"` for 30; a schema describes what they mean. */
function isTextOfParameter(part: Part, body: unknown): boolean {
  if (part.name !== 'path' && part.name !== 'query') return false;
  const entries = typeof body === 'object' && body !== null ? Object.entries(body) : [];
  const kinds = new Map(part.fields.map((field) => [field.path, field.type.kind]));
  return entries.some(
    ([name, value]) => typeof value === 'string' && ['integer', 'number', 'boolean'].includes(kinds.get(name) ?? ''),
  );
}

describe.each<Vendor>(['parcel', 'real'])('JSON Schema and zod on the %s register', (vendor) => {
  const pairs = listPairs(vendor);

  it('take the same good bodies', () => {
    for (const { part, shape, validate } of pairs) {
      const property = fc.property(goodBodies(part), (body) => {
        const text = stringifyJson(body);
        expect([shape.safeParse(parseJson(text)).success, validate(JSON.parse(text))], text).toEqual([true, true]);
      });
      fc.assert(property, { numRuns: 25, seed: 20260601 });
    }
  });

  it('give one verdict of changed bodies; where a schema can say less, it is the milder one', () => {
    const counts = { valid: 0, invalid: 0, milder: 0 };
    for (const { part, shape, validate } of pairs) {
      const random = bodiesOf(buildScope(part.fields, []).self, NO_WORDS);
      const property = fc.property(
        fc.oneof({ weight: 3, arbitrary: changedBodies(part) }, { weight: 1, arbitrary: random }),
        (body) => {
          const text = stringifyJson(body);
          const read = parseJson(text);
          fc.pre(!isTextOfParameter(part, read));
          const parsed = shape.safeParse(read);
          const accepted = validate(JSON.parse(text));
          if (accepted === true && parsed.error?.issues.every((issue) => isBeyondSchemas(issue, read)) === true) {
            counts.milder += 1;
          } else expect(accepted, text).toBe(parsed.success);
          if (parsed.success) counts.valid += 1;
          else counts.invalid += 1;
        },
      );
      fc.assert(property, { numRuns: 150, seed: 20260602 });
    }
    expect(Math.min(counts.valid, counts.invalid)).toBeGreaterThan(counts.milder);
    expect(counts.milder).toBeLessThan(counts.invalid / 10);
  });
});
