// Every approved pattern of the real register: what the least input becomes, and how far the evidence carries it.
import { describe, expect, it } from 'vitest';
import {
  buildContinuedScene,
  buildMultiShotScene,
  buildTextScene,
  patterns,
  textScene,
} from '../../../generated/builders.ts';
import { buildBody } from '../../../generated/kernel/builders.ts';
import { checkPayload } from '../../../runtime/check/check-payload.ts';
import { readMarks, readRow } from '../check/register-rows.ts';
import { BODIES, INPUTS, inputOf } from './inputs.ts';

it('every pattern has an input and a body, and every input a pattern', () => {
  const names = patterns.map(({ name }) => name);
  expect(Object.keys(INPUTS)).toEqual(names);
  expect(Object.keys(BODIES)).toEqual(names);
});

describe.each(patterns.map((pattern) => [pattern.name, pattern] as const))('%s', (name, pattern) => {
  const { cells } = readRow(pattern.row);
  const built = buildBody<unknown>(pattern, inputOf(name));

  it('is made of its row', () => {
    expect([name, pattern.operation.id]).toEqual([readMarks(cells.Pattern)[0], readMarks(cells.Operation)[0]]);
  });

  it('builds its body from the least input, of exactly the class that its row says', () => {
    const body = Object.entries(BODIES).find(([key]) => key === name)?.[1];
    expect(built).toMatchObject({ kind: 'built', pattern: name, operation: pattern.operation.id, body });
    expect(built).toMatchObject({ body, class: cells.Class });
    expect(pattern.class).toBe(cells.Class);
  });

  it('builds what kling check calls valid, with the same class', () => {
    const body = built.kind === 'built' ? built.body : undefined;
    const answer = checkPayload({ operation: pattern.operation.id, body });
    expect(answer).toMatchObject({ valid: true, issues: [], observations: [], class: cells.Class });
  });

  it('stands on an operation that is charged and neither legacy nor out of scope', () => {
    const { posture, status, bills } = pattern.operation;
    expect(['current', 'provisional']).toContain(posture);
    expect([status, bills]).not.toContain('not-evidenced');
    expect(bills).toBe(true);
  });

  it('needs each of its required fields', () => {
    const required = pattern.fields.filter(({ takes }) => takes === 'required').map((field) => field.name);
    for (const key of required) {
      const { [key]: _left, ...rest } = inputOf(name);
      const refused = buildBody<unknown>(pattern, rest);
      expect(refused).toMatchObject({
        kind: 'refused',
        refusals: [
          key === 'model_name' ? { kind: 'quarantined', name: 'no-model' } : { kind: 'missing', path: `$.${key}` },
        ],
      });
    }
  });
});

describe('a builder', () => {
  it('sends the mode that is given in place of std', () => {
    const built = buildTextScene({ ...INPUTS.textScene, mode: 'pro' });
    expect(built).toMatchObject({ kind: 'built', body: { mode: 'pro' }, class: 'doc-derived' });
  });

  it('refuses a mode that the pattern does not have although the route does', () => {
    expect(buildBody(textScene, { ...INPUTS.textScene, mode: '4k' })).toMatchObject({
      kind: 'refused',
      refusals: [{ kind: 'not-in-pattern', path: '$.mode', message: 'the pattern textScene takes mode std, pro only' }],
    });
  });

  it('says what a rule of the register says', () => {
    const built = buildMultiShotScene({ ...INPUTS.multiShotScene, duration: '6' });
    expect(built).toMatchObject({
      kind: 'refused',
      refusals: [{ kind: 'issue', issue: { code: 'rule', status: 'doc-confirmed' } }],
    });
  });

  it('takes facts that no body shows, and says which ones it lacks', () => {
    const open = buildContinuedScene(INPUTS.continuedScene);
    expect(open).toMatchObject({ kind: 'built', undecided: [{ needs: ['reference_video_seconds'] }] });
    expect(buildContinuedScene(INPUTS.continuedScene, { reference_video_seconds: 5 })).toMatchObject({ undecided: [] });
    expect(buildContinuedScene(INPUTS.continuedScene, { reference_video_seconds: 2 })).toMatchObject({
      kind: 'refused',
      refusals: [{ kind: 'issue', issue: { rule: 'omniVideo.create#reference-video-length' } }],
    });
  });
});
