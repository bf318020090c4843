// Pairs for the refusal of retired models of image2video.create.
import type { RulePair } from './rule-pair.ts';

const PICTURE = 'https://example.com/a.png';
const V3 = { model_name: 'kling-v3', prompt: 'the sea moves', image: PICTURE };
const V26 = { model_name: 'kling-v2-6', prompt: 'the sea moves', image: PICTURE };
const TURBO = { model_name: 'kling-v2-5-turbo', prompt: 'the sea moves', image: PICTURE };
const V21_MASTER = { model_name: 'kling-v2-1-master', prompt: 'the sea moves', image: PICTURE };
const V21 = { model_name: 'kling-v2-1', prompt: 'the sea moves', image: PICTURE };
const V2_MASTER = { model_name: 'kling-v2-master', prompt: 'the sea moves', image: PICTURE };
const V16 = { model_name: 'kling-v1-6', prompt: 'the sea moves', image: PICTURE };
const V15 = { model_name: 'kling-v1-5', prompt: 'the sea moves', image: PICTURE };
const V1 = { model_name: 'kling-v1', prompt: 'the sea moves', image: PICTURE };

export const image2videoRefusedPairs: readonly RulePair[] = [
  {
    rule: 'rejected:1',
    kept: V3,
    broken: V1,
    path: '$.model_name',
    status: 'not-evidenced',
  },
  { rule: 'rejected:2', kept: V16, broken: V15, path: '$.model_name', status: 'not-evidenced' },
  { rule: 'rejected:3', kept: V3, broken: V2_MASTER, path: '$.model_name', status: 'not-evidenced' },
  { rule: 'rejected:4', kept: V26, broken: V21, path: '$.model_name', status: 'not-evidenced' },
  { rule: 'rejected:5', kept: TURBO, broken: V21_MASTER, path: '$.model_name', status: 'not-evidenced' },
];
