// One part of an operation as a schema: closed for what is sent, open for what is received, without what was never evidenced.
import { type Operation, PARTS, type Part } from '../../kernel/contract-model.ts';
import { buildFieldTree, type FieldNode } from '../../plan/field-tree.ts';
import { nameType } from '../../plan/names.ts';
import { annotateField } from './annotate.ts';
import { buildReceived } from './build-received.ts';
import { buildSent } from './build-sent.ts';
import type { Place, Schema } from './schema.ts';

/** Objects, and the known values of enums that are received, are placed under the names that they have as types. */
export function buildPart(operation: Operation, part: Part, place: Place): Schema {
  const received = PARTS[part.name] === 'received';
  const buildObject = (nodes: readonly FieldNode[]): Schema => {
    const required = nodes.filter(({ field }) => field.required.kind === 'yes').map(({ name }) => name);
    return {
      type: 'object',
      properties: Object.fromEntries(nodes.map((node) => [node.name, buildField(node)])),
      ...(required.length === 0 ? {} : { required }),
      additionalProperties: received,
    };
  };
  const buildField = (node: FieldNode): Schema => ({ ...buildType(node), ...annotateField(node.field) });
  const buildType = ({ field, children }: FieldNode): Schema => {
    const placeOwn = (schema: Schema) => place(nameType(operation.id, part.name, field.path), schema);
    const object = () => placeOwn(buildObject(children));
    const required = field.required.kind === 'yes';
    return received
      ? buildReceived(field, required, { object, known: placeOwn })
      : buildSent(field, field.type, required, object);
  };
  return buildObject(buildFieldTree(part, 'strict'));
}
