// Whether a field must be there, told apart by direction: a call that lacks what upstream demands is refused, an answer that lacks what we demand is thrown away.
import { describe, expect, it } from 'vitest';
import {
  compareDocument,
  compareField,
  createAgreeing,
  findObject,
  type Json,
  type Side,
  tell,
} from './parcel-comparison.ts';

async function compareRequired(side: Side, change: (names: Set<string>) => void, field?: string): Promise<string[]> {
  const document = createAgreeing();
  const object = findObject(document, side, field);
  const names = new Set(Array.isArray(object.required) ? object.required.map(String) : []);
  change(names);
  object.required = [...names];
  return (await compareDocument(document)).map(tell);
}

describe('what is sent', () => {
  it('contradicts upstream where upstream demands what may be left out here', async () => {
    expect(await compareRequired('request', (names) => names.add('insured'))).toEqual([
      'COMPARE-REQUIRED parcel.create/insured: optional | required',
    ]);
  });

  it('contradicts upstream where upstream always demands what is demanded here under a condition', async () => {
    expect(await compareRequired('request', (names) => names.add('depot'))).toEqual([
      'COMPARE-REQUIRED parcel.create/depot: required under a condition | required',
    ]);
  });

  it('is narrower where upstream lets out what is demanded here', async () => {
    expect(await compareRequired('request', (names) => names.delete('weight'))).toEqual([
      'COMPARE-NARROWER parcel.create/weight: required | optional',
    ]);
  });
});

describe('what is received', () => {
  it('contradicts upstream where upstream does not promise what is demanded here', async () => {
    expect(await compareRequired('response', (names) => names.delete('id'))).toEqual([
      'COMPARE-REQUIRED parcel.create/response:id: required | optional',
    ]);
  });

  it('agrees where upstream does not promise what is only expected here', async () => {
    expect(await compareRequired('response', (names) => names.delete('state'))).toEqual([]);
  });

  it('is wider where upstream promises what may be missing here', async () => {
    expect(await compareRequired('response', (names) => names.add('warnings'))).toEqual([
      'COMPARE-NARROWER parcel.create/response:warnings: optional | required',
    ]);
  });

  it('agrees only with what every variant promises', async () => {
    const document = createAgreeing();
    const whole = findObject(document, 'response');
    const courier = findObject(document, 'response', 'courier');
    const { required: _required, ...lax } = courier;
    whole.properties = { ...Object(whole.properties), courier: { oneOf: [courier, lax] } };
    expect((await compareDocument(document)).map(tell)).toEqual([
      'COMPARE-REQUIRED parcel.create/response:courier.name: required | required in some cases',
    ]);
  });
});

describe('what is demanded apart from where it is described', () => {
  /** The schema of a whole body of parcel.create, made of the one that agrees. */
  async function compareWhole(side: Side, change: (whole: { [key: string]: Json }) => Json): Promise<string[]> {
    const document = createAgreeing();
    const whole = findObject(document, side);
    const changed = change({ ...whole });
    for (const key of Object.keys(whole)) delete whole[key];
    Object.assign(whole, changed);
    return (await compareDocument(document)).map(tell);
  }

  it('is demanded by one schema of an allOf of a field that another describes', async () => {
    expect(await compareWhole('request', (whole) => ({ allOf: [whole, { required: ['insured'] }] }))).toEqual([
      'COMPARE-REQUIRED parcel.create/insured: optional | required',
    ]);
  });

  it('is promised beside the allOf in which the fields stand', async () => {
    expect(
      await compareWhole('response', ({ required = [], ...rest }) => ({ type: 'object', required, allOf: [rest] })),
    ).toEqual([]);
  });

  it('is demanded by every variant, though each describes other fields', async () => {
    const variants = [{ required: ['insured'] }, { required: ['insured', 'depot'] }];
    expect(await compareWhole('request', (whole) => ({ allOf: [whole, { anyOf: variants }] }))).toEqual([
      'COMPARE-REQUIRED parcel.create/insured: optional | required',
    ]);
  });

  it('is demanded in some cases where variants demand different fields', async () => {
    const lax = (whole: { [key: string]: Json }): Json => ({
      ...whole,
      required: Array.isArray(whole.required) ? whole.required.filter((name) => name !== 'weight') : [],
      anyOf: [{ required: ['weight'] }, { required: ['insured'] }],
    });
    expect(await compareWhole('request', lax)).toEqual([]);
  });

  it('is an unknown field of any type where no schema describes it', async () => {
    expect(await compareWhole('request', (whole) => ({ allOf: [whole, { required: ['paint'] }] }))).toEqual([
      'COMPARE-FIELD-UNKNOWN parcel.create/paint: any type, required',
    ]);
  });

  it('is an unknown field of what any key may hold', async () => {
    const open = { required: ['paint'], additionalProperties: { type: 'integer' } };
    expect(await compareWhole('request', (whole) => ({ allOf: [whole, open] }))).toEqual([
      'COMPARE-FIELD-UNKNOWN parcel.create/paint: integer, required',
    ]);
  });

  it('is no field that upstream lacks, though nothing describes it', async () => {
    const bare = ({ properties, ...rest }: { [key: string]: Json }): Json => {
      const { weight: _weight, ...others } = Object(properties);
      return { ...rest, properties: others };
    };
    expect(await compareWhole('request', bare)).toEqual([
      'COMPARE-DETAIL-MISSING parcel.create/weight: range 0.1..70 | no range',
    ]);
  });

  it('is told beside what is not described at all', async () => {
    expect(await compareField('request', 'recipient', { type: 'object', required: ['paint'] })).toEqual([
      'COMPARE-DETAIL-MISSING parcel.create/recipient',
      'COMPARE-FIELD-UNKNOWN parcel.create/recipient.paint: any type, required',
    ]);
  });

  it('demands nothing that is read-only', async () => {
    const withStamp = ({ properties, ...rest }: { [key: string]: Json }): Json => ({
      allOf: [
        { ...rest, properties: { ...Object(properties), stamp: { type: 'string', readOnly: true } } },
        { required: ['stamp'] },
      ],
    });
    expect(await compareWhole('request', withStamp)).toEqual([]);
  });
});
