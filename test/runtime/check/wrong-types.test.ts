// A value of the wrong type is refused with the same value in the right type, where the intention is plain.
import { describe, expect, it } from 'vitest';
import { ask, tellIssues } from './tell.ts';

const T2V = { model_name: 'kling-v3', prompt: 'a calm sea' };
const I2V = { ...T2V, image: 'iVBORw0KGgo=' };
const OMNI = { model_name: 'kling-v3-omni', prompt: 'a calm sea', aspect_ratio: '16:9' };

describe('a value of the wrong type', () => {
  it('is proposed in quotes where a number in quotes is expected', () => {
    const shots = [{ index: 1, prompt: 'waves', duration: 5 }];
    const body = { ...OMNI, multi_shot: true, shot_type: 'customize', multi_prompt: shots };
    expect(tellIssues(ask('omniVideo.create', body))).toEqual([
      '$.multi_prompt[0].duration type: is the number 5; a text is expected; write "5" ' +
        '[multi_prompt[].duration, live-confirmed]',
    ]);
  });

  it('is proposed as one of the values of a closed list', () => {
    expect(tellIssues(ask('text2video.create', { ...T2V, duration: 10 }))).toEqual([
      '$.duration type: is the number 10; one of 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 is expected; ' +
        'write "10" [duration, live-confirmed]',
    ]);
  });

  it('beyond a closed list is proposed as its nearest value', () => {
    expect(tellIssues(ask('text2video.create', { ...T2V, duration: 99 }))).toEqual([
      '$.duration type: is the number 99; one of 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 is expected; ' +
        'write "15" [duration, live-confirmed]',
    ]);
  });

  it('that has no near value gets no proposal', () => {
    expect(tellIssues(ask('text2video.create', { ...T2V, sound: true }))).toEqual([
      '$.sound type: is true; one of on, off is expected [sound, doc-confirmed]',
    ]);
  });

  it('is proposed without quotes where a boolean is expected', () => {
    const body = { ...I2V, multi_shot: 'true', shot_type: 'intelligence' };
    expect(tellIssues(ask('image2video.create', body))).toEqual([
      '$.multi_shot type: is the text "true"; true or false is expected; write true without quotes ' +
        '[multi_shot, doc-confirmed]',
    ]);
  });

  it('is proposed without quotes where a number is expected', () => {
    expect(tellIssues(ask('text2video.create', { ...T2V, cfg_scale: '0.5' }))).toEqual([
      '$.cfg_scale type: is the text "0.5"; a number is expected; write 0.5 without quotes [cfg_scale, doc-confirmed]',
    ]);
  });

  it('is called a bigint where a number is expected, which a bigint is not', () => {
    expect(tellIssues(ask('text2video.create', { ...T2V, cfg_scale: 1n }))).toEqual([
      '$.cfg_scale type: is the bigint 1n; a number is expected; write 1 as a number [cfg_scale, doc-confirmed]',
    ]);
  });

  it('is one issue, however long it is', () => {
    expect(tellIssues(ask('omniVideo.create', { ...OMNI, video_list: 'https://example.com/a.mp4' }))).toEqual([
      '$.video_list type: is the text "https://example.com/a.mp4"; a list is expected [video_list, live-confirmed]',
    ]);
  });

  it('is proposed inside a list where a list is expected', () => {
    expect(tellIssues(ask('omniVideo.create', { ...OMNI, image_list: { image_url: 'iVBORw0KGgo=' } }))).toEqual([
      '$.image_list type: is an object; a list is expected; put the object into a list [image_list, live-confirmed]',
    ]);
  });

  it('that is a fraction is no whole number', () => {
    const shots = [{ index: 1.5, prompt: 'waves', duration: '5' }];
    const body = { ...OMNI, multi_shot: true, shot_type: 'customize', multi_prompt: shots };
    expect(tellIssues(ask('omniVideo.create', body))).toEqual([
      '$.multi_prompt[0].index type: is the number 1.5; a whole number is expected [multi_prompt[].index, live-confirmed]',
    ]);
  });

  it('is shown shortened when it is long', () => {
    const { issues } = ask('text2video.create', { ...T2V, cfg_scale: 'x'.repeat(10_000) });
    expect(issues.map(({ message }) => message)).toEqual([`is the text "${'x'.repeat(56)}…"; a number is expected`]);
  });
});

describe('an element id', () => {
  it.each([[310124227725311], ['829836802793406551'], [829836802793406551n], ['-1'], ['9223372036854775807']])(
    'is accepted as %s',
    (element_id) => {
      expect(ask('omniVideo.create', { ...OMNI, element_list: [{ element_id }] }).issues).toEqual([]);
    },
  );

  it('that has lost digits is refused with the forms that keep them', () => {
    const lost = Number('829836802793406551');
    expect(tellIssues(ask('omniVideo.create', { ...OMNI, element_list: [{ element_id: lost }] }))).toEqual([
      '$.element_list[0].element_id type: this number has lost digits; send a bigint or a text of digits ' +
        '[element_list[].element_id, live-confirmed]',
    ]);
  });

  it.each([['element-7'], [''], [1.5], [true], ['9223372036854775808'], [9223372036854775808n], [null]])(
    'is refused as %s',
    (element_id) => {
      const { issues } = ask('omniVideo.create', { ...OMNI, element_list: [{ element_id }] });
      expect(issues.map(({ path, code }) => `${path} ${code}`)).toEqual(['$.element_list[0].element_id type']);
    },
  );
});
