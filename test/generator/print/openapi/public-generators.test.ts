// Public generators accept the OpenAPI document, and what they make of it compiles and is of use: what is sent is closed, what comes is open.
import { describe, expect, it } from 'vitest';
import { readContract } from '../../../vendors/contracts.ts';
import { compileWith, runHeyApi, runOpenapiTypescript, SAME } from './public-generators.ts';
import { readOpenapi } from './read-openapi.ts';

const parcel = readOpenapi(readContract('parcel')).text;
const real = readOpenapi(readContract('real'), { hosts: 'auth.host/base_url', authorization: 'bearer' }).text;

describe('openapi-typescript', () => {
  it('makes types of the parcel register', async () => {
    const output = await runOpenapiTypescript(parcel);
    const consumer = `import type { components, paths } from './api.ts';
${SAME}
type Schemas = components['schemas'];
type Request = Schemas['ParcelCreateRequest'];
type Answer = Schemas['ParcelCreateResponse'];
same<Request['service'], 'road' | 'air' | 'courier'>(true);
same<Request['tier'], 'basic' | 'express' | 'night' | undefined>(true);
same<Request['account'], number | string | undefined>(true);
same<Request['recipient'], Schemas['ParcelCreateRequestRecipient']>(true);
same<Schemas['ParcelCreateResponseState'], 'taken' | 'refused'>(true);
same<Answer['state'], string | null | undefined>(true);
const request: Request = { service: 'road', recipient: { name: 'Ada' }, weight: 2.5 };
// @ts-expect-error an unknown key is refused
const closed: Request = { ...request, colour: 'red' } satisfies Request;
const answer: Answer = { id: '9007199254740993', state: 'lost', price: null, found: true };
same<paths['/v1/parcels']['post']['requestBody']['content']['application/json'], Request>(true);
same<paths['/v1/parcels/{id}']['put']['parameters']['query'], { dry?: boolean } | undefined>(true);
export { answer, closed, request };
`;
    expect(compileWith(output, consumer)).toEqual([]);
  });

  it('makes types of the real register', async () => {
    const output = await runOpenapiTypescript(real);
    const consumer = `import type { components, webhooks } from './api.ts';
${SAME}
type Schemas = components['schemas'];
type Request = Schemas['OmniVideoCreateRequest'];
same<Request['mode'], 'std' | 'pro' | '4k' | undefined>(true);
same<Request['image_list'], Schemas['OmniVideoCreateRequestImageList'][] | undefined>(true);
same<Schemas['OmniVideoGetResponseDataTaskStatus'], 'submitted' | 'processing' | 'succeed' | 'failed'>(true);
same<Schemas['OmniVideoGetResponse']['data']['task_status'], string>(true);
same<webhooks['callback.task']['post']['requestBody']['content']['application/json'], Schemas['CallbackTaskCallback']>(true);
`;
    expect(compileWith(output, consumer)).toEqual([]);
  });
});

describe('hey-api', () => {
  it('makes types, client, functions and zod schemas of the parcel register', () => {
    const output = runHeyApi(parcel);
    expect(output.complaints).toBe('');
    const consumer = `import type { ParcelCreateRequest, ParcelCreateResponse, ParcelCreateResponseState } from './api/types.gen';
import { parcelCreate } from './api/sdk.gen';
import { zParcelCreateRequest } from './api/zod.gen';
${SAME}
same<ParcelCreateRequest['service'], 'road' | 'air' | 'courier'>(true);
same<ParcelCreateResponseState, 'taken' | 'refused'>(true);
same<NonNullable<ParcelCreateResponse['state']>, string>(true);
const body: ParcelCreateRequest = { service: 'road', recipient: { name: 'Ada' }, weight: 2.5 };
export const sent = () => parcelCreate({ body });
export const read = zParcelCreateRequest.parse(body);
`;
    expect(compileWith(output, consumer)).toEqual([]);
  });

  it('makes types, client, functions and zod schemas of the real register', () => {
    const output = runHeyApi(real);
    expect(output.complaints).toBe('');
    const consumer = `import type { OmniVideoCreateRequest, OmniVideoGetResponseDataTaskStatus } from './api/types.gen';
import { omniVideoCreate, omniVideoGet } from './api/sdk.gen';
${SAME}
same<OmniVideoCreateRequest['mode'], 'std' | 'pro' | '4k' | undefined>(true);
same<OmniVideoGetResponseDataTaskStatus, 'submitted' | 'processing' | 'succeed' | 'failed'>(true);
export const sent = () => omniVideoCreate({ body: { model_name: 'kling-v3-omni', prompt: 'a calm sea' } });
export const read = () => omniVideoGet({ path: { id: '1' } });
`;
    expect(compileWith(output, consumer)).toEqual([]);
  });
});
