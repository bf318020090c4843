// What the playground knows of operations, from the contract as it is.
import { describe, expect, it } from 'vitest';
import { patterns } from '../../../generated/builders.ts';
import { buildBody } from '../../../generated/kernel/builders.ts';
import { parseJson } from '../../../generated/kernel/json.ts';
import type { PatternField } from '../../../generated/kernel/patterns.ts';
import { isRecord } from '../../../generated/kernel/view.ts';
import { readContract } from '../../../site/src/model/contract.ts';
import { createStateCheck } from '../../../site/src/playground/known-states.ts';
import { createRowLinks } from '../../../site/src/playground/link-rows.ts';
import { listOperationData } from '../../../site/src/playground/list-operation-data.ts';
import { createRoutes } from '../../../site/src/routes/routes.ts';

const all = listOperationData();
const omni = all.find(({ sampled }) => sampled.id === 'omniVideo.create');

describe('an operation', () => {
  it('has its inputs, its models and its host from the register', () => {
    expect(omni?.inputs.map(({ name, row }) => [name, row])).toEqual([
      ['given.video_character_elements', 'omniVideo.create/given:video_character_elements'],
      ['given.reference_video_seconds', 'omniVideo.create/given:reference_video_seconds'],
    ]);
    expect(omni?.model).toEqual({ in: 'body', name: 'model_name', values: ['kling-v3-omni', 'kling-video-o1'] });
    expect(omni?.sampled.host).toBe('https://api-singapore.klingai.com');
    const newer = all.find(({ sampled }) => sampled.id === 'newerOmniVideo.create');
    expect(newer?.model).toMatchObject({ in: 'path', name: 'model' });
  });

  it('that can be checked in any part is there', () => {
    const missing = readContract()
      .model.operations.map(({ id }) => id)
      .filter((id) => !all.some(({ sampled }) => sampled.id === id));
    expect(missing).toEqual(['auth.headers']);
  });

  it('links the places that a check names to rows', () => {
    const link = createRowLinks(omni?.rows ?? {}, createRoutes('/x/'));
    const row = readContract().rowByAddress.get('omniVideo.create/mode');
    expect(link(`${row?.origin.file}:${row?.origin.line}`)).toEqual({
      address: 'omniVideo.create/mode',
      href: '/x/register/omni-video/#omniVideo.create/mode',
    });
    expect(link('register/omni-video.md:1')).toBeUndefined();
    expect(link('__proto__:1')).toBeUndefined();
  });
});

describe('each approved pattern', () => {
  it.each(patterns.map((pattern) => [pattern.name, pattern] as const))(
    '%s has an example that its builder makes',
    (name, pattern) => {
      const own = all.find(({ sampled }) => sampled.id === pattern.operation.id);
      const example = own?.examples.find((choice) => choice.pattern === name);
      const body = parseJson(example?.text ?? 'null');
      const given = 'reference_video_seconds' in pattern.operation.given ? { reference_video_seconds: 5 } : {};
      const built = buildBody(pattern, leaveOut(pattern.fields, body), given);
      expect(built).toMatchObject({ kind: 'built', body });
    },
  );
});

/** The input that a body was made of: without what its builder fills in. */
function leaveOut(fields: readonly PatternField[], body: unknown): unknown {
  if (Array.isArray(body)) return body.map((item) => leaveOut(fields, item));
  if (!isRecord(body)) return body;
  const taken = fields.filter(({ takes }) => takes !== 'fixed' && takes !== 'numbered');
  return Object.fromEntries(
    taken.flatMap(({ name, fields: inner }) =>
      name in body ? [[name, inner === undefined ? body[name] : leaveOut(inner, body[name])]] : [],
    ),
  );
}

describe('a link to an example', () => {
  const isKnown = createStateCheck();
  const page = 'playground/index.html';

  it('is known if the operation has it', () => {
    expect(isKnown(page, 'operation=omniVideo.create&example=broken/%23references-limit')).toBe(true);
    expect(isKnown(page, 'operation=omniVideo.create')).toBe(true);
    expect(isKnown(page, 'operation=omniVideo.create&example=nonsense')).toBe(false);
    expect(isKnown(page, 'operation=nonsense')).toBe(false);
    expect(isKnown('index.html', 'operation=omniVideo.create')).toBe(false);
  });
});
