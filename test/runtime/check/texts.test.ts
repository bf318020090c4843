// Media are sent as a URL or as bare base64, and numbers in quotes as plain digits; other texts are refused before they are billed.
import { describe, expect, it } from 'vitest';
import { ask, tellIssues } from './tell.ts';

const I2V = { model_name: 'kling-v3', prompt: 'the sea moves' };
const OMNI = { model_name: 'kling-v3-omni', prompt: 'a calm sea', aspect_ratio: '16:9' };

describe('a picture', () => {
  it.each(['https://example.com/a.png', 'http://example.com/a.png?x=1', 'iVBORw0KGgo=', 'iVBORw0KGgo', '/9j/4AAQ'])(
    'is accepted as %s',
    (image) => {
      expect(tellIssues(ask('image2video.create', { ...I2V, image }))).toEqual([]);
    },
  );

  it('behind a data: prefix is refused with what to cut off', () => {
    expect(tellIssues(ask('image2video.create', { ...I2V, image: 'data:image/png;base64,iVBORw0KGgo=' }))).toEqual([
      '$.image format: remove the data: prefix; send the base64 text alone [image, live-confirmed]',
    ]);
  });

  it('behind a data: prefix is refused in a list of images', () => {
    const image_list = [{ image_url: 'iVBORw0KGgo=' }, { image_url: 'data:image/jpeg;base64,/9j/4AAQ' }];
    expect(tellIssues(ask('omniVideo.create', { ...OMNI, image_list }))).toEqual([
      '$.image_list[1].image_url format: remove the data: prefix; send the base64 text alone ' +
        '[image_list[].image_url, live-confirmed]',
    ]);
  });

  it.each([
    'ftp://example.com/a.png',
    'file:///tmp/a.png',
    'example.com/a.png',
    'https://',
    'iVBORw0K\nGgo=',
    'not base64!',
    'iVBOR',
    '====',
  ])('is refused as %j', (image) => {
    expect(tellIssues(ask('image2video.create', { ...I2V, image }))).toEqual([
      '$.image format: must be an http or https URL or raw base64 without a data: prefix [image, live-confirmed]',
    ]);
  });
});

describe('the URL of a callback', () => {
  it('is accepted with a port and a query', () => {
    const body = { ...OMNI, callback_url: 'https://example.com:8443/hook?token=abc' };
    expect(tellIssues(ask('omniVideo.create', body))).toEqual([]);
  });

  it.each(['example.com/hook', 'ftp://example.com/hook', 'aGVsbG8='])('is refused as %s', (callback_url) => {
    expect(tellIssues(ask('omniVideo.create', { ...OMNI, callback_url }))).toEqual([
      '$.callback_url format: must be an http or https URL [callback_url, doc-confirmed]',
    ]);
  });
});

describe('a number in quotes', () => {
  it.each(['five', '2.5', '5s', ' 5', '0x5'])('is refused as %j', (duration) => {
    const multi_prompt = [{ index: 1, prompt: 'waves', duration }];
    const body = { ...OMNI, multi_shot: true, shot_type: 'customize', multi_prompt };
    expect(tellIssues(ask('omniVideo.create', body))).toEqual([
      '$.multi_prompt[0].duration format: must be a whole number in quotes [multi_prompt[].duration, live-confirmed]',
    ]);
  });
});

describe('base64 in the place of a reference video', () => {
  it('is refused at the video, once', () => {
    const { issues } = ask('omniVideo.create', { ...OMNI, video_list: [{ video_url: 'AAAAIGZ0eXBpc29t' }] });
    expect(issues).toMatchObject([
      { path: '$.video_list[0].video_url', code: 'format', message: 'must be an http or https URL' },
    ]);
  });

  it('is told from a URL whose scheme is written in capitals', () => {
    const { issues } = ask('omniVideo.create', { ...OMNI, video_list: [{ video_url: 'HTTPS://example.com/a.mp4' }] });
    expect(issues).toEqual([]);
  });
});
