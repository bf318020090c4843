// What a person sees: the verdict, then a line for each thing with the row that says so; in colour on request only.
import { describe, expect, it } from 'vitest';
import { findField, listRows } from '../check/register-rows.ts';
import { kling } from './run-kling.ts';

const OMNI = {
  model_name: 'kling-v3-omni',
  prompt: 'a calm sea',
  aspect_ratio: '16:9',
  mode: 'ultra',
  image_lst: [],
  element_list: [{ element_id: 1 }],
};

/** Where a row stands now: its line moves whenever the page is edited. */
function rowOf(operation: string, heading: string, field: string): string {
  return findField(operation, heading, field).row;
}

function ruleRow(name: string): string {
  const found = listRows('omniVideo.create', '### Rules').find(({ cells }) => cells.Rule === `\`${name}\``);
  return found?.row ?? '';
}

describe('the answer for a person', () => {
  it('lists issues and open rules side by side', async () => {
    const { code, out, err } = await kling(['check', '-', '--operation', 'omniVideo.create'], {
      input: JSON.stringify(OMNI),
    });
    const mode = rowOf('omniVideo.create', '### Request', 'mode');
    const images = rowOf('omniVideo.create', '### Request', 'image_list');
    expect(out.split('\n')).toEqual([
      'invalid  omniVideo.create request  hypothesis-only',
      `  error    $.mode       enum         "ultra" is none of std, pro, 4k; use one of std, pro, 4k                  ${mode}  live-confirmed`,
      `  error    $.image_lst  unknown-key  image_lst is no field of omniVideo.create; did you mean image_list?; rename image_lst to image_list  ${images}  live-confirmed`,
      `  undecided omniVideo.create#video-character-images  needs  --given video_character_elements=…  ${ruleRow('video-character-images')}`,
      `  undecided omniVideo.create#video-character-limit   needs  --given video_character_elements=…  ${ruleRow('video-character-limit')}`,
      '',
    ]);
    expect([code, err]).toEqual([1, '']);
  });

  it('explains a service code and lists notices', async () => {
    const body = { code: '1303', message: 'full', request_id: 'r', retry_after: 3 };
    const args = ['check', '-', '--kind', 'response', '--operation', 'text2video.create'];
    const { code, out } = await kling(args, { input: JSON.stringify(body) });
    const envelope = rowOf('error.body', '### Error', 'code');
    const row = listRows('error.body', '## Codes').find(({ cells }) => cells.Code === '`1303`')?.row;
    expect(out.split('\n')).toEqual([
      'valid  text2video.create response  doc-derived',
      `  service code 1303: more tasks at once than the pack allows (rate, retry backoff), ${row}`,
      `  notice   $.code         other-type   is the text "1303"; the register says integer  ${envelope}`,
      '  notice   $.retry_after  unknown-key  is not in the register',
      '',
    ]);
    expect(code).toBe(0);
  });

  it('is one line for a valid payload', async () => {
    const input = '{"model_name":"kling-v3","prompt":"a calm sea"}';
    expect(await kling(['check', '-', '--operation', 'text2video.create'], { input })).toEqual({
      code: 0,
      out: 'valid  text2video.create request  live-confirmed\n',
      err: '',
    });
  });

  it('names no operation when the route is unknown', async () => {
    const { code, out } = await kling(['check', '-', '--operation', 'zzz'], { input: '{}' });
    const [first, second = ''] = out.split('\n');
    expect([code, first]).toEqual([1, 'invalid  unknown operation request  hypothesis-only']);
    expect(second).toContain('zzz is not in the register');
  });
});

describe('colour', () => {
  const args = ['check', '-', '--operation', 'text2video.create'];
  const input = '{"model_name":"kling-v3","prompt":"a calm sea"}';
  const GREEN = '\u001b[32mvalid\u001b[39m';

  it('is off in a pipe', async () => {
    const { out } = await kling(args, { input });
    expect(out).not.toContain('\u001b');
  });

  it('is on when it is forced', async () => {
    const { out } = await kling(args, { input, env: { FORCE_COLOR: '1' } });
    expect(out.startsWith(GREEN)).toBe(true);
  });

  it('is off with NO_COLOR, even when it is forced', async () => {
    const { out } = await kling(args, { input, env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
    expect(out).toBe('valid  text2video.create request  live-confirmed\n');
  });

  it('is never in JSON', async () => {
    const { out } = await kling([...args, '--json'], { input, env: { FORCE_COLOR: '1' } });
    expect(out).not.toContain('\u001b');
  });
});
