// The two bodies that the service posts to one address, and headers that sign them.
import { buildSignatureHeaders } from '../../../runtime/callbacks/sign.ts';
import { VECTOR } from './vector.ts';

export const SECRET = VECTOR.secret;
export const NOW = 1_774_000_100_000;

export const OLDER = {
  task_id: '704990012345678901',
  task_status: 'succeed',
  task_info: { external_task_id: 'scene-04-a' },
  task_result: { videos: [{ id: '7', url: 'https://example.com/clip.mp4', duration: '5.041' }] },
  created_at: 1774000000000,
  updated_at: 1774000090000,
};
export const NEWER = { id: '829836802793406551', status: 'submitted', message: '', outputs: [], external_id: '' };

export const OLDER_HINT = { form: 'callback.task', id: '704990012345678901', externalId: 'scene-04-a' };
export const NEWER_HINT = { form: 'callback.newerTask', id: '829836802793406551' };

export const JSON_TYPE = { 'content-type': 'application/json' };

/** Headers of a signed callback with this body. */
export function signBody(text: string, id = 'msg_1', secrets = [SECRET]) {
  return { ...JSON_TYPE, ...buildSignatureHeaders(secrets, { id, timestamp: NOW / 1000, raw: text }) };
}
