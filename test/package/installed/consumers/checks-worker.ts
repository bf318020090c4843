// A worker that checks, prices and explains, as a page would let it do that must not wait.
import { checkPayload } from 'kling-contract/check';
import { estimatePayload } from 'kling-contract/prices';

const operation = 'text2video.create';
const good = { model_name: 'kling-v3', prompt: 'a calm sea', duration: '7' };
const cost = estimatePayload({ operation, body: good });
const { valid, issues } = checkPayload({ operation, body: { ...good, duraton: '7' } });

postMessage({
  units: cost.kind === 'estimated' && cost.estimate.kind === 'priced' && cost.estimate.units,
  valid,
  issues: issues.map(({ path, message, row }) => `${path} ${message} ${row.replace(/:\d+$/, '')}`),
});
