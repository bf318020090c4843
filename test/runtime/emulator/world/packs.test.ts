// What an account has: slots for tasks at once, units that are used up, and a rate of requests.
import { expect, it } from 'vitest';
import { createScene, dataOf, OMNI, openWorld, SCENE, verdictOf } from './open-world.ts';

const FULL = [429, 1303, 'parallel task over resource pack limit'];

it('a task more than there are slots is refused until one has ended', () => {
  const open = openWorld({ slots: { video: 2 } });
  createScene(open);
  createScene(open);
  expect(verdictOf(open.post(OMNI, SCENE))).toEqual(FULL);
  open.wait(10_000);
  expect(open.post(OMNI, SCENE).event.outcome).toBe('accepted');
});

it('slots are counted for each model and kind of pack', () => {
  const open = openWorld({ slots: { video: 1, image: 1 } });
  createScene(open);
  expect(verdictOf(open.post(OMNI, SCENE))).toEqual(FULL);
  createScene(open, { model_name: 'kling-video-o1' });
  expect(open.post('/v1/images/omni-image', { model_name: 'kling-v3-omni', prompt: 'a vase' }).status).toBe(200);
});

it('a picture task takes a slot for each picture', () => {
  const open = openWorld({ slots: { image: 3 } });
  const ask = (n: number) => open.post('/v1/images/generations', { model_name: 'kling-v3', prompt: 'a vase', n });
  expect(ask(2).status).toBe(200);
  expect(verdictOf(ask(2))).toEqual(FULL);
  expect(ask(1).status).toBe(200);
});

it('queries take no slot', () => {
  const open = openWorld({ slots: { video: 1 } });
  const id = createScene(open);
  expect(open.get(`${OMNI}/${id}`).status).toBe(200);
});

it('a success takes its units, and what is running is held', () => {
  const open = openWorld({ balances: { video: '6' } });
  const left = () => {
    const { resource_pack_subscribe_infos: packs } = dataOf(open.get('/account/costs?start_time=1&end_time=2'));
    return (packs as { remaining_quantity: number }[])[0]?.remaining_quantity;
  };
  createScene(open);
  createScene(open);
  expect([left(), ...verdictOf(open.post(OMNI, SCENE))]).toEqual([6, 429, 1102, 'Account balance not enough']);
  open.wait(10_000);
  expect([left(), open.post(OMNI, SCENE).status]).toEqual([0, 429]);
});

it('a failure gives back what was held', () => {
  const open = openWorld({ balances: { video: '3' } });
  createScene(open, {}, { task: { ends: 'failed' } });
  open.wait(10_000);
  expect(open.post(OMNI, SCENE).event).toMatchObject({ outcome: 'accepted', units: '3', unit: 'video' });
});

it('an account that pays afterwards owes money, and packs are apart', () => {
  const open = openWorld({ balances: { video: '0' }, pays: 'after' });
  expect(open.post(OMNI, SCENE).event.code).toBe(1101);
  expect(open.post('/v1/images/generations', { model_name: 'kling-v3', prompt: 'a vase' }).status).toBe(200);
});

it('the ledger of the packs lists what was taken, the latest first, page by page', () => {
  const open = openWorld({ balances: { video: '10' } });
  const first = createScene(open);
  const second = createScene(open, { mode: 'pro' });
  open.wait(10_000);
  const page = dataOf(open.post('/account/billing/package', { start_time: 1, end_time: open.now(), limit: 1 }));
  expect(page).toMatchObject({
    result: {
      detail: [{ task_id: second, unit_before_deduction: 7, deduction_amount: 4, unit_after_deduction: 3 }],
      count: 1,
    },
    has_more: true,
  });
  expect(dataOf(open.post('/account/billing/package', { cursor: page.next_cursor }))).toMatchObject({
    result: { detail: [{ task_id: first, unit_before_deduction: 10, deduction_amount: 3, unit_after_deduction: 7 }] },
    has_more: false,
  });
});

it('a price that nobody knows leaves the deduction out, or is what the world was told', () => {
  // No price of an extension is registered.
  const body = { video_id: 'emulated-1', prompt: 'on' };
  const ask = (unknownPrice?: string) => {
    const open = openWorld(unknownPrice === undefined ? {} : { unknownPrice });
    const id = String(dataOf(open.post('/v1/videos/video-extend', body)).task_id);
    open.wait(10_000);
    return dataOf(open.get(`/v1/videos/video-extend/${id}`)).final_unit_deduction;
  };
  expect([ask(), ask('2.5')]).toEqual([undefined, '2.5']);
});

it('more requests in a second than the world allows are refused, whatever they are', () => {
  const open = openWorld({ requestsPerSecond: 2 });
  const ask = () => open.get(OMNI).event.code;
  expect([ask(), ask(), ask()]).toEqual([0, 0, 1302]);
  open.wait(1000);
  expect(ask()).toBe(0);
});

it('models that are gone or barred are refused', () => {
  const open = openWorld({ retiredModels: ['kling-v3-omni'], barredModels: ['kling-video-o1'] });
  expect(verdictOf(open.post(OMNI, SCENE))).toEqual([404, 1203, 'The model kling-v3-omni is no longer available']);
  expect(open.post(OMNI, { ...SCENE, model_name: 'kling-video-o1' }).event).toMatchObject({ status: 403, code: 1103 });
});
