// A picture of too few pixels is a matter of the file and not of the body: it is noticed late, or at the create.
import { expect, it } from 'vitest';
import { readImageSize } from '../../../../runtime/emulator/world/read-image-size.ts';
import { dataOf, openWorld, verdictOf } from './open-world.ts';

/** The head of a PNG of this size. */
function png(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

/** A JPEG with a segment before the one that has its size. */
function jpeg(width: number, height: number): Buffer {
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 1, 0, 0, 0]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0]), frame]);
}

const ask = (open: ReturnType<typeof openWorld>, bytes: Buffer) =>
  open.post('/v1/videos/image2video', { model_name: 'kling-v3', prompt: 'it moves', image: bytes.toString('base64') });

it('sizes of PNG and JPEG are read from their heads, and of nothing else', () => {
  expect(readImageSize(png(338, 191))).toEqual({ width: 338, height: 191 });
  expect(readImageSize(jpeg(512, 288))).toEqual({ width: 512, height: 288 });
  expect(readImageSize(Buffer.from('GIF89a'))).toBeUndefined();
  expect(readImageSize(png(1, 1).subarray(0, 20))).toBeUndefined();
  expect(readImageSize(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff]))).toBeUndefined();
});

it('a task with a small picture fails later, and takes nothing', () => {
  const open = openWorld();
  const answer = ask(open, png(338, 191));
  expect(answer.event.outcome).toBe('accepted');
  open.wait(10_000);
  expect(dataOf(open.get(`/v1/videos/image2video/${answer.event.taskId}`))).toMatchObject({
    task_status: 'failed',
    task_status_msg: 'Image pixel is invalid',
    final_unit_deduction: '0',
  });
});

it('or its create is refused, for the file and by no row of the body', () => {
  const answer = ask(openWorld({ smallImages: 'at-create' }), jpeg(512, 288));
  expect([verdictOf(answer), answer.event.issues]).toEqual([[400, 1201, 'Image pixel is invalid'], undefined]);
});

it('300 pixels a side are enough', () => {
  const open = openWorld({ smallImages: 'at-create' });
  expect(ask(open, png(300, 300)).event.outcome).toBe('accepted');
});
