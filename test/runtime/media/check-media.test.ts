// Each limit of a file is held where its row says so, and is told with that row; what could not be looked at is told too.
import { describe, expect, it } from 'vitest';
import type { OperationSpecification } from '../../../generated/kernel/specification.ts';
import { operations } from '../../../generated/operations.ts';
import { readFromBytes } from '../../../runtime/media/byte-source.ts';
import { checkMedia, type MediaFile } from '../../../runtime/media/check-media.ts';
import { writeMp4 } from '../../../runtime/media/mp4/write-mp4.ts';
import { writeJpeg, writePng, writeWav } from './image/pictures.ts';

function find(id: string): OperationSpecification {
  const operation = operations.find((candidate) => candidate.id === id);
  if (operation === undefined) throw new Error(`${id} is no operation`);
  return operation;
}

const image = find('image2video.create');
const omni = find('omniVideo.create');

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const file = (path: readonly PropertyKey[], bytes: Uint8Array): MediaFile => ({ path, source: readFromBytes(bytes) });
const VIDEO = ['video_list', 0, 'video_url'] as const;

/** `code: message; fix` of each issue, `code: message` of each observation. */
function tell(operation: OperationSpecification, body: unknown, ...files: readonly MediaFile[]): string[] {
  const { issues, observations } = checkMedia(operation, body, { files });
  return [
    ...issues.map(({ code, message, fix }) => `${code}: ${message}${fix === undefined ? '' : `; ${fix}`}`),
    ...observations.map(({ code, message }) => `${code}: ${message}`),
  ];
}

describe('a picture in the body', () => {
  it('that keeps every limit is measured and says nothing', () => {
    const png = writePng(1280, 720);
    expect(checkMedia(image, { image: base64(png) })).toEqual({
      issues: [],
      observations: [],
      measured: [
        {
          path: '$.image',
          media: { kind: 'picture', format: 'png', bytes: png.length, width: 1280, height: 720, alpha: false },
        },
      ],
    });
  });

  it('that is too small is told with the row of its field', () => {
    const [issue] = checkMedia(image, { image: base64(writePng(338, 191)) }).issues;
    const row = image.parts.find(({ name }) => name === 'request')?.fields.image;
    expect(issue).toEqual({
      path: '$.image',
      field: 'image',
      code: 'side',
      message: 'the picture is 338 x 191; each side has at least 300 pixels',
      fix: 'scale it',
      row: row?.row,
      status: 'live-confirmed',
      evidence: row?.evidence,
    });
  });

  it('in a list is told at its place', () => {
    const body = { image_list: [{ image_url: base64(writePng(512, 512)) }, { image_url: base64(writePng(299, 299)) }] };
    expect(checkMedia(omni, body).issues.map(({ path, field, code }) => [path, field, code])).toEqual([
      ['$.image_list[1].image_url', 'image_list[].image_url', 'side'],
    ]);
  });

  it.each([
    [
      'at its least',
      writePng(300, 300),
      ['media: the picture is 300 x 300; 512 pixels a side are known to be accepted; tiny ones were refused'],
    ],
    [
      'too narrow',
      writePng(600, 1501),
      ['ratio: the picture is 600 x 1501: width by height is 0.4; from 0.4 to 2.5 is taken; cut it to another shape'],
    ],
    ['as wide as can be', writePng(1500, 600), []],
    [
      'transparent',
      writePng(512, 512, { type: 6 }),
      ['media: the picture may be transparent; others had to convert such pictures to plain RGB'],
    ],
    [
      'too large',
      Buffer.concat([writeJpeg(512, 512), Buffer.alloc(10_485_760)]),
      [
        `bytes: the file has ${10_485_760 + writeJpeg(1, 1).length} bytes; at most 10485760 is taken; make the file smaller`,
      ],
    ],
    [
      'a GIF',
      Buffer.from('GIF89a and so on'),
      ['format: the file is a GIF picture; give one of jpg, jpeg, png', 'not-checked: not measured: side, ratio'],
    ],
    [
      'a page of text',
      Buffer.from('<html>'),
      [
        'format: the file is a text such as HTML, SVG or XML; give one of jpg, jpeg, png',
        'not-checked: not measured: side, ratio',
      ],
    ],
    [
      'a clip',
      writeMp4({ seconds: 1 }),
      ['format: the file is mp4; give one of jpg, jpeg, png', 'not-checked: not measured: side, ratio'],
    ],
    [
      'cut',
      writePng(512, 512).subarray(0, 50),
      [
        'media: the png file is broken at byte 33: the picture ends within a chunk; it was cut; make the file anew from its original',
        'not-checked: not measured: side, ratio',
      ],
    ],
  ])('that is %s', (_, bytes, told) => {
    expect(tell(image, { image: base64(bytes) })).toEqual(told);
  });

  it('that is no raw base64 is told with what to do', () => {
    const png = base64(writePng(512, 512));
    expect(tell(image, { image: `data:image/png;base64,${png}` })).toEqual([
      'format: begins with a data: prefix; remove all up to the first comma; send the base64 text alone',
    ]);
    const longer = base64(Buffer.concat([writePng(512, 512), Buffer.alloc(1)]));
    expect(longer).toMatch(/=$/);
    expect(tell(image, { image: longer.replace(/=+$/, '') })).toEqual([
      'media: has no = at its end to fill it up to a multiple of 4; not every decoder takes that',
    ]);
  });

  it('whose field has no limits is looked at, and that is told', () => {
    const newer = find('newerOmniVideo.create');
    const body = { contents: [{ type: 'image', url: base64(writePng(20, 20)) }] };
    expect(tell(newer, body)).toEqual(['not-checked: no limit of this file is registered']);
    const page = { contents: [{ type: 'image', url: base64(Buffer.from('<html>')) }] };
    expect(tell(newer, page)).toEqual([
      'media: the file is a text such as HTML, SVG or XML; no format is registered here',
      'not-checked: no limit of this file is registered',
    ]);
    const cut = { contents: [{ type: 'image', url: base64(writePng(20, 20).subarray(0, 40)) }] };
    expect(tell(newer, cut)[0]).toMatch(/^media: the png file is broken at byte 33/);
  });

  it('behind an address is told not to be checked', () => {
    expect(tell(image, { image: 'https://example.com/a.png' })).toEqual([
      'not-checked: lies behind an address and was not looked at; give the file to have it measured',
    ]);
  });

  it('that is no text, is empty, or hangs on keys of a prototype is left to the check of the body', () => {
    const body = JSON.parse('{"image": 7, "image_tail": "", "__proto__": {"image": "x"}, "constructor": "y"}');
    expect(tell(image, body)).toEqual([]);
    expect(tell(image, undefined)).toEqual([]);
    expect(tell(image, 'text')).toEqual([]);
  });
});

