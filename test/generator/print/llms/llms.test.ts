// The index for language models and the text that it leads to: in the form that is asked for, complete, and closed against what cells say.
import { describe, expect, it } from 'vitest';
import { compileOperations } from '../../../../generator/plan/compile-operations.ts';
import { planFiles } from '../../../../generator/plan/plan-files.ts';
import { printLlms } from '../../../../generator/print/llms/print-llms.ts';
import { printLlmsFull } from '../../../../generator/print/llms/print-llms-full.ts';
import { readContract, type Vendor } from '../../../vendors/contracts.ts';
import { readHostileParcel } from '../../../vendors/hostile-parcel.ts';
import { listActive, listSkeleton } from '../markdown-tree.ts';

const parcel = readContract('parcel');
const full = printLlmsFull(parcel, compileOperations(parcel), 'Parcels');

/** The section of an operation. */
function readSection(heading: string): string {
  const from = full.indexOf(`## ${heading}\n`);
  const to = full.indexOf('\n## ', from);
  return full.slice(from, to === -1 ? undefined : to);
}

describe('llms.txt', () => {
  it('is a title, a summary and lists of links, with what few need as optional', () => {
    expect(printLlms(parcel, 'Parcels')).toBe(`# Parcels

> The contract of an HTTP API as JSON Schemas, OpenAPI and text: 11 operations, every field and value with how it is known. State of the evidence: 2026-06-07.

A statement is live-confirmed (seen in a live call), doc-confirmed (in text of the vendor, or seen by two others) or not-evidenced (only claimed). What is sent is read strictly, what is received tolerantly.

## Documents

- [Everything](llms-full.txt): each operation with fields, values, rules, models, refused shapes and prices, in plain markdown
- [OpenAPI](openapi.json): the calls for programs, OpenAPI 3.1
- [Contract](contract.json): every row of the register with the place of each cell, also what was never evidenced
- [Errors](tables/errors.md): service codes and what to do about them
- [Prices](tables/prices.md): what calls cost

## Operations

- [parcel.replace](json-schema/parcel-replace.json): PUT \`/v1/parcels/{id}\`, charged, current, doc-confirmed
- [parcel.cancel](json-schema/parcel-cancel.json): DELETE \`/v1/parcels/{id}\`, not charged, current, doc-confirmed; answers with no body
- [depot.hours](json-schema/depot-hours.json): GET \`/v1/hours\`, not charged, provisional, doc-confirmed
- [token.claims](json-schema/token-claims.json): OBJECT, not charged, current, doc-confirmed
- [error.body](json-schema/error-body.json): ERROR, not charged, current, doc-confirmed
- [parcel.event](json-schema/parcel-event.json): CALLBACK, not charged, current, doc-confirmed; posted to the address of the account
- [parcel.create](json-schema/parcel-create.json): POST \`/v1/parcels\`, charged, current, live-confirmed; every accepted call is charged
- [parcel.get](json-schema/parcel-get.json): GET \`/v1/parcels/{id}\`, not charged, current, live-confirmed
- [parcel.list](json-schema/parcel-list.json): GET \`/v1/depots/{depot}/parcels/{day}\`, not charged, provisional, doc-confirmed

## Optional

- [parcel.change](json-schema/parcel-change.json): PATCH \`/v1/parcels/{id}\`, not charged, legacy, doc-confirmed
- [depot.ping](json-schema/depot-ping.json): GET \`/v1/ping\`, not charged, out-of-scope, doc-confirmed
`);
  });

  it.each<Vendor>(['parcel', 'real'])('leads to files that are generated, of the %s register', (vendor) => {
    const model = readContract(vendor);
    const files = new Set(planFiles(model, []).map(({ path }) => path));
    const links = listActive(printLlms(model, undefined));
    expect(links.length).toBeGreaterThan(model.operations.length);
    expect(links.filter((link) => !files.has(link))).toEqual([]);
  });
});

describe('llms-full.txt', () => {
  it('says all of an operation', () => {
    expect(readSection('parcel.replace')).toBe(`## parcel.replace

PUT \`/v1/parcels/{id}\`, charged, current; doc-confirmed [1]

### Request body

- \`by\` \`string\`, required; doc-confirmed [1]

### Path

- \`id\` \`int64\`, required; doc-confirmed [1]

### Query

- \`dry\` \`boolean\`, optional, default \`false\`; doc-confirmed [1]

### Response body

- \`ok\` \`boolean\`, required; doc-confirmed [1]

### Rules

- \`dry-by-tester\`: only the tester tries out; holds when \`this.dry ? this.by == "tester" : true\`; doc-confirmed [1]

Evidence: 1 vendor-manual-2026.
`);
  });

  it.each([
    '- `service` `enum`, required; live-confirmed [1,2]; how the parcel travels',
    '  - `road` live-confirmed [1,2]',
    '  - `air` doc-confirmed [1] since 2026',
    '  - `express`, `night` doc-confirmed [1]',
    '- `recipient.name` `string`, required, length 2..40; live-confirmed [1,2]; as on the door bell',
    '- `depot` `string`, required if `this.pickup == "depot"`; doc-confirmed [1]',
    '- `price` `string<decimal>`, expected, a boolean is read as absent; live-confirmed [1,2]',
    '- never evidenced, only claimed: `gift_note`, `drone` of `service`',
    '- model night takes service road, courier only; doc-confirmed [1]; no flights at night',
    '- `this.service == "boat"`: refused since 2025; instead: `road`; doc-confirmed [6]',
    '- key `note`: a key of the older service; ignored; instead: `recipient.name`; [6]',
    '- 0.75 units (stamp) for each kilogram; when `this.service == "air"`; how many: `this.weight`; doc-confirmed [1] since 2026-02; by the scales',
  ])('has the line %s', (line) => {
    expect(readSection('parcel.create').split('\n')).toContain(line);
  });

  it('says what errors mean, what units cost and what the evidence is called', () => {
    expect(readSection('Errors')).toContain(
      '- code 20, HTTP 402, class account, retry after-fix: no money; pay; doc-confirmed [1]\n',
    );
    expect(readSection('Units')).toContain('- unit stamp: 0.85 EUR by the list; doc-confirmed [1] since 2026-02\n');
    expect(readSection('Evidence')).toContain('- vendor-manual-2026: Manual (the service, vendor, 2026-05-01)\n');
    expect(readSection('Evidence')).toContain(
      '- 2026-06-03-no-weight: run of this project (parcel.create, rejected, 2026-06-03)\n',
    );
  });

  it('names the evidence of every row', () => {
    const ids = [...full.matchAll(/^Evidence: (.*)\.$/gm)].flatMap(([, list = '']) =>
      list.split(', ').map((entry) => entry.split(' ')[1]),
    );
    const named = new Set([...readSection('Evidence').matchAll(/^- ([^:\s]+): /gm)].map(([, id]) => id));
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.filter((id) => !named.has(id))).toEqual([]);
  });
});

describe('hostile prose', () => {
  const hostile = readHostileParcel();

  it('stays in its line of the text', () => {
    const text = printLlmsFull(hostile, compileOperations(hostile), '# `<b>Parcels');
    expect(listSkeleton(text)).toEqual(listSkeleton(full));
    expect(listActive(text)).toEqual([]);
  });

  it('stays in its line of the index', () => {
    expect(listSkeleton(printLlms(hostile, '# `<b>Parcels'))).toEqual(listSkeleton(printLlms(parcel, 'Parcels')));
    expect(listActive(printLlms(hostile, undefined))).toEqual(listActive(printLlms(parcel, undefined)));
  });
});
