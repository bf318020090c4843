// A good body is read without zod, and of a bad one zod says what it always said.
import { expect, it } from 'vitest';
import * as z from 'zod';
import { parsePart } from '../../generator/kernel/parse-part.ts';
import { part } from './small-part.ts';

const SHAPE = z.looseObject({ count: z.int() });

/** A schema that nobody may ask. */
const SILENT = z.unknown().refine(() => {
  throw new Error('zod was asked');
});

it('does not ask zod for a body that is read', () => {
  const read = (body: unknown) => ({ copy: body });
  expect(parsePart(part([], { shape: SILENT, read }), 7)).toEqual({ success: true, data: { copy: 7 } });
});

it('asks zod for the issues of a body that is not', () => {
  const refusing = part([], { shape: SHAPE, read: () => undefined });
  expect(parsePart(refusing, { count: 'x' })).toEqual(SHAPE.safeParse({ count: 'x' }));
  expect(parsePart(refusing, { count: 1 })).toEqual({ success: true, data: { count: 1 } });
});

it('asks zod for everything where nothing is compiled', () => {
  expect(parsePart(part([], { shape: SHAPE }), { count: 1 })).toEqual({ success: true, data: { count: 1 } });
  expect(parsePart(part([], { shape: SHAPE, read: undefined }), {}).success).toBe(false);
});
