// Every row of a contract as a record: what it says, and what it can be filtered by.
import { describe, expect, it } from 'vitest';
import { KIND_NAMES } from '../../../generated/kernel/table-kinds.ts';
import { listRecords } from '../../../site/src/all-rows/list-records.ts';
import { indexContract } from '../../../site/src/model/contract.ts';
import { readContract } from '../../vendors/contracts.ts';

const contract = indexContract(readContract('parcel'), 'v');
const records = listRecords(contract);
const find = (address: string) => records.find((record) => record.address === address);

describe('the records of a contract', () => {
  it('are all of its rows, in its order', () => {
    expect(records.map(({ address }) => address)).toEqual(contract.rows.map(({ address }) => address));
    expect(new Set(records.map(({ kind }) => kind))).toEqual(new Set(KIND_NAMES));
  });

  it('all say something, and nothing of a link that is relative to another page', () => {
    expect(records.filter(({ says }) => says === '')).toEqual([]);
    expect(records.filter(({ says, notes }) => /\]\([^)]*\.md/.test(says + notes))).toEqual([]);
  });

  it('of one row of each kind', () => {
    const first = new Map(records.toReversed().map((record) => [record.kind, record]));
    const said = KIND_NAMES.map(
      (kind) => `${kind}: ${first.get(kind)?.address} | ${first.get(kind)?.says} | ${first.get(kind)?.notes}`,
    );
    expect(said.join('\n')).toMatchInlineSnapshot(`
      "operations: parcel.replace | \`PUT /v1/parcels/{id}\`, bills | 
      fields: parcel.replace/by | \`string\`, required | 
      values: parcel.event/callback:state=taken | value \`taken\` | 
      rules: parcel.replace#dry-by-tester | only the tester tries out | holds when \`this.dry ? this.by == "tester" : true\`
      models: parcel.create#model:night/service | night takes service road, courier only | no flights at night
      rejected: parcel.create#rejected:1 | \`this.service == "boat"\`: refused since 2025 | use instead: \`road\`
      prices: parcel.create#price:road | 2 stamp units for each call, when service is road | 
      units: unit:stamp | 0.85 EUR by the list | 
      errors: error:0 | HTTP 200, success, retry never: taken | nothing to do
      patterns: pattern:bareParcel | a parcel as a run sent it; live-confirmed | 
      takes: pattern:bareParcel/service | fixed: \`road\` | 
      quarantine: quarantine:parcel.create/heavy-by-air | \`this.service == "air" && this.weight > 20.0\`: too dear | use instead: \`road\`
      policies: policy:create-once | \`never twice\` | every create is charged
      sources: source:vendor-manual-2026 | Manual; vendor, the service, captured 2026-05-01 | trusted for what it says
      runs: run:2026-06-01-create-road | succeeded on 2026-06-01: \`parcel.create\`, \`parcel.get\`, with \`basic\`, code 0, deduction 4 | 
      readings: reading:parcel.create/weight~1 | chosen: up to 70 kg | the newer text
      gaps: gap:gap-closed | open, about \`error:70\` | closes by an answer with it"
    `);
  });

  it('of a gap and a reading belong to the operation of the row that they are about', () => {
    const gaps = records.filter(({ kind }) => kind === 'gaps' || kind === 'readings');
    const subjects = [...contract.model.gaps, ...contract.model.readings].filter(
      ({ subject }) => contract.rowByAddress.get(subject)?.operation,
    );
    expect(subjects.length).toBeGreaterThan(0);
    expect(gaps.filter(({ operation }) => operation !== '')).toHaveLength(subjects.length);
  });

  it('of a run are about its first operation and its model', () => {
    const [run] = contract.model.runs;
    expect(find(`run:${run?.id}`)).toMatchObject({
      operation: run?.operations[0],
      models: run?.model === undefined ? [] : [run.model],
    });
  });

  it.each([
    ['parcel.create/weight', '`number`, required, `range 0.1..70`'],
    ['parcel.create/window', '`object`, required when service is courier and pickup is door'],
  ])('of the field %s say its type, whether it is needed, its default and its limits', (address, says) => {
    expect(find(address)?.says).toBe(says);
  });
});
