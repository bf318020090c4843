// Nine things, or the row does not count: what a create cannot have is written down as none, and only that.
import { describe, expect, it } from 'vitest';
import { DELIVERABLES, readDeliverables } from '../../../../runtime/guard/verification/deliverables.ts';

const NINE = {
  body: '{"model_name":"kling-v3"}',
  operation: 'text2video.create',
  class: 'live-confirmed',
  createAnswer: '{"code":0}',
  queryAnswer: '{"code":0}',
  address: 'https://example.com/clip.mp4',
  file: 'clip.mp4 sha256:00',
  deduction: '3',
  sentence: 'the clip came and cost what the row says',
};

describe('the nine deliverables', () => {
  it('are nine', () => {
    expect(Object.keys(DELIVERABLES.shape).length).toBe(9);
  });

  it('of a success are complete when all are there', () => {
    expect(readDeliverables(NINE, { kind: 'succeeded' })).toEqual({ kind: 'complete', deliverables: NINE });
  });

  it.each(Object.keys(NINE))('without %s are refused by its name', (name) => {
    const { [name as 'body']: _left, ...rest } = NINE;
    expect(readDeliverables(rest, { kind: 'succeeded' })).toEqual({
      kind: 'incomplete',
      problems: [`${name}: a text is expected`],
    });
    expect(readDeliverables({ ...NINE, [name]: 'none' }, { kind: 'succeeded' }).kind).toBe('incomplete');
  });

  it('of a refused create have no task, result, file or deduction', () => {
    const refused = { ...NINE, queryAnswer: 'none', address: 'none', file: 'none', deduction: 'none' };
    expect(readDeliverables(refused, { kind: 'rejected', failure: 'body-shape' }).kind).toBe('complete');
    expect(readDeliverables(refused, { kind: 'failed', failure: 'moderation' })).toEqual({
      kind: 'incomplete',
      problems: ['queryAnswer: a create that failed has one', 'deduction: a create that failed has one'],
    });
  });

  it('hold nothing else, and no sentence of several lines', () => {
    expect(readDeliverables({ ...NINE, sentence: 'one\ntwo lines', mood: 'good' }, { kind: 'succeeded' })).toEqual({
      kind: 'incomplete',
      problems: ['sentence: one sentence in one line is expected', 'mood: none of the nine'],
    });
  });
});
