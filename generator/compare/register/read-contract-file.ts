// Reads another register from its contract.json. The file comes from outside, so only what a comparison needs is read, and all of that is checked.
import * as z from 'zod';
import {
  type FieldType,
  LIMIT_NAMES,
  METHODS,
  PART_NAMES,
  PARTS,
  STATUSES,
  TEXT_FORMATS,
} from '../../kernel/contract-model.ts';
import type { Page } from '../../read/page.ts';
import { placeAt } from '../../read/page.ts';
import { findNode, printPointer, type SourceNode, toJson, type Unreadable } from '../document/source-node.ts';
import type { Upstream, UpstreamPlace } from '../upstream.ts';
import { shapeRows } from './shape-rows.ts';

const FIELD_TYPE: z.ZodType<FieldType> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('string'), formats: z.array(z.enum(TEXT_FORMATS)) }),
  z.object({ kind: z.enum(['integer', 'number', 'boolean', 'int64', 'enum', 'object', 'unknown']) }),
  z.object({ kind: z.literal('array'), of: z.lazy(() => FIELD_TYPE) }),
]);

const LIMIT = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(LIMIT_NAMES), min: z.number().exactOptional(), max: z.number().exactOptional() }),
  z.object({ kind: z.literal('format'), formats: z.array(z.string()) }),
  z.object({ kind: z.literal('tolerate'), json: z.enum(['number', 'string', 'boolean']) }),
]);

const FIELD = z.object({
  path: z.string(),
  type: FIELD_TYPE,
  required: z.object({ kind: z.enum(['yes', 'no', 'expected', 'if']) }),
  default: z.union([z.string(), z.number(), z.boolean()]).exactOptional(),
  limits: z.array(LIMIT),
  status: z.enum(STATUSES),
  values: z.array(z.object({ value: z.string(), status: z.enum(STATUSES) })),
});

const CONTRACT = z.object({
  version: z.literal(1),
  operations: z.array(
    z.object({
      id: z.string(),
      method: z.enum(METHODS),
      path: z.string(),
      status: z.enum(STATUSES),
      parts: z.array(z.object({ name: z.enum(PART_NAMES), fields: z.array(FIELD) })),
    }),
  ),
});

export function readContractFile(page: Page, root: SourceNode): Upstream | Unreadable {
  const parsed = CONTRACT.safeParse(toJson(root));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const path = issue?.path ?? [];
    const message = `${['#', ...path].map(String).join('/')} is not what a contract.json has there`;
    return { kind: 'unreadable', offset: findNode(root, path).start, message };
  }
  const placeOf = (path: readonly PropertyKey[]): UpstreamPlace => {
    const node = findNode(root, path);
    return { place: placeAt(page, node.start, node.start + 1), pointer: printPointer(node) };
  };
  return {
    operations: parsed.data.operations.flatMap(({ id, method, path, status, parts }, index) => {
      if (status === 'not-evidenced') return [];
      const above = ['operations', index];
      const shapes = parts.flatMap(({ name, fields }, place) => {
        const own = [...above, 'parts', place];
        const rows = fields.flatMap((field, row) => {
          if (field.status === 'not-evidenced') return [];
          const at = [...own, 'fields', row];
          const values = field.values.flatMap((value, number) =>
            value.status === 'not-evidenced' ? [] : [{ value: value.value, at: placeOf([...at, 'values', number]) }],
          );
          return [{ ...field, required: field.required.kind, values, at: placeOf(at) }];
        });
        return PARTS[name] === 'known' ? [] : [[name, shapeRows(rows, name, placeOf(own))] as const];
      });
      const aliases = path === '' ? [] : [`${method} ${path}`];
      return [{ label: id, aliases, method, path, parts: new Map(shapes), at: placeOf(above) }];
    }),
  };
}
