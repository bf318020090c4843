// The form of contract.json, for reading one that somebody else wrote, or an older version of the tool: it is proved to be that of the contract model.
import * as z from 'zod';
import {
  type ContractModel,
  ERROR_CLASSES,
  FAILURE_CLASSES,
  GAP_STATES,
  LIMIT_NAMES,
  METHODS,
  OUTCOMES,
  PART_NAMES,
  PAYLOAD_CLASSES,
  POSTURES,
  RETRIES,
  SOURCE_KINDS,
  STATUSES,
  TAKES,
  TEXT_FORMATS,
} from '../kernel/contract-model.ts';
import { KIND_NAMES } from '../kernel/table-kinds.ts';

const text = z.string();
const texts = z.array(text);
const note = z.exactOptional(text);
const origin = z.object({ file: text, line: z.int(), table: z.enum(KIND_NAMES), cells: z.array(z.int()) });
const graded = { status: z.enum(STATUSES), evidence: texts, origin };
const words = { since: note, notes: note };

const simpleTypes = [
  z.object({ kind: z.literal('string'), formats: z.array(z.enum(TEXT_FORMATS)) }),
  z.object({ kind: z.literal(['integer', 'number', 'boolean', 'int64', 'enum', 'object', 'unknown']) }),
] as const;
// Lists of lists are in no register, so a type is at most two deep, whatever the file says.
const type = z.discriminatedUnion('kind', [
  ...simpleTypes,
  z.object({ kind: z.literal('array'), of: z.discriminatedUnion('kind', simpleTypes) }),
]);
const condition = z.object({ cel: text, reads: texts });
const required = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal(['yes', 'no', 'expected']) }),
  z.object({ kind: z.literal('if'), condition }),
]);
const limit = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(LIMIT_NAMES), min: z.exactOptional(z.number()), max: z.exactOptional(z.number()) }),
  z.object({ kind: z.literal('format'), formats: texts }),
  z.object({ kind: z.literal('tolerate'), json: z.literal(['number', 'string', 'boolean']) }),
]);
const value = z.object({ id: text, value: text, ...graded, ...words });
const field = z.object({
  id: text,
  path: text,
  type,
  required,
  default: z.exactOptional(z.union([text, z.number(), z.boolean()])),
  limits: z.array(limit),
  values: z.array(value),
  ...graded,
  ...words,
});
const shape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('condition'), condition }),
  z.object({ kind: z.literal('field'), path: text }),
  z.object({ kind: z.literal('text'), text }),
]);
const allowed = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('values'), values: texts }),
  z.object({ kind: z.literal('range'), min: z.number(), max: z.number() }),
  z.object({ kind: z.literal('none') }),
]);
/** Long before any register ends: a longer number would make comparing it slow. */
const decimal = text.regex(/^\d{1,20}(\.\d{1,20})?$/);
const operation = z.object({
  id: text,
  method: z.enum(METHODS),
  path: text,
  bills: z.boolean(),
  posture: z.enum(POSTURES),
  parts: z.array(z.object({ name: z.enum(PART_NAMES), fields: z.array(field) })),
  rules: z.array(z.object({ id: text, name: text, condition, message: text, since: note, ...graded })),
  models: z.array(
    z.object({ id: text, model: text, field: text, allowed, when: note, condition, ...graded, ...words }),
  ),
  rejected: z.array(z.object({ id: text, shape, seen: text, instead: text, evidence: texts, origin })),
  prices: z.array(
    z.object({
      id: text,
      name: text,
      condition: z.exactOptional(condition),
      units: decimal,
      unit: text,
      per: text,
      quantity: z.exactOptional(condition),
      ...graded,
      ...words,
    }),
  ),
  ...graded,
  ...words,
});
const taken = z.object({ path: text, takes: z.enum(TAKES), values: texts, notes: note, origin });
const carried = z.exactOptional(z.object({ paths: texts, values: texts }));

export const contractSchema: z.ZodType<ContractModel> = z.object({
  version: z.literal(1),
  operations: z.array(operation),
  errors: z.array(
    z.object({
      http: z.number(),
      code: z.number(),
      meaning: text,
      retry: z.enum(RETRIES),
      class: z.enum(ERROR_CLASSES),
      advice: text,
      ...graded,
    }),
  ),
  units: z.array(z.object({ name: text, currency: text, listPrice: decimal, ...graded, ...words })),
  patterns: z.array(
    z.object({
      name: text,
      operation: text,
      purpose: text,
      class: z.enum(PAYLOAD_CLASSES),
      fields: z.array(taken),
      notes: note,
      origin,
    }),
  ),
  quarantine: z.array(
    z.object({
      name: text,
      operation: text,
      shape: z.exactOptional(shape),
      why: text,
      instead: text,
      decided: note,
      origin,
    }),
  ),
  policies: z.array(z.object({ name: text, value: text, why: text, decided: note, origin })),
  sources: z.array(
    z.object({
      id: text,
      title: text,
      publisher: text,
      kind: z.enum(SOURCE_KINDS),
      where: text,
      captured: note,
      trustedFor: text,
      origin,
    }),
  ),
  runs: z.array(
    z.object({
      id: text,
      date: text,
      operations: texts,
      model: note,
      outcome: z.enum(OUTCOMES),
      code: z.exactOptional(z.number()),
      deduction: note,
      failure: z.exactOptional(z.enum(FAILURE_CLASSES)),
      confirms: texts,
      rejects: texts,
      payload: carried,
      response: carried,
      query: carried,
      origin,
    }),
  ),
  readings: z.array(z.object({ subject: text, reading: text, sources: texts, chosen: z.boolean(), why: text, origin })),
  gaps: z.array(z.object({ id: text, subject: text, state: z.enum(GAP_STATES), closesBy: text, note: text, origin })),
});
