// A pattern of the small film service that takes fields in every way there is, and what that service is not sent.

import { exists, need } from '../../generator/kernel/conditions.ts';
import type { Pattern } from '../../generator/kernel/patterns.ts';
import type { QuarantinedShape, QuarantineScope } from '../../generator/kernel/quarantine.ts';
import { FILM, GIVEN, VIEW } from './small-operation.ts';

function shape(name: string, line: number, more: Partial<QuarantinedShape>): QuarantinedShape {
  const row = `register/small.md:${line}`;
  return { name, operation: FILM.id, row, why: `${name} is not sent`, instead: 'another', kind: 'condition', ...more };
}

const isLoud = (shot: unknown): boolean =>
  typeof shot === 'object' && shot !== null && 'loud' in shot && shot.loud === true;

export const QUARANTINE: QuarantineScope = {
  view: VIEW,
  given: GIVEN,
  shapes: [
    shape('old-model', 70, { reads: ['model'], matches: (self) => self.model === 'old' }),
    shape('all-loud', 71, {
      reads: ['shots', 'shots[].loud'],
      matches: (self) => exists(Array.isArray(self.shots) ? self.shots : [], isLoud),
    }),
    shape('long-clip', 72, {
      reads: ['given.clip_seconds'],
      matches: (_self, given) => Number(need(given.clip_seconds)) > 10,
    }),
    shape('picture-of-another-service', 73, { kind: 'key', key: 'picture' }),
    shape('caption-of-another-service', 74, { kind: 'key', key: 'shots[].caption' }),
    shape('blurred-picture', 75, { kind: 'words' }),
  ],
};

const at = (line: number): string => `register/small.md:${line}`;

export const SCENE: Pattern = {
  name: 'scene',
  purpose: 'a scene',
  row: at(60),
  class: 'doc-derived',
  operation: FILM,
  quarantine: QUARANTINE,
  fields: [
    { name: 'model', takes: 'required', row: at(61), values: ['new'] },
    { name: 'mode', takes: 'default', row: at(62), value: 'std', values: ['std', 'pro'] },
    { name: 'seconds', takes: 'required', row: at(63) },
    { name: 'count', takes: 'optional', row: at(64) },
    { name: 'sound', takes: 'fixed', row: at(65), value: true },
    {
      name: 'shots',
      takes: 'optional',
      row: at(66),
      fields: [
        { name: 'index', takes: 'numbered', row: at(67) },
        { name: 'text', takes: 'required', row: at(68) },
        { name: 'loud', takes: 'default', row: at(69), value: false },
      ],
    },
    {
      name: 'frame',
      takes: 'optional',
      row: at(76),
      fields: [{ name: 'image', takes: 'required', row: at(77) }],
    },
  ],
};
