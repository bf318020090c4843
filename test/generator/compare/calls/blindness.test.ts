// Nothing that a payload holds may leave a comparison of calls: not a value, not a key that is data, not a piece of a broken line, in any form of output.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Capture } from '../../../../generator/kernel/capture.ts';
import { FORMATS } from '../../../../generator/render/formats.ts';
import { createProject, writeText } from '../../../vendors/project.ts';
import { runContractCli } from '../../../vendors/run-contract-cli.ts';
import { createCall } from './parcel-calls.ts';

/** Stands in everything that somebody would not want to be told: in values, keys, paths, queries, broken lines. */
const CANARY = 'canary';

/** Keys that are data, in the forms in which ids, secrets and people's names come. */
const KEYS = [
  'canary-7f3a9c1e4b2d',
  '550e8400-e29b-41d4-a716-446655440000-canary',
  'sk_live_canary4242',
  'canary@mail.example',
  'canary key',
  'canary.x',
  'canary/1',
  '2026-07-01canary',
  'CaNaRyXyZ',
];

function secretKeys(line: number): object {
  return Object.fromEntries(KEYS.map((key, index) => [`${key}${line}${index}`, { [`canary${line}`]: 'canary' }]));
}

/** One call for each kind of difference, with canaries in all that is no name of the register. */
const CALLS: readonly Capture[] = [1, 2, 3].flatMap((line): Capture[] => [
  createCall(
    {
      recipient: { name: CANARY.repeat(9), code: CANARY, phone: [CANARY], [`canaryName${line}`]: line },
      service: `${CANARY}-service`,
      film: CANARY,
      weight: CANARY,
      tags: [CANARY, CANARY, CANARY, CANARY],
      steps: [CANARY],
      note: CANARY,
      gift_note: CANARY,
      ...secretKeys(line),
      window: secretKeys(line),
    },
    { state: CANARY, id: CANARY, price: { [CANARY]: 1 }, courier: { name: CANARY, ...secretKeys(line) } },
    { path: `/v1/parcels?token=${CANARY}&${CANARY}${line}=1` },
  ),
  createCall({}, {}, { status: 422, response: { code: CANARY, text: CANARY, [`canary${line}`]: CANARY } }),
  {
    method: 'GET',
    path: `/v1/parcels/${CANARY}${line}99`,
    status: 200,
    response: { id: CANARY, events: [{ place: CANARY, at: CANARY }] },
  },
  { method: 'GET', path: `/v1/users/${CANARY}${line}/letters/${CANARY}`, response: {} },
  { method: 'GET', url: `https://${CANARY}:${CANARY}@${CANARY}.example/${CANARY}${line}/x` },
  { callback: { [`canary${line}`]: CANARY, id: CANARY, state: CANARY } },
]);

const BROKEN = [
  `{"method":"POST","path":"/v1/parcels","request":{"service":"${CANARY}`,
  `${CANARY}`,
  `["${CANARY}"]`,
  `{"operation":"${CANARY}"}`,
  `{"method":"${CANARY}","path":"/${CANARY}"}`,
  `{"method":"POST","path":{"${CANARY}":1}}`,
  `{"operation":"parcel.create","status":"${CANARY}"}`,
  `{"operation":"parcel.create","query":"${CANARY}"}`,
];

const project = createProject();
writeText(project, 'calls.jsonl', [...CALLS.map((call) => JSON.stringify(call)), ...BROKEN].join('\n'));
const file = join(project.root, 'calls.jsonl');

function run(...options: readonly string[]): string {
  const { stdout, stderr } = runContractCli(['compare', file, '--root', project.root, '--min-calls', '1', ...options], {
    FORCE_COLOR: '1',
  });
  return `${stdout}${stderr}`;
}

describe('no canary is in', () => {
  it.each([...FORMATS])('the format %s', (format) => {
    const output = run('--format', format);
    expect(output).toContain('COMPARE-');
    expect(output.toLowerCase()).not.toContain(CANARY);
  });

  it('the patch of proposed rows', () => {
    expect(run('--patch').toLowerCase()).not.toContain(CANARY);
  });

  it('an output that was told all the same', () => {
    const codes = new Set([...run('--json').matchAll(/"code": "(COMPARE-[A-Z-]+)"/g)].map(([, code]) => code));
    expect([...codes].sort()).toEqual([
      'COMPARE-EVIDENCED',
      'COMPARE-FIELD-UNKNOWN',
      'COMPARE-FIELD-UNSEEN',
      'COMPARE-LIMIT',
      'COMPARE-LINE',
      'COMPARE-NARROWER',
      'COMPARE-OPERATION-UNKNOWN',
      'COMPARE-REFUSED',
      'COMPARE-REQUIRED',
      'COMPARE-TYPE',
      'COMPARE-VALUE-UNKNOWN',
      'COMPARE-VALUE-UNSEEN',
    ]);
  });
});
