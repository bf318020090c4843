// Reads parameters and bodies of one OpenAPI operation into the parts that the register knows.
import type { PartName } from '../../kernel/contract-model.ts';
import { isTrue, listEntries, readEntry, readTextOf, type SourceNode } from '../document/source-node.ts';
import { createShape, DESCRIBED_ELSEWHERE, type Shape, type ShapeField } from '../upstream.ts';
import type { OpenApiDocument } from './document.ts';
import type { SchemaReader } from './read-schema.ts';

const PARTS: Readonly<Record<string, PartName>> = { path: 'path', query: 'query', header: 'headers' };

/** The parts that parameters fill; the later of two with one name and place wins. */
export function readParameters(
  parameters: readonly SourceNode[],
  operation: SourceNode,
  { document, sent }: { readonly document: OpenApiDocument; readonly sent: SchemaReader },
): Map<PartName, Shape> {
  const fields = new Map<PartName, Map<string, ShapeField>>(
    (['path', 'query', 'headers'] as const).map((part) => [part, new Map()]),
  );
  for (const written of parameters) {
    const parameter = document.follow(written);
    const name = readTextOf(readEntry(parameter, 'name'));
    const where = readTextOf(readEntry(parameter, 'in')) ?? '';
    if (parameter === undefined || name === undefined) continue;
    const part = Object.hasOwn(PARTS, where) ? PARTS[where] : undefined;
    if (part === undefined) {
      document.omit('unread', `a parameter in ${where === '' ? 'no place' : where}`, parameter);
      continue;
    }
    if (part === 'headers' && DESCRIBED_ELSEWHERE.has(name.toLowerCase())) continue;
    const content = listEntries(readEntry(parameter, 'content'))[0]?.[1];
    const schema = readEntry(parameter, 'schema') ?? readEntry(content, 'schema');
    const at = document.place(parameter);
    fields.get(part)?.set(name, {
      presence: isTrue(readEntry(parameter, 'required')) || part === 'path' ? 'yes' : 'no',
      shape: () => (schema === undefined ? createShape(at) : { ...sent(schema), at }),
    });
  }
  const at = document.place(operation);
  return new Map(
    [...fields].map(([part, own]) => [part, createShape(at, { types: new Set(['object']), fields: own })]),
  );
}

/** The schema of a request or an answer: JSON where there is any, else a form; undefined if upstream shows none. */
export function readBody(
  holder: SourceNode | undefined,
  read: SchemaReader,
  document: OpenApiDocument,
): Shape | undefined {
  const media = listEntries(readEntry(holder, 'content'));
  const [type, node] =
    media.find(([name]) => /^application\/(?:[^;]+\+)?json\b/i.test(name)) ??
    media.find(([name]) => /^(?:application\/x-www-form-urlencoded|multipart\/form-data|\*\/\*)/i.test(name)) ??
    [];
  if (node === undefined) {
    const [other] = media;
    if (other !== undefined) document.omit('unread', `a body of ${other[0]}`, other[1]);
    return undefined;
  }
  const schema = readEntry(node, 'schema');
  if (schema === undefined) document.omit('unread', `a body of ${type} without a schema`, node);
  return schema === undefined ? undefined : read(schema);
}
