// The bodies that are measured: a create with three shots, three images and two elements, the answer to a query, and a create with five mistakes in its fields.

/** As JSON makes them: keys are shared, objects are plain. */
function parse(body: unknown): Readonly<Record<string, unknown>> {
  return JSON.parse(JSON.stringify(body));
}

const SHOT =
  'Two people walk along the water, the camera follows them slowly from behind; wide and calm, evening light.';
/** Only the first bytes: looking through all of a picture takes every validator the same time, and would hide all other. */
const PICTURE = 'iVBORw0KGgo=';

export const CREATE = parse({
  model_name: 'kling-v3-omni',
  multi_shot: true,
  shot_type: 'customize',
  multi_prompt: [1, 2, 3].map((index) => ({ index, prompt: `${SHOT} Shot ${index}.`, duration: '3' })),
  image_list: [
    { image_url: 'https://cdn.example.com/frames/2026/first-frame-0001.png', type: 'first_frame' },
    { image_url: PICTURE },
    { image_url: PICTURE },
  ],
  element_list: [{ element_id: '829836802793406551' }, { element_id: 12345 }],
  sound: 'on',
  mode: 'pro',
  aspect_ratio: '16:9',
  duration: '9',
  watermark_info: { enabled: false },
  external_task_id: 'job-2026-04-01-0001',
});

export const ANSWER = parse({
  code: 0,
  message: 'SUCCEED',
  request_id: '6d0f3f3e-0c55-4c9e-9d5f-0f3a2f1b9c11',
  data: {
    task_id: '829836802793406551',
    task_status: 'succeed',
    task_status_msg: '',
    task_info: { external_task_id: 'job-2026-04-01-0001' },
    task_result: {
      videos: [1, 2, 3].map((index) => ({
        id: `82983680279340655${index}`,
        url: `https://cdn.example.com/videos/2026/${index}.mp4`,
        duration: '5.041',
      })),
    },
    final_unit_deduction: '4.2',
    created_at: 1775001600000,
    updated_at: 1775001700000,
  },
});

export const WRONG = parse({
  ...CREATE,
  mode: 'standard',
  duration: '99',
  multi_prompt: [{ index: '1', prompt: SHOT, duration: '3' }],
  watermark_info: { enabled: 'no' },
  colour: 'red',
});
