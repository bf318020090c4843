// The routes whose prompts are linted, with what the contract says of them: which lists a prompt may cite, how long it may be, whether there is sound.
import * as z from 'zod';
import { findPart } from '../../generated/kernel/check.ts';
import type { FieldRow, OperationSpecification, PartSpecification } from '../../generated/kernel/specification.ts';
import { isRecord } from '../../generated/kernel/view.ts';
import { operations } from '../../generated/operations.ts';

/** `<<<image_1>>>` cites the first item of `image_list`, and so on. */
export const REFERENCE_KINDS = ['image', 'element', 'video', 'voice'] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

export interface LengthLimit {
  readonly most: number;
  /** `register/omni-video.md:33` */
  readonly row: string;
}

export interface PromptRoute {
  readonly id: string;
  readonly fields: Readonly<Record<string, FieldRow>>;
  readonly kinds: readonly ReferenceKind[];
  /** Of the prompt at the top, and of the prompt of one shot. */
  readonly promptLimit: LengthLimit | undefined;
  readonly shotLimit: LengthLimit | undefined;
  /** The row of `sound`; absent where the route has none. */
  readonly sound: FieldRow | undefined;
}

const SHOT_PROMPT = 'multi_prompt[].prompt';

/** Current routes that take a prompt of several shots. */
export const PROMPT_ROUTES: readonly PromptRoute[] = operations.flatMap((operation) => {
  const request = findPart(operation, 'request');
  const isLinted = operation.posture === 'current' && request?.fields[SHOT_PROMPT] !== undefined;
  return isLinted ? [describeRoute(operation, request)] : [];
});

export function findPromptRoute(id: string): PromptRoute | undefined {
  return PROMPT_ROUTES.find((route) => route.id === id);
}

/** Keys of the newer routes, whose bodies have another form and are not looked at. */
const NEWER_KEYS = ['contents', 'settings', 'options'] as const;

/** The route that knows most of the keys of the body, a model counting like a key; of several the one with the fewest fields. */
export function guessPromptRoute(body: unknown): PromptRoute | undefined {
  if (isRecord(body) && NEWER_KEYS.some((key) => Object.hasOwn(body, key))) return undefined;
  const score = (route: PromptRoute): number => 1000 * countKnown(route, body) - Object.keys(route.fields).length;
  return [...PROMPT_ROUTES].sort((one, other) => score(other) - score(one))[0];
}

function countKnown({ fields }: PromptRoute, body: unknown): number {
  if (!isRecord(body)) return 0;
  const model = body.model_name;
  const isKnownModel = typeof model === 'string' && Object.hasOwn(fields.model_name?.values ?? {}, model);
  return Object.keys(body).filter((key) => Object.hasOwn(fields, key)).length + (isKnownModel ? 1 : 0);
}

function describeRoute({ id }: OperationSpecification, { fields, shape }: PartSpecification): PromptRoute {
  const schema = z.toJSONSchema(shape, { unrepresentable: 'any', io: 'input' });
  const limit = (path: string): LengthLimit | undefined => {
    const most = readMaxLength(schema, path);
    const row = fields[path]?.row;
    return most === undefined || row === undefined ? undefined : { most, row };
  };
  return {
    id,
    fields,
    kinds: REFERENCE_KINDS.filter((kind) => Object.hasOwn(fields, `${kind}_list`)),
    promptLimit: limit('prompt'),
    shotLimit: limit(SHOT_PROMPT),
    sound: fields.sound,
  };
}

/** The longest text that the contract allows at `multi_prompt[].prompt`. */
function readMaxLength(schema: unknown, path: string): number | undefined {
  const node = path.split('.').reduce<unknown>((at, name) => {
    const properties = isRecord(at) ? at.properties : undefined;
    const field = isRecord(properties) ? properties[name.replace('[]', '')] : undefined;
    return name.endsWith('[]') && isRecord(field) ? field.items : field;
  }, schema);
  return isRecord(node) && typeof node.maxLength === 'number' ? node.maxLength : undefined;
}
