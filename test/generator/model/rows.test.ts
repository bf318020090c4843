// Each kind of row must arrive in the model as it was written, whatever the line ending, and however the tables are spread over pages.
import { expect, it } from 'vitest';
import { compileContract } from '../../../generator/compile-contract.ts';
import { findSpan, KINDS } from '../../../generator/kernel/table-kinds.ts';
import { createPage } from '../../../generator/read/page.ts';
import { compileText, PARCEL_REGISTER } from '../findings/parcel-register.ts';
import { pickField, pickOperation, readModel } from './edited-model.ts';

it('an operations row becomes an operation', () => {
  expect(pickOperation(readModel(), 'parcel.send')).toMatchObject({
    id: 'parcel.send',
    method: 'POST',
    path: '/v1/parcels',
    bills: true,
    posture: 'current',
    status: 'live-confirmed',
    evidence: ['carrier-guide-2026', '2026-02-01-send-box'],
    since: '2026-01',
    notes: 'one call, one parcel',
  });
});

it('a fields row becomes a field with its condition, limits and notes', () => {
  expect(pickField(readModel(), 'parcel.send/weight')).toMatchObject({
    path: 'weight',
    type: { kind: 'integer' },
    required: { kind: 'if', condition: { cel: 'this.size == "large"', reads: ['size'] } },
    limits: [{ kind: 'range', min: 1, max: 30000 }],
    status: 'doc-confirmed',
    evidence: ['carrier-guide-2026'],
    notes: 'grams',
    values: [],
  });
});

it('values rows become the values of their field, in the order of the table', () => {
  expect(pickField(readModel(), 'parcel.send/size')).toMatchObject({
    default: 'small',
    values: [
      { id: 'parcel.send/size=small', value: 'small', status: 'doc-confirmed' },
      { id: 'parcel.send/size=large', value: 'large', status: 'doc-confirmed' },
    ],
  });
});

it('a rules row becomes a rule whose escaped pipes are pipes', () => {
  expect(pickOperation(readModel(), 'parcel.send').rules).toMatchObject([
    {
      id: 'parcel.send#light-by-air',
      condition: { cel: 'this.service != "air" || this.weight <= 5000', reads: ['service', 'weight'] },
      message: 'by air up to 5 kg',
    },
  ]);
});

it('the tables of the service and of the evidence become its errors, policies, sources, runs, readings and gaps', () => {
  const { errors, policies, sources, runs, readings, gaps } = readModel();
  expect(errors).toMatchObject([
    { http: 429, code: 1302, meaning: 'too many calls', retry: 'backoff', class: 'rate', advice: 'wait' },
  ]);
  expect(policies).toMatchObject([{ name: 'retries', value: '3', why: 'reads only', decided: '2026-02-03' }]);
  expect(sources).toMatchObject([
    { id: 'carrier-guide-2026', publisher: 'the carrier', kind: 'vendor', captured: '2026-01-10' },
    { id: 'parcel-blog', publisher: 'somebody', kind: 'digest', captured: '2025' },
  ]);
  expect(runs).toMatchObject([
    {
      id: '2026-02-01-send-box',
      date: '2026-02-01',
      operations: ['parcel.send'],
      model: 'road',
      outcome: 'succeeded',
      code: 0,
      confirms: ['parcel.send'],
      rejects: [],
      payload: { paths: ['service'], values: ['service=road'] },
    },
    { id: '2026-02-02-colour-refused', outcome: 'rejected', failure: 'body-shape', confirms: [], rejects: [] },
  ]);
  expect(readings).toMatchObject([
    { subject: 'parcel.send/size=large', reading: 'up to one metre', chosen: true, why: 'newest text' },
    { subject: 'parcel.send/size=large', reading: 'up to two metres', chosen: false, why: '' },
  ]);
  expect(gaps).toMatchObject([
    { id: 'g1', subject: 'parcel.send/gift_wrap', state: 'open', closesBy: 'a run', note: '' },
  ]);
});

it('a row keeps its file, its line and the columns of its cells', () => {
  const { origin } = pickField(readModel(), 'parcel.send/insured');
  const line = PARCEL_REGISTER.split('\n')[origin.line - 1] ?? '';
  const texts = KINDS[origin.table].map((column) => {
    const [start = 1, end = 1] = findSpan(origin, column) ?? [];
    return [column, line.slice(start - 1, end - 1)];
  });
  expect(origin.file).toBe('register/parcel.md');
  expect(Object.fromEntries(texts)).toEqual({
    Field: '`insured`',
    Type: '`boolean`',
    Required: 'no',
    Default: '`false`',
    Limits: ' ',
    Status: 'doc-confirmed',
    Evidence: '`carrier-guide-2026`',
    Since: '2026-01-15',
    Notes: ' ',
  });
});

it('a page with the line ends of Windows or a byte order mark gives the same model', () => {
  const { model } = compileText(PARCEL_REGISTER);
  expect(compileText(PARCEL_REGISTER.replaceAll('\n', '\r\n')).model).toEqual(model);
  expect(compileText(`\uFEFF${PARCEL_REGISTER}`).model).toEqual(model);
});

it('tables on several pages belong together, in any order of the pages', () => {
  const [api = '', service = '', sent = '', evidence = ''] = PARCEL_REGISTER.split(/^(?=# )/m);
  const pages = [
    createPage('register/evidence.md', evidence),
    createPage('register/sent.md', sent),
    createPage('register/service.md', service),
    createPage('register/parcel.md', api),
  ];
  const { model, findings } = compileContract(pages);
  expect(findings).toEqual([]);
  expect(model.operations).toEqual(compileText(PARCEL_REGISTER).model.operations);
  expect(model.gaps).toMatchObject([{ origin: { file: 'register/evidence.md' } }]);
  expect(model.patterns).toMatchObject([{ name: 'roundTrip', origin: { file: 'register/sent.md' } }]);
  expect(model.quarantine).toMatchObject([{ operation: 'parcel.send' }, { operation: 'parcel.track' }]);
});
