// `kling lint-prompt` says what the linter finds, and its exit code whether it found anything.
import { describe, expect, it } from 'vitest';
import { kling, useFolder } from './run-kling.ts';

const files = useFolder();
const CLEAN = { model_name: 'kling-v3', prompt: 'a lighthouse at dusk, slow push in' };
const WARNED = { model_name: 'kling-v3', prompt: 'a clerk says: "We are closed."' };
const WRONG = { model_name: 'kling-v3-omni', prompt: '<<<image_1>>> smiles' };

describe('kling lint-prompt', () => {
  it('is clean with exit code 0', async () => {
    expect(await kling(['lint-prompt', files.write('clean.json', CLEAN)])).toEqual({
      code: 0,
      out: 'clean  text2video.create  1 prompt\n',
      err: '',
    });
  });

  it('shows a finding with exit code 1', async () => {
    expect(await kling(['lint-prompt', '-'], { input: JSON.stringify(WARNED) })).toEqual({
      code: 1,
      out: [
        '1 finding  text2video.create  1 prompt',
        '  warning  $.prompt  dialogue-needs-sound  somebody speaks and sound is off: the line will not be heard',
        '           found    "We are closed." with sound off',
        '           expected sound on',
        '           fix      set sound to on',
        '           guide    docs/multi-shot-prompting.md#dialogue-needs-sound',
        '',
      ].join('\n'),
      err: '',
    });
  });

  it('lets warnings pass if only errors count, and still shows them', async () => {
    const warned = await kling(['lint-prompt', files.write('warned.json', WARNED), '--errors-only']);
    expect([warned.code, warned.out.split('\n')[0]]).toEqual([0, '1 finding  text2video.create  1 prompt']);
    const wrong = await kling(['lint-prompt', files.write('wrong.json', WRONG), '--errors-only']);
    expect(wrong.code).toBe(1);
  });

  it('answers a program with the whole report', async () => {
    const args = ['lint-prompt', '-', '--operation', 'omniVideo.create', '--json'];
    const { code, out } = await kling(args, { input: JSON.stringify(WRONG) });
    const report: unknown = JSON.parse(out);
    expect(code).toBe(1);
    expect(report).toEqual({
      operation: 'omniVideo.create',
      prompts: 1,
      unread: [],
      findings: [expect.objectContaining({ rule: 'reference-unknown', severity: 'error', path: '$.prompt' })],
    });
  });

  it('reads a plain prompt', async () => {
    const { code, out } = await kling(['lint-prompt', '-', '--text'], { input: 'A room. Cut to: a cave.\n' });
    expect([code, out.split('\n')[1]]).toEqual([
      1,
      '  warning  $  one-scene  the prompt jumps to another scene inside one clip',
    ]);
  });

  it('says which prompts it could not read', async () => {
    const { code, out } = await kling(['lint-prompt', '-', '--text'], { input: '两个人走在海边' });
    expect([code, out]).toEqual([
      0,
      'clean  omniVideo.create  1 prompt\n  unread   $  does not look English; the rules on wording are silent about it\n',
    ]);
  });

  it('is not content with nothing to look at', async () => {
    const { code, out } = await kling(['lint-prompt', '-'], { input: '{}' });
    expect([code, out]).toEqual([1, 'no prompt  omniVideo.create  0 prompts\n']);
  });

  it('says of broken JSON what it is', async () => {
    const { code, out } = await kling(['lint-prompt', '-', '--json'], { input: 'a calm sea' });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      valid: false,
      issues: [{ code: 'json', message: expect.stringMatching(/; a plain prompt needs --text$/) }],
    });
  });

  it('lets no text of a body steer the terminal', async () => {
    const prompt = 'a clerk says: "\u001b[2J\u202Ewe\u0007 are closed."';
    const { out } = await kling(['lint-prompt', '-'], { input: JSON.stringify({ ...WARNED, prompt }) });
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    const json = await kling(['lint-prompt', '-', '--json'], { input: JSON.stringify({ ...WARNED, prompt }) });
    expect(json.out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it.each([
    ['no file', [], 'a file is missing; use - for standard input'],
    ['two files', ['a', 'b'], 'unexpected argument b'],
    [
      'an operation without prompts of shots',
      ['-', '--operation', 'elements.create'],
      '--operation elements.create: one of image2video.create, omniVideo.create, text2video.create is expected',
    ],
    ['a file that is not there', [files.at('gone.json')], 'cannot read '],
  ])('is called wrongly with %s', async (_name, args, message) => {
    const { code, out, err } = await kling(['lint-prompt', ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`kling: ${message}`);
  });

  it('explains itself', async () => {
    const { code, out } = await kling(['lint-prompt', '--help']);
    expect(code).toBe(0);
    expect(out).toContain('--errors-only');
  });
});
