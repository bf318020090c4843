// Whether a type got wider or narrower decides whether old code breaks, so the order is stated pair by pair, each read in both directions.
import { describe, expect, it } from 'vitest';
import { readType } from '../../../generator/cells/types.ts';
import { compareTypes } from '../../../generator/diff/compare-types.ts';
import type { FieldType } from '../../../generator/kernel/contract-model.ts';
import { readCellText } from '../cells/cell-sample.ts';

function parse(text: string): FieldType {
  const { value } = readCellText(`\`${text}\``, readType);
  if (value === undefined) throw new Error(`${text} is no type`);
  return value;
}

const WIDER: readonly (readonly [narrow: string, wide: string])[] = [
  ['string<url>', 'string'],
  ['string<url>', 'string<url,base64>'],
  ['string<integer>', 'string<decimal>'],
  ['integer', 'number'],
  ['object', 'unknown'],
  ['array<string<url>>', 'array<string>'],
  ['array<object>', 'array<unknown>'],
  ['array<object>', 'unknown'],
  ['int64', 'unknown'],
];

const UNLIKE: readonly (readonly [one: string, other: string])[] = [
  ['string<url>', 'string<base64>'],
  ['string', 'integer'],
  ['boolean', 'string'],
  ['object', 'array<object>'],
  ['array<string>', 'array<integer>'],
  ['number', 'int64'],
  ['int64', 'string'],
];

describe('of types', () => {
  it.each(WIDER)('%s is narrower than %s', (narrow, wide) => {
    for (const direction of ['sent', 'received', 'known'] as const) {
      expect(compareTypes(parse(narrow), parse(wide), direction)).toBe('widened');
      expect(compareTypes(parse(wide), parse(narrow), direction)).toBe('narrowed');
    }
  });

  it.each(UNLIKE)('%s and %s are in no order', (one, other) => {
    for (const direction of ['sent', 'received', 'known'] as const) {
      expect(compareTypes(parse(one), parse(other), direction)).toBe('changed');
      expect(compareTypes(parse(other), parse(one), direction)).toBe('changed');
    }
  });

  it.each(['string', 'string<url,base64>', 'enum', 'array<int64>', 'unknown'])('%s is no change of itself', (text) => {
    expect(compareTypes(parse(text), parse(text), 'sent')).toBeUndefined();
  });

  it('formats are in no order of their own', () => {
    expect(compareTypes(parse('string<url,base64>'), parse('string<base64,url>'), 'sent')).toBeUndefined();
  });

  it('a closed list is narrower than text where it is sent, and the same where it is received', () => {
    expect(compareTypes(parse('enum'), parse('string'), 'sent')).toBe('widened');
    expect(compareTypes(parse('string'), parse('enum'), 'sent')).toBe('narrowed');
    expect(compareTypes(parse('enum'), parse('string'), 'received')).toBe('narrowed');
    expect(compareTypes(parse('string'), parse('enum'), 'received')).toBe('narrowed');
  });

  it('an id takes every number where it is sent, and is text where it is received', () => {
    expect(compareTypes(parse('integer'), parse('int64'), 'sent')).toBe('widened');
    expect(compareTypes(parse('integer'), parse('int64'), 'received')).toBe('changed');
  });
});
