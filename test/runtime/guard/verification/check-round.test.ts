// A round that would blur its answers is refused by the name of the exclusion, before anybody is asked for money.
import { describe, expect, it } from 'vitest';
import { checkRound } from '../../../../runtime/guard/verification/check-round.ts';
import { HIGHEST_RISKS, type RoundCreate } from '../../../../runtime/guard/verification/round.ts';
import { namePurpose, type RowId } from '../../../../runtime/guard/verification/row.ts';
import { findRow } from '../../../../runtime/guard/verification/rows.ts';

const ASSETS = {
  image: 'iVBORw0KGgo=',
  'second-image': 'iVBORw0KGgoA',
  video: { address: 'https://example.com/clip.mp4', seconds: 5 },
  element: '7',
  voice: 'v',
};
const LARGE = { width: 512, height: 768 };

/** The creates of a row as the plan has them. */
function planned(id: RowId): RoundCreate[] {
  const row = findRow(id);
  if (row === undefined) throw new Error(id);
  return row.creates.map((create) => {
    const prepared = create.prepare(ASSETS);
    if (prepared.kind !== 'ready') throw new Error(id);
    const { operation, body } = prepared.request;
    return { purpose: namePurpose(row, create), operation, body, class: 'doc-derived', pictures: [LARGE] };
  });
}

const [omni, text, image] = [...planned('A'), ...planned('B'), ...planned('C')] as [
  RoundCreate,
  RoundCreate,
  RoundCreate,
];
const change = (create: RoundCreate, body: object): RoundCreate => ({
  ...create,
  body: { ...(create.body as object), ...body },
});
const rules = (...creates: RoundCreate[]): string[] => checkRound(creates).map(({ rule }) => rule);

describe('a round that may be asked for', () => {
  it.each([
    ['A, B and C', [omni, text, image]],
    ['the front of it', [omni]],
    ['E', planned('E')],
    ['F', planned('F')],
    ['G with its element', planned('G')],
  ])('is %s', (_name, creates) => {
    expect(checkRound(creates)).toEqual([]);
  });
});

const BROKEN_ROUNDS: readonly [string, RoundCreate[], string[]][] = [
  ['with several models', [text, change(text, { model_name: 'kling-v2-6' })], ['several-models', 'route-twice']],
  ['with two modes', [text, change(text, { mode: 'pro' })], ['quality-comparison', 'route-twice']],
  ['with one body twice', [text, text], ['quality-comparison', 'route-twice']],
  ['with two wordings', [text, change(text, { prompt: 'a calm sea' })], ['wording-comparison', 'route-twice']],
  ['with several shots', [change(omni, { multi_shot: true })], ['multi-shot']],
  ['with a list of shots', [change(omni, { multi_prompt: [{ index: 1, prompt: 'a' }] })], ['multi-shot']],
  ['with an omni model on text to video', [change(text, { model_name: 'kling-v3-omni' })], ['guessed-model']],
  ['with a model nobody knows', [change(omni, { model_name: 'kling-v9' })], ['guessed-model']],
  ['with a tiny picture', [{ ...image, pictures: [{ width: 511, height: 900 }] }], ['tiny-image']],
  [
    'with an older route',
    [{ ...change(text, { model_name: 'kling-v1-6' }), operation: 'multiImage2Video.create' }],
    ['no-row', 'older-route'],
  ],
  ['with what no row asks', [{ ...text, purpose: 'just to see' }], ['no-row']],
  ['with the purpose of another row', [{ ...text, purpose: omni.purpose }], ['no-row']],
  ['with two open questions', [...planned('E'), ...planned('F')], ['wording-comparison', 'route-twice']],
  ['with more than three creates', [omni, text, image, ...planned('G').slice(0, 1)], ['too-many']],
  ['with image to video first', [image, text], ['order']],
  ['with a gamble that nobody named', [{ ...text, class: 'hypothesis-only' }], ['hypothesis']],
];

describe('a round is refused', () => {
  it.each(BROKEN_ROUNDS)('%s', (_name, creates, expected) => {
    expect(rules(...creates)).toEqual(expected);
  });

  it('not for a gamble that is named', () => {
    expect(rules({ ...text, class: 'hypothesis-only', hypothesis: 'the default is served again' })).toEqual([]);
  });

  it('in words that say what to do, with the decision they stand on', () => {
    expect(checkRound([{ ...image, pictures: [{ width: 10, height: 10 }] }])).toEqual([
      {
        rule: 'tiny-image',
        message: 'a picture has less than 512 pixels on a side; take one that has passed before',
        row: expect.stringMatching(/^register\/policies\.md:\d+$/),
      },
    ]);
  });
});

it('each of the six combinations of the plan is refused by every rule that it names, in a round above', () => {
  const broken = new Set(BROKEN_ROUNDS.flatMap(([, creates]) => rules(...creates)));
  expect(HIGHEST_RISKS).toHaveLength(6);
  expect(HIGHEST_RISKS.flatMap(({ rules: named }) => named.filter((rule) => !broken.has(rule)))).toEqual([]);
});
