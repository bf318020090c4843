// What this project does not send is refused by the name that its documents use, whoever asks.
import { describe, expect, it } from 'vitest';
import { patterns } from '../../../generated/builders.ts';
import { buildBody } from '../../../generated/kernel/builders.ts';
import { findQuarantined } from '../../../generated/kernel/quarantine.ts';
import { operations } from '../../../generated/operations.ts';
import { quarantine } from '../../../generated/quarantine.ts';
import { readMarks, readRow } from '../check/register-rows.ts';
import { BODIES, inputOf } from './inputs.ts';
import { CASES } from './quarantine-cases.ts';

const shapes = Object.entries(quarantine).flatMap(([operation, scope]) =>
  scope.shapes.map((shape) => ({ id: `${operation} ${shape.name}`, operation, scope, shape })),
);

it('every shape that a request can show has a case, and every case a shape', () => {
  const shown = shapes.filter(({ shape }) => shape.kind === 'condition' || shape.kind === 'key');
  expect([...new Set(CASES.map(({ shape }) => shape))].sort()).toEqual(shown.map(({ id }) => id).sort());
});

describe.each(CASES)('$shape of $pattern with $more', ({ shape: id, pattern: name, more, neverBuilt }) => {
  const own = shapes.find((candidate) => candidate.id === id);
  const pattern = patterns.find((candidate) => candidate.name === name);
  if (own === undefined || pattern === undefined) throw new Error(`${id} or ${name} is not in the register`);
  const input = Object.fromEntries(
    Object.entries({ ...inputOf(name), ...more }).filter(([, value]) => value !== undefined),
  );

  it('is found in a request, by its row', () => {
    expect(findQuarantined(own.scope, Object.entries(BODIES).find(([key]) => key === name)?.[1])).toEqual([]);
    expect(findQuarantined(own.scope, input)).toContain(own.shape);
    const { cells } = readRow(own.shape.row);
    expect([`${readMarks(cells.Operation)[0]} ${readMarks(cells.Quarantine)[0]}`, cells.Why]).toEqual([
      id,
      own.shape.why,
    ]);
  });

  if (neverBuilt === true)
    it('cannot be had from the builder', () => {
      const built = buildBody<unknown>(pattern, input);
      expect(built).toMatchObject({ kind: 'refused', refusals: [{ kind: 'not-in-pattern' }] });
    });
  else
    it('is refused by the builder, by its name alone and with what to use instead', () => {
      const { name: shape, why, instead, row } = own.shape;
      expect(buildBody<unknown>(pattern, input)).toEqual({
        kind: 'refused',
        pattern: name,
        operation: own.operation,
        refusals: [{ kind: 'quarantined', name: shape, message: why, instead, row }],
      });
    });
});

describe('an operation that is quarantined as a whole', () => {
  const whole = shapes.filter(({ shape }) => shape.kind === 'operation');

  it.each(whole)('$id has no builder, and is refused whatever is sent', ({ operation, scope, shape }) => {
    expect(patterns.filter((pattern) => pattern.operation.id === operation)).toEqual([]);
    expect(findQuarantined(scope, {})).toContain(shape);
  });

  it('is near its end', () => {
    const postures = whole.map(({ operation }) => operations.find(({ id }) => id === operation)?.posture);
    expect(whole.map(({ id }, index) => `${id}: ${postures[index]}`)).toEqual([
      'firstElements.create older-route: legacy',
      'multiImage2Video.create older-route: legacy',
      'videoExtend.create older-route: legacy',
    ]);
  });
});

it('what only words can say is in the list, and refuses no request', () => {
  const words = shapes.filter(({ shape }) => shape.kind === 'words');
  expect(words.map(({ id }) => id)).toEqual([
    'image2video.create tiny-image',
    'omniVideo.create tiny-image',
    'omniVideo.create guessed-references',
  ]);
  for (const { scope, shape } of words) expect(findQuarantined(scope, {})).not.toContain(shape);
});
