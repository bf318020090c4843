// Every reason for which a request is not sent although there is an approval, each by itself; nothing reaches the service and nothing is written.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ApprovalDraft } from '../../../runtime/guard/approval.ts';
import type { CreateRequest } from '../../../runtime/guard/request.ts';
import { realDisk } from '../../../runtime/store/real-disk.ts';
import { approve, BODY, createDraft, createKit, createRow, listCodes, REQUEST } from './guard-kit.ts';

type Row = ApprovalDraft['rows'][number];

interface Case {
  readonly row?: Partial<Row>;
  readonly request?: Partial<CreateRequest>;
  readonly draft?: Partial<ApprovalDraft>;
}

async function tellCodes({ row, request, draft }: Case): Promise<string[]> {
  const kit = createKit();
  await approve(kit.guard, createDraft(kit, { rows: [createRow(row)], ...draft }));
  const asked = { ...REQUEST, ...request };
  const plan = await kit.guard.plan(asked);
  const created = await kit.guard.create(asked);
  const codes = listCodes(plan);
  if (codes.length === 0) {
    expect(created.kind).toBe('accepted');
    return [];
  }
  expect(listCodes(created as never)).toEqual(codes);
  expect(kit.posts).toEqual([]);
  expect(readdirSync(join(kit.home, 'jobs'))).toEqual([]);
  return codes;
}

const body = (change: Record<string, unknown>): Case => ({ request: { body: { ...BODY, ...change } } });
const cycle: { self?: unknown } = {};
cycle.self = cycle;

describe('a request is refused', () => {
  it.each<[string, string, Case]>([
    ['a wrong value', 'invalid', body({ duration: 5 })],
    [
      'a key that is no field',
      'invalid',
      { ...body({ promt: 'x' }), row: { class: 'hypothesis-only', hypothesis: 'x' } },
    ],
    ['an unknown operation', 'invalid', { request: { operation: 'text2video.creat' } }],
    ['a path of another operation', 'invalid', { request: { path: '/v1/videos/image2video' } }],
    ['a path with a query', 'invalid', { request: { path: '/v1/videos/text2video?dry=1' } }],
    ['a body that JSON cannot carry', 'invalid', { request: { body: cycle } }],
    ['another purpose than the approved one', 'not-in-approval', { request: { purpose: 'a harbour' } }],
    ['a purpose that only looks the same', 'not-in-approval', { request: { purpose: 'a lighthouse ' } }],
    [
      'another body than the approved one',
      'not-in-approval',
      { row: { body: { kind: 'exact', sha256: 'a'.repeat(64) } } },
    ],
    ['another method', 'not-in-approval', { row: { method: 'PUT' } }],
    [
      'a body that is known less well than approved',
      'class',
      { ...body({ aspect_ratio: '1:1' }), row: { class: 'live-confirmed' } },
    ],
    ['a cost above the approved one', 'units', { ...body({ duration: '10' }) }],
    [
      'a cost in another unit',
      'units',
      {
        row: { units: { kind: 'estimated', amount: '3', unit: 'image' } },
        draft: { maximumUnits: { video: '9', image: '9' } },
      },
    ],
    [
      'a mode without a reason',
      'mode',
      { ...body({ mode: 'pro' }), row: { units: { kind: 'estimated', amount: '9', unit: 'video' } } },
    ],
    [
      'no model, as the service then takes an old one',
      'quarantine',
      {
        request: { body: { prompt: 'x', duration: '5', mode: 'std' } },
        row: {
          class: 'hypothesis-only',
          hypothesis: 'x',
          units: { kind: 'limit', amount: '3', unit: 'video', why: 'x' },
        },
      },
    ],
    ['an external id that is no safe name', 'external-id', { request: { externalTaskId: '../x' } }],
    [
      'two external ids',
      'external-id',
      { request: { externalTaskId: 'mine', body: { ...BODY, external_task_id: 'other' } } },
    ],
  ])('for %s', async (_why, code, change) => {
    expect(await tellCodes(change)).toContain(code);
  });

  it('for a cost that nobody knows, unless the approval sets a limit in words', async () => {
    const elements = {
      operation: 'elements.create',
      body: {
        element_name: 'lamp',
        element_description: 'a brass lamp',
        reference_type: 'image_refer',
        element_image_list: { frontal_image: 'iVBORw0KGgo=', refer_images: [{ image_url: 'iVBORw0KGgoA' }] },
      },
    };
    const row = {
      operation: elements.operation,
      path: '/v1/general/advanced-custom-elements',
      class: 'hypothesis-only',
      hypothesis: 'x',
    } as const;
    expect(await tellCodes({ request: elements, row })).toEqual(['cost']);
    const units = {
      kind: 'limit',
      amount: '1',
      unit: 'video',
      why: 'the page names no price, and one unit is bearable',
    } as const;
    expect(await tellCodes({ request: elements, row: { ...row, units } })).toEqual([]);
  });

  it('for an operation that is free', async () => {
    const kit = createKit();
    await approve(kit.guard, createDraft(kit));
    const codes = listCodes(
      await kit.guard.plan({ ...REQUEST, operation: 'elements.delete', body: { element_id: '1' } }),
    );
    expect(codes).toContain('free');
  });

  it('for an older route, unless the approval says why', async () => {
    const row = {
      operation: 'multiImage2Video.create',
      path: '/v1/videos/multi-image2video',
      class: 'hypothesis-only',
      hypothesis: 'x',
      units: { kind: 'limit', amount: '3', unit: 'video', why: 'x' },
    } as const;
    const request = {
      operation: row.operation,
      body: {
        prompt: 'x',
        model_name: 'kling-v1-6',
        image_list: [{ image: 'iVBORw0KGgo=' }, { image: 'iVBORw0KGgo=' }],
      },
    };
    const codes = await tellCodes({ request, row });
    expect(codes).toContain('posture');
    expect(await tellCodes({ request, row: { ...row, legacy: 'to see what it still does' } })).not.toContain('posture');
  });

  it('for a quarantined shape, unless the approval names it', async () => {
    const request = {
      operation: 'image2video.create',
      body: {
        model_name: 'kling-v3',
        image: 'https://example.com/a.png',
        prompt: 'the curtain moves',
        duration: '5',
        mode: 'std',
      },
    };
    const row = { operation: 'image2video.create', path: '/v1/videos/image2video' };
    expect(await tellCodes({ request, row })).toEqual(['quarantine']);
    expect(
      await tellCodes({ request, row: { ...row, quarantine: { 'remote-image': 'it lies at the customer' } } }),
    ).toEqual([]);
  });

  it('for facts that are not known, until they are given', async () => {
    const request = {
      operation: 'omniVideo.create',
      body: {
        model_name: 'kling-v3-omni',
        prompt: 'she walks on',
        duration: '5',
        mode: 'std',
        aspect_ratio: '16:9',
        video_list: [{ video_url: 'https://example.com/a.mp4', refer_type: 'feature', keep_original_sound: 'yes' }],
      },
    };
    const row = {
      operation: 'omniVideo.create',
      path: '/v1/videos/omni-video',
      units: { kind: 'estimated', amount: '9', unit: 'video' },
    } as const;
    expect(await tellCodes({ request, row })).toContain('undecided');
    const given = { reference_video_seconds: 5 };
    expect(await tellCodes({ request: { ...request, given }, row })).not.toContain('undecided');
  });

  it('for a mode that costs more only without a reason', async () => {
    const row = { units: { kind: 'estimated', amount: '9', unit: 'video' }, escalation: 'std was too weak' } as const;
    expect(await tellCodes({ ...body({ mode: 'pro' }), row })).toEqual([]);
  });
});

