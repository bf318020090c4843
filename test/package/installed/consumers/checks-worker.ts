// A worker that checks, prices, explains and asks over a transport of its own, as a page would let it do that must not wait.
import { checkPayload } from 'kling-contract/check';
import { estimatePayload } from 'kling-contract/prices';
import { createClient, parseJson } from 'kling-contract/transport';

const operation = 'text2video.create';
const good = { model_name: 'kling-v3', prompt: 'a calm sea', duration: '7' };
const cost = estimatePayload({ operation, body: good });
const { valid, issues } = checkPayload({ operation, body: { ...good, duraton: '7' } });

const ANSWER =
  '{"code":0,"message":"","request_id":"r","data":{"task_id":"829836802793406551","task_status":"submitted"}}';
const client = createClient({ send: async () => ({ status: 200, body: parseJson(ANSWER) }) });
const { data } = await client.text2video.get({ id: '829836802793406551' });

postMessage({
  task: data.task_id,
  units: cost.kind === 'estimated' && cost.estimate.kind === 'priced' && cost.estimate.units,
  valid,
  issues: issues.map(({ path, message, row }) => `${path} ${message} ${row.replace(/:\d+$/, '')}`),
});
