// A page that checks without zod, and without code made at run time; and asks a worker to do the same.
import { isOmniVideoCreateRequest, isText2videoCreateRequest } from 'kling-contract/checks';

const verdicts = [
  isText2videoCreateRequest({ model_name: 'kling-v3', prompt: 'a calm sea', duration: '5' }),
  isText2videoCreateRequest({ model_name: 'kling-v3', prompt: 'a calm sea', duraton: '5' }),
  isOmniVideoCreateRequest({ model_name: 'kling-v3-omni', prompt: 'a calm sea', aspect_ratio: '16:9' }),
];

const worker = new Worker('checks-worker.js', { type: 'module' });
worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  document.documentElement.dataset.said = JSON.stringify({ verdicts, worker: data });
});
