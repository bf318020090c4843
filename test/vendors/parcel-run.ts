// Made-up runs against the invented service, as a careful tool would have written them, and the page that says where the service is.
import { type RunRecord, sealRunRecord, type UnsealedRunRecord } from '../../generator/kernel/run-record.ts';
import { hashText } from '../../generator/write/manifest.ts';

export const PARCEL_HOST = 'https://api.parcel.example';
export const PARCEL_HOSTS = 'service.host/base_url';
export const PARCEL_ENDS = { succeeded: ['taken'], failed: ['refused'] };

/** The page that says where the invented service is. */
export const HOSTS_PAGE = `# Host

| Operation | Method | Path | Bills | Posture | Status | Evidence | Since | Notes |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| \`service.host\` | OBJECT | | no | current | doc-confirmed | \`vendor-manual-2026\` | | |

## \`service.host\`

### Request

| Field | Type | Required | Default | Limits | Status | Evidence | Since | Notes |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| \`base_url\` | \`enum\` | yes | | | doc-confirmed | \`vendor-manual-2026\` | | |

| Field | Value | Status | Evidence | Since | Notes |
| --- | --- | --- | --- | --- | --- |
| \`base_url\` | \`${PARCEL_HOST}\` | doc-confirmed | \`vendor-manual-2026\` | | |
| \`base_url\` | \`https://old.parcel.example\` | not-evidenced | \`blog-2026\` | | |

## Gaps

| Gap | Subject | State | Closes by | Note |
| --- | --- | --- | --- | --- |
| \`gap-old-host\` | \`service.host/base_url=https://old.parcel.example\` | open | a call | |
`;

/** A parcel by air with a gift note, of which only a blog had spoken. */
export const AIR_RUN: UnsealedRunRecord = {
  format: 'contract-run',
  version: 1,
  id: '2024-05-06-air-with-note',
  at: '2024-05-06T08:00:00Z',
  operations: ['parcel.create', 'parcel.get'],
  host: PARCEL_HOST,
  model: 'basic',
  request: {
    method: 'POST',
    path: '/v1/parcels',
    body: {
      service: 'air',
      tier: 'basic',
      recipient: { name: 'Ada of Upper Street', phone: '555 1234' },
      weight: 2,
      items: [{ label: 'a kettle', count: 1 }],
      gift_note: 'for your birthday',
    },
  },
  response: { status: 200, body: { id: 9007199254740993n, state: 'taken', price: '1.50' } },
  queries: [
    {
      request: { method: 'GET', path: '/v1/parcels/9007199254740993' },
      response: { status: 200, body: { id: 9007199254740993n, events: [{ place: 'North depot', at: 1714982400 }] } },
    },
  ],
  outcome: 'succeeded',
  deduction: '1.5',
  approval: { id: '2024-05-05-air', purpose: 'does a parcel by air take a gift note?' },
  verdict: 'tightened',
  tool: { name: 'parcel-guard', version: '1.0.0' },
  confirms: [],
  rejects: [],
  emulated: false,
};

/** A body that the service would not take. */
export const REFUSED_RUN: UnsealedRunRecord = {
  ...omit(AIR_RUN, 'model', 'deduction'),
  id: '2024-05-07-refused',
  at: '2024-05-07T08:00:00Z',
  operations: ['parcel.create'],
  request: { method: 'POST', path: '/v1/parcels', body: { service: 'air', weight: 2, copies: 3 } },
  response: { status: 422, body: { code: 30, text: 'no recipient' } },
  queries: [],
  outcome: 'rejected',
  code: 30,
  failure: 'body-shape',
  verdict: 'unchanged',
};

function omit<Value, Key extends keyof Value>(value: Value, ...keys: readonly Key[]): Omit<Value, Key> {
  const kept = Object.entries(value as object).filter(([key]) => !keys.some((name) => name === key));
  return Object.fromEntries(kept) as Omit<Value, Key>;
}

/** A record without some of its optional keys. */
export function withoutKeys(
  run: UnsealedRunRecord,
  ...keys: ('model' | 'code' | 'deduction' | 'failure' | 'verdict')[]
) {
  return omit(run, ...keys) as UnsealedRunRecord;
}

/** Sealed, as a tool writes it. */
export function sealRun(run: UnsealedRunRecord): RunRecord {
  return sealRunRecord(run, hashText);
}
