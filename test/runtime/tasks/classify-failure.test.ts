// Every failure has one class, and only two classes speak about the contract.
import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../../generated/errors.ts';
import { classifyFailure } from '../../../runtime/tasks/classify-failure.ts';
import { recordedMessages } from '../../../runtime/tasks/failure-messages.ts';

describe('a refusal', () => {
  it('by each registered code has the class of docs/failure-interpretation.md', () => {
    const classes = Object.fromEntries(
      errorCodes.filter(({ code }) => code !== 0).map(({ code }) => [code, classifyFailure({ code }).class]),
    );
    expect(classes).toEqual({
      ...Object.fromEntries(
        [1000, 1001, 1002, 1003, 1004, 1100, 1101, 1102, 1103].map((code) => [code, 'environment']),
      ),
      1200: 'body-shape',
      1201: 'body-shape',
      1202: 'body-shape',
      1203: 'model-policy',
      1300: 'moderation',
      1301: 'moderation',
      ...Object.fromEntries([1302, 1303, 1304, 5000, 5001, 5002].map((code) => [code, 'environment'])),
    });
  });

  it.each([
    [1201, 'Image pixel is invalid', 'asset-quality'],
    [1201, 'File is not in a valid base64 format', 'asset-quality'],
    [1201, 'Video URL is invalid', 'asset-quality'],
    [1201, 'Camera control is not supported by the current model', 'model-policy'],
    [1200, 'model/mode/duration(kling-v2-5-turbo/std/5) is not supported with image_tail', 'model-policy'],
    [1203, 'the model is discontinued', 'model-policy'],
    [1201, 'prompt: size must be between 0 and 2500', 'body-shape'],
  ])('%i with "%s" is %s', (code, message, expected) => {
    expect(classifyFailure({ code, message })).toMatchObject({ class: expected, recorded: true });
  });

  it('by its code alone is not turned around by its message', () => {
    expect(classifyFailure({ code: 1102, message: 'Image pixel is invalid' }).class).toBe('environment');
    expect(classifyFailure({ code: 1301, message: 'Video URL is invalid' }).class).toBe('moderation');
  });

  it('by an unknown code says nothing about the body', () => {
    expect(classifyFailure({ code: 4711, message: 'x' })).toEqual({
      class: 'environment',
      recorded: false,
      reopens: false,
      why: '4711 is no registered code: nothing is known, treat it as an unclear submit',
    });
  });
});

describe('a task that failed', () => {
  it('is judged by its message', () => {
    expect(classifyFailure({ message: 'Failure to pass the risk control system' })).toEqual({
      class: 'moderation',
      recorded: true,
      reopens: false,
      why: 'the message says "risk control"',
    });
    expect(classifyFailure({ code: 0, message: 'IMAGE PIXEL IS INVALID' }).class).toBe('asset-quality');
  });

  it('for an unrecorded reason is of the asset, with a word that nobody recorded it', () => {
    for (const message of ['something went wrong', '', undefined])
      expect(classifyFailure({ message })).toMatchObject({ class: 'asset-quality', recorded: false, reopens: false });
  });
});

it('only model-policy and body-shape reopen the contract', () => {
  const judged = [1000, 1201, 1203, 1301].map((code) => classifyFailure({ code }));
  expect(judged.filter(({ reopens }) => reopens).map((judgement) => judgement.class)).toEqual([
    'body-shape',
    'model-policy',
  ]);
});

it('each recorded wording is reached, in small letters', () => {
  for (const { says, class: expected } of recordedMessages) {
    expect(says).toBe(says.toLowerCase());
    expect(classifyFailure({ message: `x ${says} y` }).class).toBe(expected);
  }
});

it('a very long message is read in one go', () => {
  expect(classifyFailure({ message: 'a'.repeat(1_000_000) }).recorded).toBe(false);
});
