// Writes a contract model as an OpenAPI 3.1 document that says the same: what compared with it must show no difference.
import type {
  ContractModel,
  Field,
  FieldType,
  Limit,
  Operation,
  PartName,
} from '../../../generator/kernel/contract-model.ts';

type Json = Readonly<Record<string, unknown>>;

export function convertModel(model: ContractModel): Json {
  const paths: Record<string, Record<string, unknown>> = {};
  const webhooks: Record<string, unknown> = {};
  const [refusal] = model.operations.filter((operation) => operation.method === 'ERROR');
  for (const operation of model.operations) {
    if (operation.status === 'not-evidenced') continue;
    if (operation.method === 'CALLBACK')
      webhooks[operation.id] = { post: { requestBody: content(body(operation, 'callback')), responses: {} } };
    if (operation.path === '') continue;
    const item = paths[operation.path] ?? {};
    paths[operation.path] = { ...item, [operation.method.toLowerCase()]: convertOperation(operation, refusal) };
  }
  return { openapi: '3.1.0', info: { title: 'converted', version: '1' }, paths, webhooks };
}

function convertOperation(operation: Operation, refusal: Operation | undefined): Json {
  const request = fieldsOf(operation, 'request');
  return {
    operationId: operation.id,
    parameters: (['path', 'query', 'headers'] as const).flatMap((part) =>
      fieldsOf(operation, part).map((field) => ({
        name: field.path,
        in: part === 'headers' ? 'header' : part,
        required: field.required.kind === 'yes',
        schema: schema(field, field.type, operation, part),
      })),
    ),
    ...(request.length === 0 ? {} : { requestBody: content(body(operation, 'request')) }),
    responses: {
      '200':
        fieldsOf(operation, 'response').length === 0
          ? { description: 'nothing' }
          : content(body(operation, 'response')),
      ...(refusal === undefined ? {} : { default: content(body(refusal, 'error')) }),
    },
  };
}

function content(of: Json): Json {
  return { description: 'a body', content: { 'application/json': { schema: of } } };
}

function fieldsOf(operation: Operation, name: PartName): Field[] {
  const fields = operation.parts.find((part) => part.name === name)?.fields ?? [];
  return fields.filter((field) => field.status !== 'not-evidenced');
}

function body(operation: Operation, part: PartName): Json {
  return object(operation, part, '');
}

function object(operation: Operation, part: PartName, prefix: string): Json {
  const own = fieldsOf(operation, part).filter(
    (field) => field.path.startsWith(prefix) && !field.path.slice(prefix.length).includes('.'),
  );
  const name = (field: Field): string => field.path.slice(prefix.length);
  const required = own.filter((field) => field.required.kind === 'yes' || field.required.kind === 'expected');
  // A condition can only be told by saying that it may be either way.
  const conditional = own.filter((field) => field.required.kind === 'if');
  const whole = {
    type: 'object',
    properties: Object.fromEntries(own.map((field) => [name(field), schema(field, field.type, operation, part)])),
    ...(required.length === 0 ? {} : { required: required.map(name) }),
  };
  if (conditional.length === 0) return whole;
  return { allOf: [whole, { anyOf: [{ type: 'object' }, { type: 'object', required: conditional.map(name) }] }] };
}

function schema(field: Field, type: FieldType, operation: Operation, part: PartName): Json {
  const whole = type === field.type;
  const own: Json = {
    ...(whole ? Object.assign({}, ...field.limits.map((limit) => convertLimit(limit))) : {}),
    ...(whole && field.default !== undefined ? { default: field.default } : {}),
  };
  switch (type.kind) {
    case 'string': {
      const [format] = type.formats;
      const names: Readonly<Record<string, string>> = { url: 'uri', base64: 'byte' };
      if (type.formats.length > 1)
        return { ...own, anyOf: type.formats.map((each) => ({ type: 'string', format: names[each] })) };
      return { ...own, type: 'string', ...(format === undefined ? {} : { format: names[format] ?? format }) };
    }
    case 'int64':
      return {
        ...own,
        anyOf: [
          { type: 'integer', format: 'int64' },
          { type: 'string', pattern: '^-?[0-9]+$' },
        ],
      };
    case 'enum': {
      const values = field.values.filter((value) => value.status !== 'not-evidenced').map((value) => value.value);
      const closed = { type: 'string', enum: values };
      return part === 'response' || part === 'callback' || part === 'error'
        ? { ...own, anyOf: [closed, { type: 'string' }] }
        : { ...own, ...closed };
    }
    case 'unknown':
      return own;
    case 'object':
      return { ...own, ...object(operation, part, `${field.path}.`) };
    case 'array':
      return {
        ...own,
        type: 'array',
        items:
          type.of.kind === 'object'
            ? object(operation, part, `${field.path}[].`)
            : schema(field, type.of, operation, part),
      };
    default:
      return { ...own, type: type.kind };
  }
}

function convertLimit(limit: Limit): Json {
  const names = {
    length: ['minLength', 'maxLength'],
    items: ['minItems', 'maxItems'],
    range: ['minimum', 'maximum'],
  } as const;
  if (limit.kind !== 'length' && limit.kind !== 'items' && limit.kind !== 'range') return {};
  const [min, max] = names[limit.kind];
  return {
    ...(limit.min === undefined ? {} : { [min]: limit.min }),
    ...(limit.max === undefined ? {} : { [max]: limit.max }),
  };
}
