// A small operation of an invented film service: what prices, builders and the quarantine are shown on.
import * as z from 'zod';
import { filled, need, size } from '../../generator/kernel/conditions.ts';
import { withRules } from '../../generator/kernel/rules.ts';
import { formatted } from '../../generator/kernel/schemas.ts';
import type { OperationSpecification, Rule } from '../../generator/kernel/specification.ts';
import type { View, ViewShape } from '../../generator/kernel/view.ts';
import { field, part, row } from './small-part.ts';

export const VIEW = {
  model: { kind: 'text' },
  mode: { kind: 'text', default: 'std' },
  seconds: { kind: 'number', default: 5 },
  count: { kind: 'integer', default: 1 },
  sound: { kind: 'boolean', default: false },
  shots: {
    kind: 'list',
    of: { kind: 'object', fields: { index: { kind: 'integer' }, text: { kind: 'text' }, loud: { kind: 'boolean' } } },
  },
  frame: { kind: 'object', fields: { image: { kind: 'text' } } },
} as const satisfies ViewShape;

export const GIVEN = { clip_seconds: { kind: 'number' } } as const satisfies ViewShape;

const shape = z.strictObject({
  model: z.enum(['new', 'old']).optional(),
  mode: z.enum(['std', 'pro', '4k']).optional(),
  seconds: z.number().gte(1).lte(60).optional(),
  count: z.int().gte(1).lte(4).optional(),
  sound: z.boolean().optional(),
  shots: z
    .array(z.strictObject({ index: z.int(), text: z.string().min(1), loud: z.boolean().optional() }))
    .max(3)
    .optional(),
  frame: z.strictObject({ image: formatted(['url', 'base64']).min(1) }).optional(),
});

function rule(name: string, at: string, reads: readonly string[], holds: (self: View) => boolean): Rule {
  const id = `film.create#${name}`;
  return { id, kind: 'rule', message: `${name} must hold`, at, reads, ...row(40), holds };
}

const RULES = [
  rule(
    'long-in-pro',
    'seconds',
    ['seconds', 'mode'],
    (self) => Number(need(self.seconds)) <= 30 || self.mode === 'pro',
  ),
  rule('frame-or-shots', 'frame', ['frame', 'shots'], (self) => !(self['?frame'] === true && filled(self.shots))),
  rule('shots-fill', 'shots', ['shots', 'seconds'], (self) => size(list(self.shots)) <= Number(need(self.seconds))),
];

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export const FILM: OperationSpecification = {
  id: 'film.create',
  method: 'POST',
  path: '/v1/films',
  bills: true,
  posture: 'current',
  ...row(1),
  parts: [
    part(
      [
        field('model', 'text', 11, { values: { new: row(21), old: row(22, 'doc-confirmed') } }),
        field('mode', 'text', 12, { default: 'std', values: { std: row(23), pro: row(24), '4k': row(25) } }),
        field('seconds', 'number', 13),
        field('count', 'integer', 14, { status: 'doc-confirmed' }),
        field('sound', 'boolean', 15),
        field('shots', 'list', 16, { type: 'array<object>' }),
        field('shots[].index', 'integer', 17, { required: 'yes' }),
        field('shots[].text', 'text', 18, { required: 'yes' }),
        field('shots[].loud', 'boolean', 19),
        field('frame', 'object', 20),
        field('frame.image', 'text', 21, { required: 'yes' }),
      ],
      {
        name: 'request',
        direction: 'sent',
        shape,
        carried: [{ run: 'first', paths: ['model', 'mode', 'seconds', 'shots', 'shots[].index', 'shots[].text'] }],
      },
    ),
    part([field('clip_seconds', 'number', 30)], {
      name: 'given',
      direction: 'known',
      shape: z.strictObject({ clip_seconds: z.number().optional() }),
    }),
  ],
  rules: RULES,
  view: VIEW,
  given: GIVEN,
  rejectedKeys: {},
};

/** What a user of the zod schemas alone has. */
export const FILM_SCHEMA = withRules(shape, FILM);
