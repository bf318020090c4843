// A program that asks the guard itself, past the commands, for a round of verification: every exclusion of the plan holds there too.
import { describe, expect, it } from 'vitest';
import type { ApprovalDraft } from '../../../runtime/guard/approval.ts';
import { readFromBytes } from '../../../runtime/media/byte-source.ts';
import { approve, BODY, createDraft, createKit, createRow, listCodes, REQUEST } from '../guard/guard-kit.ts';
import { writePng } from '../media/image/pictures.ts';

const TEXT = createRow({ purpose: 'row B, clip: does text to video work with its model named?' });
const IMAGE = createRow({
  purpose: 'row C, clip: does image to video work with its model named?',
  operation: 'image2video.create',
  path: '/v1/videos/image2video',
});
const ANCHORED = createRow({
  purpose: 'row A, clip: does the anchored baseline still work?',
  operation: 'omniVideo.create',
  path: '/v1/videos/omni-video',
});

const picture = (side: number): string => writePng(side, side).toString('base64');

async function tellReasons(draft: Partial<ApprovalDraft>): Promise<readonly string[]> {
  const kit = createKit();
  const rows = draft.rows?.length ?? 1;
  const all = createDraft(kit, { kind: 'verification', creates: rows, maximumUnits: { video: '99' }, ...draft });
  const approved = await kit.guard.approve(all);
  return approved.kind === 'refused' ? approved.refusals.map(({ message }) => message) : [];
}

describe('an approval of a round', () => {
  it('is given for rows of the plan', async () => {
    expect(await tellReasons({ rows: [ANCHORED, TEXT, IMAGE] })).toEqual([]);
  });

  it.each<[string, ApprovalDraft['rows'], RegExp]>([
    ['what no row asks', [createRow()], /^no-row: /],
    ['the purpose of another row', [{ ...TEXT, purpose: IMAGE.purpose }], /^no-row: /],
    ['an older route', [createRow({ operation: 'multiImage2Video.create', legacy: 'why' })], /^older-route: /],
    [
      'one route twice',
      [TEXT, { ...TEXT, purpose: TEXT.purpose.replace('clip', 'clip-without-model') }],
      /^route-twice/,
    ],
    ['image to video first', [IMAGE, TEXT], /^order: /],
    ['more than three creates', [ANCHORED, TEXT, IMAGE, createRow({ purpose: 'one more' })], /^too-many: /],
    ['a gamble that nobody named', [{ ...TEXT, class: 'hypothesis-only' }], /hypothesis-only: say what is gambled on/],
  ])('is not given for %s', async (_what, rows, reason) => {
    expect(await tellReasons({ rows })).toContainEqual(expect.stringMatching(reason));
  });

  it('cannot be had as one for use, where its stops would not hold', async () => {
    expect(await tellReasons({ kind: 'use', rows: [TEXT] })).toEqual([
      `"${TEXT.purpose}" is a row of the verification plan; approve it as a verification`,
    ]);
  });
});

describe('a create of a round', () => {
  const imageBody = { model_name: 'kling-v3', prompt: 'the curtain moves', duration: '5', mode: 'std' };

  async function tellRefusals(
    row: ApprovalDraft['rows'][number],
    body: object,
    media = {},
  ): Promise<readonly string[]> {
    const kit = createKit();
    const gamble = { hypothesis: 'whether it works', class: 'hypothesis-only' } as const;
    await approve(kit.guard, createDraft(kit, { kind: 'verification', rows: [{ ...row, ...gamble }] }));
    const { operation, purpose } = row;
    const created = await kit.guard.create({ ...REQUEST, operation, purpose, body, ...media });
    expect(kit.posts).toHaveLength(created.kind === 'accepted' ? 1 : 0);
    return created.kind === 'refused' ? created.refusals.map(({ message }) => message) : [];
  }

  it('is sent with a picture that is large enough', async () => {
    expect(await tellRefusals(IMAGE, { ...imageBody, image: picture(512) })).toEqual([]);
  });

  it('is refused with a tiny picture, in the body or beside it', async () => {
    const tiny = /^tiny-image: /;
    expect(await tellRefusals(IMAGE, { ...imageBody, image: picture(511) })).toEqual([expect.stringMatching(tiny)]);
    const source = readFromBytes(writePng(400, 400));
    const body = { ...imageBody, image: 'https://example.com/frame.png' };
    const refused = await tellRefusals(IMAGE, body, { media: [{ path: ['image'], source }] });
    expect(refused).toContainEqual(expect.stringMatching(tiny));
  });

  it('is refused with a guessed model', async () => {
    const refused = await tellRefusals(TEXT, { ...BODY, model_name: 'kling-v3-omni' });
    expect(refused).toContainEqual(expect.stringMatching(/^guessed-model: /));
  });

  it('is refused with several shots', async () => {
    const shots = {
      multi_shot: true,
      shot_type: 'customize',
      multi_prompt: [{ index: 1, prompt: 'a', duration: '5' }],
    };
    const refused = await tellRefusals(ANCHORED, { model_name: 'kling-v3-omni', duration: '5', ...shots });
    expect(refused).toContainEqual(expect.stringMatching(/^multi-shot: /));
  });

  it('of a round for use is none of this', async () => {
    const kit = createKit();
    const row = createRow({ operation: IMAGE.operation, path: IMAGE.path });
    await approve(kit.guard, createDraft(kit, { rows: [row] }));
    const request = { ...REQUEST, operation: IMAGE.operation, body: { ...imageBody, image: picture(400) } };
    expect(listCodes((await kit.guard.create(request)) as never)).toEqual([]);
  });
});
