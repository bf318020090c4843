// Types, requirements and limits of fields in words.
import { expect, it } from 'vitest';
import type { Field, FieldType, Limit } from '../../../generated/kernel/contract-model.ts';
import { describeLimit, describeRequired, describeType } from '../../../site/src/operations/describe-field.ts';

it.each<[FieldType, string]>([
  [{ kind: 'string', formats: [] }, 'text'],
  [{ kind: 'string', formats: ['url', 'base64'] }, 'text: a URL or base64'],
  [{ kind: 'array', of: { kind: 'object' } }, 'list of object items'],
  [{ kind: 'array', of: { kind: 'string', formats: [] } }, 'list of texts'],
  [{ kind: 'int64' }, '64-bit number, also as text'],
  [{ kind: 'enum' }, 'one of its values'],
])('the type %j is said', (type, words) => {
  expect(describeType(type)).toBe(words);
});

it.each<[Limit, string]>([
  [{ kind: 'length', min: 1, max: 2500 }, 'from 1 to 2500 characters'],
  [{ kind: 'items', max: 6 }, 'at most 6 items'],
  [{ kind: 'range', min: 0 }, 'at least 0'],
  [{ kind: 'format', formats: ['jpg', 'png'] }, 'jpg, png'],
  [{ kind: 'tolerate', json: 'number' }, 'a number in its place is read as absent'],
])('the limit %j is said', (limit, words) => {
  expect(describeLimit(limit)).toBe(words);
});

it.each<[Field['required'], string]>([
  [{ kind: 'yes' }, 'yes'],
  [{ kind: 'expected' }, 'expected'],
  [{ kind: 'if', condition: { cel: 'this.multi_shot', reads: ['multi_shot'] } }, 'when multi_shot is true'],
])('the requirement %j is said', (required, words) => {
  expect(describeRequired({ required })).toBe(words);
});
