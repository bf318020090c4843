// A picture of too few pixels is a matter of the file and not of the body: it is noticed late, or at the create.
import { expect, it } from 'vitest';
import { writeJpeg, writePng } from '../../media/image/pictures.ts';
import { dataOf, openWorld, verdictOf } from './open-world.ts';

const ask = (open: ReturnType<typeof openWorld>, bytes: Buffer) =>
  open.post('/v1/videos/image2video', { model_name: 'kling-v3', prompt: 'it moves', image: bytes.toString('base64') });

it('a task with a small picture fails later, and takes nothing', () => {
  const open = openWorld();
  const answer = ask(open, writePng(338, 191));
  expect(answer.event.outcome).toBe('accepted');
  open.wait(10_000);
  expect(dataOf(open.get(`/v1/videos/image2video/${answer.event.taskId}`))).toMatchObject({
    task_status: 'failed',
    task_status_msg: 'Image pixel is invalid',
    final_unit_deduction: '0',
  });
});

it('or its create is refused, for the file and by no row of the body', () => {
  const answer = ask(openWorld({ smallImages: 'at-create' }), writeJpeg(512, 288));
  expect([verdictOf(answer), answer.event.issues]).toEqual([[400, 1201, 'Image pixel is invalid'], undefined]);
});

it('300 pixels a side are enough', () => {
  const open = openWorld({ smallImages: 'at-create' });
  expect(ask(open, writePng(300, 300)).event.outcome).toBe('accepted');
});

it('a newer route refuses it by the fact that its register has', () => {
  const contents = (bytes: Buffer) => [
    { type: 'prompt', text: 'it moves' },
    { type: 'refer_image', url: bytes.toString('base64') },
  ];
  const post = (bytes: Buffer) =>
    openWorld().post('/omni-video/kling-3.0-omni', { contents: contents(bytes), settings: { aspect_ratio: '16:9' } })
      .event;
  expect(post(writePng(512, 512)).outcome).toBe('accepted');
  expect(post(writePng(338, 191))).toMatchObject({
    outcome: 'refused',
    code: 1201,
    issues: [{ path: '$given.shortest_image_side' }],
  });
});
