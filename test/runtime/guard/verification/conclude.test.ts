// The statement that a round ends with is one of the two that the plan allows, whatever the ledger holds.
import { describe, expect, it } from 'vitest';
import { type Attempt, concludeRound } from '../../../../runtime/guard/verification/conclude.ts';

const bare = (operation: string, changed: Partial<Attempt> = {}): Attempt => ({
  operation,
  model: undefined,
  outcome: 'succeeded',
  emulated: false,
  ...changed,
});

describe('the conclusion', () => {
  it('without any create is that the caller names the model', () => {
    expect(concludeRound([])).toEqual({
      kind: 'caller-names-the-model',
      sentence:
        'the caller names the model in every body of text and image to video; kling-v3 works on both, a body without a model is untested',
      routes: [
        {
          operation: 'text2video.create',
          pinned: 'live-confirmed',
          pinnedSucceeded: 0,
          withoutModel: { sent: 0, succeeded: 0 },
        },
        {
          operation: 'image2video.create',
          pinned: 'live-confirmed',
          pinnedSucceeded: 0,
          withoutModel: { sent: 0, succeeded: 0 },
        },
      ],
      emulated: 0,
    });
  });

  it('is the other one when both routes gave a clip without a model', () => {
    const conclusion = concludeRound([bare('text2video.create'), bare('image2video.create')]);
    expect([conclusion.kind, conclusion.sentence]).toEqual([
      'model-may-be-left-out',
      'text and image to video work without a model: the policy can be tightened',
    ]);
  });

  it('counts nothing that an emulator answered', () => {
    const emulated = { emulated: true };
    const conclusion = concludeRound([bare('text2video.create', emulated), bare('image2video.create', emulated)]);
    expect(conclusion).toEqual({ ...concludeRound([]), emulated: 2 });
  });

  it('of one route alone, or of a refusal, leaves the model to the caller', () => {
    const { kind, sentence } = concludeRound([
      bare('text2video.create'),
      bare('image2video.create', { outcome: 'rejected' }),
    ]);
    expect(kind).toBe('caller-names-the-model');
    expect(sentence).toContain(
      'a body without a model was sent to text2video.create and image2video.create and is not shown to work on both',
    );
  });
});
