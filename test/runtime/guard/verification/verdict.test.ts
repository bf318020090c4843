// A row gets exactly one verdict, and only an answer about model or shape may reopen the contract.
import { describe, expect, it } from 'vitest';
import { judgeVerdict, listVerdicts, type RowOutcome } from '../../../../runtime/guard/verification/verdict.ts';

const SUCCEEDED: RowOutcome = { kind: 'succeeded' };

describe('the verdicts of a create', () => {
  it.each([
    ['that succeeded', SUCCEEDED, ['tightened', 'unchanged']],
    ['refused for its shape', { kind: 'rejected', failure: 'body-shape' }, ['tightened', 'unchanged', 'reopened']],
    ['refused for its model', { kind: 'rejected', failure: 'model-policy' }, ['tightened', 'unchanged', 'reopened']],
    ['that failed for its content', { kind: 'failed', failure: 'moderation' }, ['unchanged']],
    ['that failed for a picture', { kind: 'failed', failure: 'asset-quality' }, ['unchanged']],
    ['that met a full queue', { kind: 'rejected', failure: 'environment' }, ['unchanged']],
    ['that has not ended', { kind: 'open' }, []],
  ] as [string, RowOutcome, string[]][])('%s', (_what, outcome, verdicts) => {
    expect(listVerdicts(outcome)).toEqual(verdicts);
  });
});

describe('a verdict', () => {
  it('is taken once', () => {
    expect(judgeVerdict('tightened', SUCCEEDED, [])).toEqual({ kind: 'good', verdict: 'tightened' });
    expect(judgeVerdict('unchanged', SUCCEEDED, ['tightened'])).toEqual({
      kind: 'refused',
      why: 'the row has its verdict, tightened; a row gets exactly one',
    });
  });

  it('of refused content reopens nothing', () => {
    expect(judgeVerdict('reopened', { kind: 'failed', failure: 'moderation' }, [])).toEqual({
      kind: 'refused',
      why: 'reopened is no verdict of a create that failed as moderation; unchanged is',
    });
  });

  it('waits for the end', () => {
    expect(judgeVerdict('unchanged', { kind: 'open' }, [])).toEqual({
      kind: 'refused',
      why: 'the create has not ended yet; ask for its task first',
    });
  });
});
