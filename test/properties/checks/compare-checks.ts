// Compiled checks against the zod schemas of the same part, which are made from the same register in another way: one verdict, and one value.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inspect, isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import type * as z from 'zod';
import type { ContractModel, Operation, Part } from '../../../generator/kernel/contract-model.ts';
import { describeAccepted, keepsInput } from '../../../generator/plan/accepted.ts';
import { nameConstant, nameFile, nameType } from '../../../generator/plan/names.ts';
import { disguise } from './hostile-bodies.ts';
import { bodiesOfPart } from './part-bodies.ts';

/** Imports a module below the output folder. */
export type Load = (file: string) => Promise<unknown>;

/** Every part of every operation, under its name. */
export function listParts({ operations }: ContractModel) {
  return operations.flatMap((operation) =>
    operation.parts.map((part) => [`${operation.id} ${part.name}`, operation, part] as const),
  );
}

export function loadFrom(root: string): Load {
  return (file) => import(pathToFileURL(join(root, 'generated', file)).href);
}

/** What says of a body whether it is one, and what reads it, beside the schema that both stand for. */
interface Twins {
  readonly schema: z.ZodType;
  readonly read: (body: unknown) => unknown;
  readonly is?: (body: unknown) => unknown;
}

export interface Tally {
  accepted: number;
  refused: number;
}

export async function loadTwins(load: Load, operation: Operation, part: Part): Promise<Twins[]> {
  const file = nameFile(operation.id);
  const [schemas, checks] = [
    new Map(listExports(await load(`schemas/${file}.ts`))),
    new Map(listExports(await load(`checks/${file}.ts`))),
  ];
  const type = nameType(operation.id, part.name, '');
  const constant = `${nameConstant(operation.id)}${part.name[0]?.toUpperCase()}${part.name.slice(1)}`;
  return (part.name === 'request' ? ['', 'Shape'] : ['']).map((shape) => {
    const [schema, read, is] = [
      schemas.get(`${constant}${shape}`),
      checks.get(`read${type}${shape}`),
      checks.get(`is${type}${shape}`),
    ];
    if (!isSchema(schema) || !isFunction(read)) throw new Error(`${constant}${shape} is not generated`);
    if (isFunction(is) !== keepsInput(part)) throw new Error(`${type} has a guard exactly when it is kept as it is`);
    return { schema, read, ...(isFunction(is) ? { is } : {}) };
  });
}

function listExports(module: unknown): [string, unknown][] {
  return typeof module === 'object' && module !== null ? Object.entries(module) : [];
}

function isSchema(value: unknown): value is z.ZodType {
  return typeof value === 'object' && value !== null && 'safeParse' in value;
}

function isFunction(value: unknown): value is (body: unknown) => unknown {
  return typeof value === 'function';
}

/** Throws at the first body of which schema and compiled check do not say the same; else counts what they said. */
export function compareChecks(
  part: Part,
  twins: readonly Twins[],
  options: { readonly numRuns: number; readonly seed?: number },
): Tally {
  const tally = { accepted: 0, refused: 0 };
  const bodies = disguise(bodiesOfPart(describeAccepted(part, 'strict')));
  const property = fc.property(bodies, (body) => {
    for (const { schema, read, is } of twins) {
      const parsed = schema.safeParse(body);
      const value = read(body);
      expect(value !== undefined).toBe(parsed.success);
      if (is !== undefined) expect(is(body)).toBe(parsed.success);
      tally[parsed.success ? 'accepted' : 'refused'] += 1;
      if (!parsed.success) continue;
      // A value of any type may have an iterator that throws, which is no reason to fail: nothing may look into it.
      expect(isDeepStrictEqual(value, parsed.data)).toBe(true);
      expect(show(value)).toBe(show(parsed.data));
    }
  });
  fc.assert(property, options);
  return tally;
}

/** As text, so that the order of keys shows too. */
function show(value: unknown): string {
  return inspect(value, { depth: Number.POSITIVE_INFINITY });
}
