// The check of media by the id of an operation: the answer of `checkMedia`, and for an id that nobody knows an answer too.
import { expect, it } from 'vitest';
import { operations } from '../../../generated/operations.ts';
import { readFromBytes } from '../../../runtime/media/byte-source.ts';
import { checkMedia } from '../../../runtime/media/check-media.ts';
import { checkPayloadMedia } from '../../../runtime/media/check-payload-media.ts';
import { writeMp4 } from '../../../runtime/media/mp4/write-mp4.ts';

const files = [{ path: ['video_list', 0, 'video_url'], source: readFromBytes(writeMp4({ seconds: 1 })) }];
const body = { model_name: 'kling-v3-omni', video_list: [{ video_url: 'https://example.com/a.mp4' }] };

it('is that of the operation with the id', () => {
  const answer = checkPayloadMedia({ operation: 'omniVideo.create', body, files });
  expect(answer.issues).toMatchObject([{ path: '$.video_list[0].video_url', code: 'seconds' }]);
  const operation = operations.find(({ id }) => id === 'omniVideo.create');
  if (operation === undefined) throw new Error('omniVideo.create is not in the register');
  expect(answer).toEqual(checkMedia(operation, body, { files }));
});

it.each([
  [
    'omniVideo.crete',
    'omniVideo.crete is not in the register; the nearest is omniVideo.create',
    /^register\/omni-video\.md:\d+$/,
  ],
  ['nope', 'nope is not in the register', /^register\/README\.md:1$/],
])('of %s names what is known', (operation, message, row) => {
  expect(checkPayloadMedia({ operation, body })).toEqual({
    issues: [expect.objectContaining({ code: 'unknown-operation', message, row: expect.stringMatching(row) })],
    observations: [],
    measured: [],
  });
});
