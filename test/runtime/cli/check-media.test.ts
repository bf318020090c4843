// `kling check` with files: what it answers, and that no byte of a file is shown.
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCheck } from '../../../runtime/cli/check-command.ts';
import { UsageError } from '../../../runtime/cli/command.ts';
import { writeMp4 } from '../../../runtime/media/mp4/write-mp4.ts';
import { writePng } from '../media/image/pictures.ts';
import { kling, useFolder } from './run-kling.ts';

const folder = useFolder();

function writeBytes(name: string, bytes: Uint8Array): string {
  writeFileSync(folder.at(name), bytes);
  return folder.at(name);
}

/** In this process: what is checked here is the answer, not the way to it. */
async function check(...args: readonly string[]): Promise<string> {
  const out: string[] = [];
  const code = await runCheck(args, { out: (text) => void out.push(text), color: false });
  return `${out.join('').replaceAll(/ {2,}/g, '  ')}exit ${code}`;
}

const FIRST_FRAME = { model_name: 'kling-v3', prompt: 'a calm sea' };
const CONTINUED = {
  model_name: 'kling-v3-omni',
  prompt: '<<<video_1>>> goes on',
  video_list: [{ video_url: 'https://example.com/a.mp4', refer_type: 'feature', keep_original_sound: 'no' }],
  mode: 'std',
  aspect_ratio: '16:9',
  duration: '5',
  sound: 'off',
};
const OF_IMAGE = ['--operation', 'image2video.create'] as const;
const OF_OMNI = ['--operation', 'omniVideo.create'] as const;

describe('a picture for a field', () => {
  it('is sent as base64, measured, and not shown', async () => {
    const payload = folder.write('first.json', FIRST_FRAME);
    const png = writePng(1280, 720);
    const path = writeBytes('first.png', png);
    const { code, out, err } = await kling(['check', payload, ...OF_IMAGE, '--file', `image=${path}`]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(
      `valid  image2video.create request  doc-derived\n  file      $.image  png, 1280 x 720, ${png.length} bytes\n`,
    );
  });

  it('that is too small makes the request invalid, for programs too', async () => {
    const payload = folder.write('small.json', FIRST_FRAME);
    const path = writeBytes('small.png', writePng(338, 191));
    const answer = await check(payload, ...OF_IMAGE, '--file', `image=${path}`, '--json');
    expect(answer).toMatch(/exit 1$/);
    expect(JSON.parse(answer.replace(/exit 1$/, ''))).toMatchObject({
      valid: false,
      class: 'hypothesis-only',
      issues: [{ path: '$.image', code: 'side', row: 'register/image2video.md:33', status: 'live-confirmed' }],
      media: [{ path: '$.image', media: { kind: 'picture', width: 338, height: 191 } }],
    });
    expect(answer).not.toContain(writePng(338, 191).toString('base64').slice(0, 30));
  });

  it('with a prefix is told once, with what to do', async () => {
    const payload = folder.write('prefix.json', {
      ...FIRST_FRAME,
      image: `data:image/png;base64,${writePng(512, 512).toString('base64')}`,
    });
    expect(await check(payload, ...OF_IMAGE, '--media')).toBe(`invalid  image2video.create request  hypothesis-only
  error  $.image  format  begins with a data: prefix; remove all up to the first comma; send the base64 text alone  register/image2video.md:33  live-confirmed
exit 1`);
  });
});

describe('a reference clip', () => {
  it('that nobody gave is not checked, and its rule stays undecided', async () => {
    const payload = folder.write('continued.json', CONTINUED);
    expect(await check(payload, ...OF_OMNI, '--media')).toBe(`valid  omniVideo.create request  doc-derived
  notice  $.video_list[0].video_url  not-checked  lies behind an address and was not looked at; give the file to have it measured  register/omni-video.md:44
  undecided omniVideo.create#reference-video-length  needs  --given reference_video_seconds=…  register/omni-video.md:144
exit 0`);
  });

  it('that is at hand decides the rule by its length', async () => {
    const payload = folder.write('continued.json', CONTINUED);
    const good = writeBytes('good.mp4', writeMp4({ seconds: 8.5 }));
    expect(await check(payload, ...OF_OMNI, '--clip', good)).toMatch(
      /^valid .*\n {2}notice .*not looked at.*\n {2}file {2}\$given\.reference_video_seconds {2}mp4 \(avc1\), 1280 x 720, 8\.5 s, 24 fps, with sound, \d+ bytes\nexit 0$/,
    );
    const short = writeBytes('short.mp4', writeMp4({ seconds: 2 }));
    const told = await check(payload, ...OF_OMNI, '--clip', short, '--file', `video_list[0].video_url=${short}`);
    expect(told.split('\n').filter((line) => line.startsWith('  error'))).toEqual([
      '  error  $.video_list  rule  a reference video lasts from 3 to 15 seconds, for kling-video-o1 from 3 to 10; cut it or choose another clip  register/omni-video.md:144  doc-confirmed',
      '  error  $.video_list[0].video_url  seconds  the clip lasts 2 s; from 3 to 15 is taken; cut it, or choose another  register/omni-video.md:44  live-confirmed',
    ]);
  });

  it('that was cut is an error where its length is asked for', async () => {
    const payload = folder.write('continued.json', CONTINUED);
    const cut = writeBytes('cut.mp4', writeMp4({ seconds: 5 }).subarray(0, 9000));
    expect(await check(payload, ...OF_OMNI, '--clip', cut)).toMatch(
      /error {2}\$given\.reference_video_seconds {2}media {2}the clip is broken at byte \d+: the box mdat says [^\n]*register\/omni-video\.md:99 /,
    );
    const picture = writeBytes('no-clip.png', writePng(512, 512));
    expect(await check(payload, ...OF_OMNI, '--clip', picture)).toMatch(/the file is no clip: png, 512 x 512/);
  });
});

describe('wrong usage', () => {
  it.each([
    [['--file', 'image'], 'path=file is expected'],
    [['--file', 'image='], 'path=file is expected'],
    [['--file', 'a[]=x'], 'path=file is expected'],
    [['--file', 'image=/nowhere/at/all.png'], 'cannot read /nowhere/at/all.png: ENOENT'],
    [['--clip', '/'], '/ is no file'],
    [['--media', '--kind', 'response'], 'a response holds no files to be measured'],
    [['--media', '--jsonl'], '--operation does not go with --jsonl'],
  ])('%j is told', async (args, message) => {
    const payload = folder.write('usage.json', FIRST_FRAME);
    const error: unknown = await check(payload, ...OF_IMAGE, ...args).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UsageError);
    expect(String(error)).toContain(message);
  });

  it('of a file for what the body holds already, and of a clip that nobody asks for, is told', async () => {
    const path = writeBytes('again.png', writePng(512, 512));
    const full = folder.write('full.json', { ...FIRST_FRAME, image: 'iVBORw0KGgo=' });
    await expect(check(full, ...OF_IMAGE, '--file', `image=${path}`)).rejects.toThrow(
      'the body holds something else at image; leave it out of the body',
    );
    await expect(check(full, ...OF_IMAGE, '--clip', path)).rejects.toThrow(
      '--clip: image2video.create asks for no reference_video_seconds',
    );
    const omni = folder.write('continued.json', CONTINUED);
    await expect(check(omni, ...OF_OMNI, '--clip', path, '--given', 'reference_video_seconds=5')).rejects.toThrow(
      'leave out --given reference_video_seconds',
    );
  });
});
