// The rows in code are the rows on the page: each body equals the block that the page shows, with its class and its units.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../../generated/kernel/json.ts';
import { isRecord } from '../../../../generated/kernel/view.ts';
import { checkPayload } from '../../../../runtime/check/check-payload.ts';
import { findPayloads, type PayloadClaim } from '../../../../runtime/documents/find-payloads.ts';
import { readDocument } from '../../../../runtime/documents/read-document.ts';
import type { PlannedCreate, RowAssets } from '../../../../runtime/guard/verification/row.ts';
import { findRow, takeSmallestRound, verificationRows } from '../../../../runtime/guard/verification/rows.ts';
import { REPOSITORY } from '../../../vendors/project.ts';

/** What the pages write where a body needs something of one's own. */
const PLACEHOLDERS: RowAssets = {
  image: 'iVBORw0KGgo=',
  'second-image': 'iVBORw0KGgoA',
  video: { address: 'https://example.com/clip.mp4', seconds: 5.1 },
  element: '829836802793406551',
  voice: 'voice-1',
};

function readClaims(file: string): readonly PayloadClaim[] {
  return findPayloads(readDocument(file, readFileSync(join(REPOSITORY, file), 'utf8'))).claims;
}

/** The body of a block without the id that every create gets of its own. */
function readBlock(claim: PayloadClaim | undefined): unknown {
  const body = parseJson(claim?.text ?? '');
  if (!isRecord(body)) throw new Error('the block holds no body');
  const { external_task_id: _own, ...rest } = body;
  return rest;
}

function prepare(create: PlannedCreate | undefined, assets: RowAssets = PLACEHOLDERS) {
  const prepared = create?.prepare(assets);
  if (prepared?.kind !== 'ready') throw new Error(JSON.stringify(prepared));
  return prepared.request;
}

const plan = readClaims('docs/verification-plan.md');
const gate = readClaims('docs/approval-gate.md');

describe('the bodies of the plan', () => {
  it.each([
    ['A', findRow('A')?.creates[0], plan[0]],
    ['B as it was asked in March', findRow('B')?.retired[0], plan[1]],
    ['C as it was asked in March', findRow('C')?.retired[0], plan[2]],
    ['E', findRow('E')?.creates[0], plan[4]],
    ['F', findRow('F')?.creates[0], plan[5]],
    ['G', findRow('G')?.creates[1], plan[6]],
    ['the element of G', findRow('G')?.creates[0], plan[7]],
    ['A of the round', findRow('A')?.creates[0], gate[0]],
    ['B of the round', findRow('B')?.creates[0], gate[1]],
    ['C of the round', findRow('C')?.creates[0], gate[2]],
  ])('%s is the block on its page', (_name, create, claim) => {
    const request = prepare(create);
    expect(request.body).toEqual(readBlock(claim));
    expect(request.given).toEqual(claim?.given);
    expect(request.operation).toBe(claim?.operation);
  });

  it('are all the bodies that the plan shows but that of row D, which is not sent', () => {
    expect(plan.map((claim) => claim.operation)).toEqual([
      'omniVideo.create',
      'text2video.create',
      'image2video.create',
      'multiImage2Video.create',
      'omniVideo.create',
      'omniVideo.create',
      'omniVideo.create',
      'elements.create',
    ]);
    expect([findRow('D')?.creates, findRow('D')?.retired]).toEqual([[], []]);
  });
});

describe('a row', () => {
  it('has the title of its heading', () => {
    const { headings } = readDocument('p', readFileSync(join(REPOSITORY, 'docs/verification-plan.md'), 'utf8'));
    const titles = headings.filter(({ depth, text }) => depth === 3 && /^[A-G]\. /.test(text)).map(({ text }) => text);
    expect(
      titles.map((text, index) => text.startsWith(`${verificationRows[index]?.id}. ${verificationRows[index]?.title}`)),
    ).toEqual(verificationRows.map(() => true));
  });

  it('tells what it still needs', () => {
    expect(findRow('F')?.creates[0]?.prepare({ element: '7' })).toEqual({ kind: 'missing', needs: ['video'] });
    expect(findRow('A')?.creates[0]?.prepare({})).toEqual({ kind: 'missing', needs: ['image'] });
  });

  it('refuses an asset that its pattern does not take, with the words of the contract', () => {
    const refused = findRow('A')?.creates[0]?.prepare({ image: 'data:image/png;base64,iVBORw0KGgo=' });
    expect(refused).toMatchObject({ kind: 'refused' });
  });

  it('may be asked in other words', () => {
    const request = prepare(findRow('B')?.creates[0], { prompt: 'a calm sea' });
    expect(checkPayload({ operation: request.operation, body: request.body })).toMatchObject({ valid: true });
    expect(request.body).toMatchObject({ prompt: 'a calm sea' });
  });
});

describe('the smallest round', () => {
  it.each([
    [3, 'ABC'],
    [2, 'AB'],
    [1, 'A'],
    [0, ''],
    [9, 'ABC'],
  ])('of %i creates is the front of A, B, C', (creates, rows) => {
    expect(
      takeSmallestRound(creates)
        .map(({ id }) => id)
        .join(''),
    ).toBe(rows);
  });
});
