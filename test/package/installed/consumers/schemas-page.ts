// A page that knows the schemas and nothing else of the package.
import { text2videoCreateRequest } from 'kling-contract/schemas';
import type { Text2videoCreateRequest } from 'kling-contract/types';

const good: Text2videoCreateRequest = { model_name: 'kling-v3', prompt: 'a calm sea', duration: '5' };
const bad = { ...good, multi_shot: true, duraton: '5' };

const read = text2videoCreateRequest.parse(good);
const { error } = text2videoCreateRequest.safeParse(bad);
document.documentElement.dataset.said = JSON.stringify({
  read,
  issues: error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`),
});