describe('the surroundings', () => {
  it('stop a create when less than 64 MiB are free', async () => {
    const statFileSystem = async () => ({ freeBytes: 64 * 1024 * 1024 - 1, type: 0 });
    const kit = createKit(undefined, { disk: { ...realDisk, statFileSystem } });
    await approve(kit.guard, createDraft(kit));
    expect(listCodes((await kit.guard.create(REQUEST)) as never)).toEqual(['disk-space']);
  });

  it('stop a create when the media are wrong', async () => {
    const checkMedia = () => [{ message: 'the image has 20 pixels a side', row: 'register/image2video.md:1' }];
    const kit = createKit(undefined, { checkMedia });
    await approve(kit.guard, createDraft(kit));
    expect(await kit.guard.create(REQUEST)).toMatchObject({
      refusals: [{ code: 'media', row: 'register/image2video.md:1' }],
    });
  });

  it('stop a create when a folder lies where STOP would', async () => {
    const kit = createKit();
    await approve(kit.guard, createDraft(kit));
    writeFileSync(join(kit.home, 'STOP'), '');
    expect(await kit.guard.create(REQUEST)).toMatchObject({
      refusals: [{ code: 'stop-file', message: 'creates are stopped: no reason is written in it' }],
    });
    expect(existsSync(join(kit.home, 'purposes'))).toBe(true);
  });

  it('stop everything when the home must not be used', async () => {
    const kit = createKit(undefined, { home: '/proc/none' });
    await expect(kit.guard.create(REQUEST)).rejects.toThrow('/proc/none cannot be used');
    const { guard } = createKit(undefined, { home: '/dev/null/home' });
    await expect(guard.plan(REQUEST)).rejects.toThrow('/dev/null/home cannot be used');
  });
});

describe('a body', () => {
  it('is sent as it was when it was looked at, whatever the caller does to it meanwhile', async () => {
    const kit = createKit();
    await approve(kit.guard, createDraft(kit));
    const changing: Record<string, unknown> = { ...BODY };
    const creating = kit.guard.create({ ...REQUEST, body: changing });
    await kit.guard.readStop();
    changing.duration = '10';
    await creating;
    expect(kit.posts[0]?.body.duration).toBe('5');
  });
});
