// Pairs for multiImage2Video.create.
import type { RulePair } from './rule-pair.ts';

const URL_A = 'https://media.example.com/subjects/dog.png';
const BODY = { image_list: [{ image: URL_A }], prompt: 'the dog barks' };

export const multiImage2VideoPairs: readonly RulePair[] = [
  {
    rule: 'base64-without-prefix',
    kept: { ...BODY, image_list: [{ image: URL_A }, { image: 'iVBORw0KGgo=' }] },
    broken: { ...BODY, image_list: [{ image: URL_A }, { image: 'data:image/png;base64,iVBORw0KGgo=' }] },
    path: '$.image_list[1].image',
    hiddenBy: '$.image_list[1].image format',
  },
  {
    rule: 'model:kling-v1-6/duration',
    kept: { ...BODY, model_name: 'kling-v1-6', duration: '10' },
    broken: { ...BODY, model_name: 'kling-v1-6', duration: '8' },
    path: '$.duration',
    hiddenBy: '$.duration enum',
  },
  {
    rule: 'model:kling-v1-6/mode',
    kept: { ...BODY, mode: 'pro' },
    broken: { ...BODY, mode: '4k' },
    path: '$.mode',
    hiddenBy: '$.mode enum',
  },
];
