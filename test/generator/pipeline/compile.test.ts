// Generated code is worth nothing if it does not compile, and its types nothing if they take a wrong call.
import { describe, expect, it } from 'vitest';
import { generate } from '../../../generator/run-contract.ts';
import { compileProject, createProject, replaceText } from '../../vendors/project.ts';

const GOOD_CALLS = `import { type Client, createClient } from './generated/client.ts';
import { createLegacyClient, type LegacyClient } from './generated/legacy-client.ts';
import type { ParcelCreateRequest, ParcelCreateResponse } from './generated/types/parcel-create.ts';

const client: Client = createClient({ send: async () => ({ status: 200, body: {} }) });
const body: ParcelCreateRequest = {
  service: 'air',
  recipient: { name: 'Ada', code: '12345' },
  weight: 2,
  account: 9007199254740993n,
  items: [{ label: 'a book', count: 1, customs: { origin: 'inside' } }],
  extras: { anything: [1] },
};
const answer: ParcelCreateResponse = await client.parcel.create(body);
const id: string = answer.id;
const state: string | undefined = answer.state;
const pages: { ids: string[] } = await client.parcel.list({ depot: 'north', day: 1 }, { page: 2 });
await client.parcel.replace({ id: '1' }, { by: 'air' }, { dry: true });
const legacy: LegacyClient = createLegacyClient({ send: async () => ({ status: 200, body: {} }) });
await legacy.parcel.change({ id: '1' }, { weight: 2 }, { reason: 'wet' });
const nothing: unknown = await client.parcel.cancel({ id: '1' });
const open: string | undefined = (await client.depot.hours()).open;
export const results = [id, state, pages, nothing, open];
`;

const WRONG_CALLS = `import type { Client } from './generated/client.ts';
import type { LegacyClient } from './generated/legacy-client.ts';

export async function call(client: Client, legacy: LegacyClient): Promise<void> {
  await client.parcel.create({ service: 'road', recipient: { name: 'Ada' } });
  await client.parcel.create({ service: 'drone', recipient: { name: 'Ada' }, weight: 1 });
  await client.parcel.create({ service: 'road', recipient: { name: 'Ada' }, weight: 1, gift_note: 'x' });
  await client.parcel.create({ service: 'road', recipient: { name: 'Ada' }, weight: '1' });
  await client.parcel.get({});
  (await client.parcel.get({ id: '1' })).id.toFixed();
  await client.parcel.event({});
  await legacy.parcel.change({ id: '1' }, { weight: 2 });
  await client.parcel.change({ id: '1' }, { weight: 2 }, { reason: 'wet' });
  await client.depot.ping();
}
`;

const GOOD_BUILDS = `import { buildItemisedParcel, buildPlainParcel, patterns, type PlainParcelInput } from './generated/builders.ts';
import { estimateCost } from './generated/kernel/prices.ts';
import { findQuarantined } from './generated/kernel/quarantine.ts';
import { parcelCreate } from './generated/operations/parcel-create.ts';
import { prices, units } from './generated/prices.ts';
import { parcelChangeQuarantine } from './generated/quarantine/parcel-change.ts';
import { quarantine } from './generated/quarantine.ts';
import type { ParcelCreateRequest } from './generated/types/parcel-create.ts';

const input: PlainParcelInput = { recipient: { name: 'Ada' }, weight: 2, tier: 'express' };
const plain = buildPlainParcel(input, { paid_weight: 3 });
const body: ParcelCreateRequest | undefined = plain.kind === 'built' ? plain.body : undefined;
const items = buildItemisedParcel({ service: 'air', recipient: { name: 'Ada' }, weight: 2, items: [{ label: 'a book' }] });
const cost = estimateCost(parcelCreate, prices['parcel.create'], units, body);
const total: string | undefined = cost.kind === 'priced' ? cost.units : undefined;
const names: string[] = findQuarantined(parcelChangeQuarantine, body).map(({ name }) => name);
export const results = [items, total, names, quarantine['parcel.create'], patterns.length];
`;