describe('a local file', () => {
  const body = { video_list: [{ video_url: 'https://example.com/a.mp4' }] };

  it('stands for what the address leads to', () => {
    const { issues, observations, measured } = checkMedia(omni, body, {
      files: [file(VIDEO, writeMp4({ seconds: 5 }))],
    });
    expect([issues, observations]).toEqual([[], []]);
    expect(measured).toMatchObject([
      { path: '$.video_list[0].video_url', media: { kind: 'film', seconds: 5, fps: 24 } },
    ]);
  });

  it.each([
    [
      'too short',
      { seconds: 2.9 },
      ['seconds: the clip lasts 2.9 s; from 3 to 15 is taken; cut it, or choose another'],
    ],
    [
      'too long',
      { seconds: 15.041 },
      ['seconds: the clip lasts 15.041 s; from 3 to 15 is taken; cut it, or choose another'],
    ],
    [
      'too small',
      { seconds: 3, width: 1280, height: 718 },
      ['side: the picture is 1280 x 718; each side has from 720 to 2160 pixels; scale it'],
    ],
    [
      'too wide',
      { seconds: 3, width: 2000, height: 780 },
      ['ratio: the picture is 2000 x 780: width by height is 2.564; from 0.4 to 2.5 is taken; cut it to another shape'],
    ],
    [
      'too slow',
      { seconds: 3, fps: 23 },
      ['fps: the clip has 23 frames a second; from 24 to 60 is taken; convert it to another frame rate'],
    ],
    ['as fast as can be', { seconds: 3, fps: 60 }, []],
  ])('of a clip that is %s', (_, options, told) => {
    expect(tell(omni, body, file(VIDEO, writeMp4(options)))).toEqual(told);
  });

  it('of a clip that was cut is broken', () => {
    const [told, ...rest] = tell(omni, body, file(VIDEO, writeMp4({ seconds: 3 }).subarray(0, 9000)));
    expect(told).toMatch(
      /^media: the mp4 file is broken at byte \d+: the box mdat says that it has \d+ bytes, \d+ are left; make the file anew/,
    );
    expect(rest).toEqual(['not-checked: not measured: side, ratio, seconds, fps']);
  });

  it('of a sound is measured where its header tells its length', () => {
    const avatar = find('avatar.create');
    expect(tell(avatar, {}, file(['sound_file'], writeWav(2)))).toEqual([]);
    expect(tell(avatar, {}, file(['sound_file'], writeWav(1)))).toEqual([
      'seconds: the sound lasts 1 s; from 2 to 300 is taken; cut it, or choose another',
    ]);
    expect(tell(avatar, {}, file(['sound_file'], Buffer.from('ID3 and so on')))).toEqual([
      'not-checked: not measured: seconds',
    ]);
  });

  it('for a field that takes none is refused', () => {
    expect(tell(omni, body, file(['prompt'], writePng(512, 512))).slice(0, 1)).toEqual([
      'media: prompt is no field of omniVideo.create that takes a file',
    ]);
    expect(tell(omni, {}, file(['__proto__'], writePng(512, 512)))).toEqual([
      'media: __proto__ is no field of omniVideo.create that takes a file',
    ]);
  });
});

describe('the rows', () => {
  it('give every limit that is held: another number in the row is another verdict', () => {
    const request = image.parts.find(({ name }) => name === 'request');
    const row = request?.fields.image;
    if (request === undefined || row === undefined) throw new Error('image is a field of image2video.create');
    const changed: OperationSpecification = {
      ...image,
      parts: [
        {
          ...request,
          fields: { ...request.fields, image: { ...row, media: { side: { max: 100 }, formats: ['gif'] } } },
        },
      ],
    };
    expect(tell(changed, { image: base64(writePng(512, 512)) })).toEqual([
      'format: the file is png; give one of gif',
      'not-checked: not measured: side',
    ]);
  });

  it('of all operations can be held: every limit is of a kind that is measured', () => {
    const names = operations.flatMap(({ parts }) =>
      parts.flatMap(({ fields }) => Object.values(fields).flatMap(({ media }) => Object.keys(media ?? {}))),
    );
    expect([...new Set(names)].sort()).toEqual(['bytes', 'formats', 'fps', 'ratio', 'seconds', 'side']);
    const formats = operations.flatMap(({ parts }) =>
      parts.flatMap(({ fields }) => Object.values(fields).flatMap(({ media }) => media?.formats ?? [])),
    );
    expect([...new Set(formats)].sort()).toEqual(['aac', 'jpeg', 'jpg', 'm4a', 'mov', 'mp3', 'mp4', 'png', 'wav']);
  });
});
