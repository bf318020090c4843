// Values that make an answer unusable. What a service sends is read tolerantly: a number in quotes is as good as a number, and what may be missing may be null.
import type { FieldType } from '../../kernel/contract-model.ts';
import { isRecord } from '../../kernel/view.ts';
import { type Break, WRONG_TYPES } from './list-breaks.ts';
import { isNumeric, type Slot } from './slot.ts';

/** Of something that is received. */
export function listReceivedBreaks(slot: Slot): Break[] {
  const { type, field, isItem } = slot;
  const isRequired = !isItem && field.required.kind === 'yes';
  const isText = type.kind === 'string' && !isNumeric(type);
  const wrong = WRONG_TYPES.find((value) => !isReadable(slot, value));
  return [
    ...(isRequired && type.kind !== 'unknown'
      ? [{ name: 'missing', fault: 'required' as const, value: undefined }]
      : []),
    ...(isRequired && isText ? [{ name: 'empty', fault: 'required' as const, value: '' }] : []),
    ...(wrong === undefined ? [] : [{ name: 'type', fault: 'type' as const, value: wrong }]),
  ];
}

function isReadable({ type, field, isItem }: Slot, value: unknown): boolean {
  const tolerated = field.limits.find((limit) => limit.kind === 'tolerate')?.json;
  const isTolerated = !isItem && field.required.kind !== 'yes' && typeof value === tolerated;
  return isTolerated || isOfType(type, value);
}

function isOfType(type: FieldType, value: unknown): boolean {
  switch (type.kind) {
    case 'string':
      return typeof value === 'string' || (isNumeric(type) && typeof value === 'number');
    case 'enum':
      return typeof value === 'string';
    case 'integer':
    case 'number':
      return typeof value === 'number';
    case 'int64':
      return typeof value === 'string' || typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
    case 'object':
      return isRecord(value);
    case 'array':
      return Array.isArray(value);
    case 'unknown':
      return true;
  }
}