const GOOD_CHECKS = `import * as z from 'zod';
import { isParcelCreateRequest, readParcelCreateRequest, readParcelCreateResponse } from './generated/checks/parcel-create.ts';
import { readParcelListQuery } from './generated/checks/parcel-list.ts';
import { parcelCreateRequest, parcelCreateRequestShape, parcelCreateResponse } from './generated/schemas/parcel-create.ts';
import type { ParcelCreateRequest, ParcelCreateResponse } from './generated/types/parcel-create.ts';

export function check(value: unknown) {
  const weight: number = isParcelCreateRequest(value) ? value.weight : 0;
  const request: ParcelCreateRequest | undefined = readParcelCreateRequest(value);
  const response: ParcelCreateResponse | undefined = readParcelCreateResponse(value);
  const page: number | undefined = readParcelListQuery(value)?.page;
  const parsed: ParcelCreateRequest = parcelCreateRequest.parse(value);
  const answer: z.infer<typeof parcelCreateResponse> = parcelCreateResponse.parse(value);
  const service: 'road' | 'air' | 'courier' = parcelCreateRequestShape.pick({ service: true }).parse(value).service;
  const fast: z.ZodType<ParcelCreateRequest> = z.withParser(parcelCreateRequest, (body) => readParcelCreateRequest(body) ?? z.INVALID);
  return [weight, request, response, page, parsed, answer.id.length, service, fast];
}
`;

const WRONG_BUILDS = `import { buildItemisedParcel, buildPlainParcel } from './generated/builders.ts';

const to = { recipient: { name: 'Ada' } };
buildPlainParcel(to);
buildPlainParcel({ ...to, weight: 2, tier: 'night' });
buildPlainParcel({ recipient: { name: 'Ada' }, weight: 2, service: 'air' });
buildPlainParcel({ recipient: { name: 'Ada', code: '12345' }, weight: 2 });
buildItemisedParcel({ ...to, service: 'road', weight: 2, items: [] });
buildItemisedParcel({ ...to, service: 'air', weight: 2, items: [{ label: 'a book', count: 1 }] });
`;

describe('the code of the parcel register', () => {
  it('is accepted by tsc with all its proofs, and so are right calls', () => {
    const project = createProject();
    generate(project.folders);
    expect(compileProject(project, { 'good-calls.ts': GOOD_CALLS })).toEqual([]);
  });

  it('refuses a missing, an unknown and an unevidenced field, a wrong type, and an operation that is no call', () => {
    const project = createProject();
    generate(project.folders);
    const errors = compileProject(project, { 'wrong-calls.ts': WRONG_CALLS });
    expect(errors.map((line) => line.replace(/^wrong-calls\.ts\((\d+),\d+\): error (TS\d+):.*$/, '$1 $2'))).toEqual([
      '5 TS2741', // weight is missing
      '6 TS2322', // drone has never been evidenced
      '7 TS2353', // nor has gift_note
      '8 TS2322', // weight is no text
      '9 TS2741', // id is missing
      '10 TS2551', // an int64 comes as text
      '11 TS2339', // a callback is no call
      '12 TS2554', // a query with a required field must be given
      '13 TS2339', // a legacy operation is in the legacy client alone
      '14 TS2339', // what is out of scope is in no client
    ]);
  });

  it('has builders, prices and a quarantine that tsc accepts', () => {
    const project = createProject();
    generate(project.folders);
    expect(compileProject(project, { 'good-builds.ts': GOOD_BUILDS })).toEqual([]);
  });

  it('has compiled checks and schemas whose types have names', () => {
    const project = createProject();
    generate(project.folders);
    expect(compileProject(project, { 'good-checks.ts': GOOD_CHECKS })).toEqual([]);
  });

  it('refuses what a pattern does not take', () => {
    const project = createProject();
    generate(project.folders);
    const errors = compileProject(project, { 'wrong-builds.ts': WRONG_BUILDS });
    expect(errors.map((line) => line.replace(/^wrong-builds\.ts\((\d+),\d+\): error (TS\d+):.*$/, '$1 $2'))).toEqual([
      '4 TS2741', // weight is missing
      '5 TS2322', // the tier is none of the pattern
      '6 TS2353', // the service is fixed
      '7 TS2353', // the code of the recipient is no part of the pattern
      '8 TS2322', // the service is none of the pattern
      '9 TS2353', // items are numbered
    ]);
  });

  it('does not compile when an interface differs from its schema', () => {
    const project = createProject();
    generate(project.folders);
    replaceText(project, 'generated/types/token-claims.ts', '  exp: number;', '  exp?: number;');
    // What is sent has one type, before it is read and after.
    const error = expect.stringMatching(/^generated\/proofs\/token-claims\.ts\(\d+,\d+\): error TS2344: /);
    expect(compileProject(project)).toEqual([error, error]);
  });
});
