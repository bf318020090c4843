// Everything for which a run is not taken: one made-up mistake each, the one finding that it gives, and the place in the file.
import { describe, expect, it } from 'vitest';
import { stringifyJson } from '../../../generator/kernel/json.ts';
import type { UnsealedRunRecord } from '../../../generator/kernel/run-record.ts';
import { createPage } from '../../../generator/read/page.ts';
import { AIR_RUN, REFUSED_RUN, sealRun, withoutKeys } from '../../vendors/parcel-run.ts';
import { forgetRuns, PAGES, promote, promoteText, tellFindings } from './promote-parcel.ts';

const TEXT = stringifyJson(sealRun(AIR_RUN), 2);

function withRequest(change: object): UnsealedRunRecord {
  return { ...AIR_RUN, request: { ...AIR_RUN.request, ...change } };
}

function withQuery(path: string): UnsealedRunRecord {
  const [query] = AIR_RUN.queries;
  if (query === undefined) throw new Error('the run has a question');
  return { ...AIR_RUN, queries: [{ ...query, request: { ...query.request, path } }] };
}

describe('a run is refused', () => {
  it.each<readonly [why: string, run: UnsealedRunRecord, finding: string]>([
    [
      'from an emulator',
      { ...AIR_RUN, emulated: true },
      'PROMOTE-EMULATED at «true»: /emulated: the key emulated is the mark of an emulator',
    ],
    [
      'with an emulated answer',
      { ...AIR_RUN, response: { ...AIR_RUN.response, headers: { 'x-emulated': '1' } } },
      'PROMOTE-EMULATED at «"1"»: /response/headers/x-emulated: the header x-emulated is the mark of an emulator',
    ],
    [
      'from the future',
      { ...AIR_RUN, at: '2024-07-01T00:00:00Z' },
      'PROMOTE-DATE at «"2024-07-01T00:00:00Z"»: 2024-07-01T00:00:00Z lies in the future',
    ],
    [
      'from before there was anything',
      { ...AIR_RUN, at: '2023-12-31T23:59:59Z' },
      'PROMOTE-DATE at «"2023-12-31T23:59:59Z"»: 2023-12-31T23:59:59Z lies before there was anything to call',
    ],
    [
      'with the id of another run',
      { ...AIR_RUN, id: '2026-06-01-create-road' },
      'PROMOTE-EXISTS at «"2026-06-01-create-road"»: 2026-06-01-create-road is taken: register/evidence/runs.md:8',
    ],
    [
      'with the id of a source',
      { ...AIR_RUN, id: 'blog-2026' },
      'PROMOTE-EXISTS at «"blog-2026"»: blog-2026 is taken: register/evidence/sources.md:9',
    ],
    [
      'of an unknown operation',
      { ...AIR_RUN, operations: ['parcel.creat', 'parcel.get'] },
      'PROMOTE-OPERATION at «"parcel.creat"»: parcel.creat is no operation of the register',
    ],
    [
      'with an unknown question',
      { ...AIR_RUN, operations: ['parcel.create', 'parcel.ask'] },
      'PROMOTE-OPERATION at «"parcel.ask"»: parcel.ask is no operation of the register',
    ],
    [
      'without the call that it names',
      { ...AIR_RUN, queries: [] },
      'PROMOTE-OPERATION at «"parcel.get"»: the record has no call of parcel.get',
    ],
    [
      'with another method',
      withRequest({ method: 'PUT' }),
      'PROMOTE-OPERATION at «"/v1/parcels"»: PUT /v1/parcels is no operation of the register',
    ],
    [
      'with another path',
      withRequest({ path: '/v2/parcels' }),
      'PROMOTE-OPERATION at «"/v2/parcels"»: POST /v2/parcels is no operation of the register',
    ],
    [
      'with the path of another operation',
      withQuery('/v1/ping'),
      'PROMOTE-OPERATION at «"/v1/ping"»: GET /v1/ping is a call of depot.ping',
    ],
    [
      'with a parameter that is only named',
      withQuery('/v1/parcels/:id'),
      'PROMOTE-OPERATION at «"/v1/parcels/:id"»: GET /v1/parcels/:id is no operation of the register',
    ],
    ['without a body', withRequest({ body: undefined }), 'PROMOTE-BODY at «{»: /request/body is missing'],
    ['with a body that is a list', withRequest({ body: [1] }), 'PROMOTE-BODY at «[»: /request/body is a list'],
    [
      'with a body of something else',
      withRequest({ body: { colour: 'red' } }),
      'PROMOTE-BODY at «{»: /request/body has no key of parcel.create',
    ],
    [
      'with other nesting than the rows',
      withRequest({ body: { service: 'air', recipient: ['Ada'], tier: 'basic' } }),
      'PROMOTE-BODY at «[»: /request/body/recipient is a list',
    ],
    [
      'with a body where none belongs',
      {
        ...AIR_RUN,
        queries: AIR_RUN.queries.map((query) => ({ ...query, request: { ...query.request, body: { a: 1 } } })),
      },
      'PROMOTE-BODY at «{»: /queries/0/request/body is a body; parcel.get takes none',
    ],
    [
      'with a model that it did not send',
      { ...AIR_RUN, model: 'night' },
      'PROMOTE-OUTCOME at «"night"»: the request names no model night',
    ],
    [
      'with a claim on no row',
      { ...AIR_RUN, confirms: ['parcel.create#air-wait'] },
      'PROMOTE-CLAIM at «"parcel.create#air-wait"»: /confirms/0 names no row',
    ],
    [
      'with a claim on a row that a body would show',
      { ...AIR_RUN, confirms: ['parcel.create/film'] },
      'PROMOTE-CLAIM at «"parcel.create/film"»: parcel.create/film stands in no body of this run',
    ],
    [
      'with a claim on another operation',
      { ...AIR_RUN, confirms: ['parcel.list#pages-of-new-year'] },
      'PROMOTE-CLAIM at «"parcel.list#pages-of-new-year"»: parcel.list#pages-of-new-year is a row of parcel.list, which this run did not call',
    ],
    [
      'with a claim on a code that no answer has',
      { ...AIR_RUN, rejects: ['error:50'] },
      'PROMOTE-CLAIM at «"error:50"»: error:50 is a code that no answer has',
    ],
  ])('%s', (_why, run, finding) => {
    expect(tellFindings(promote(run))).toEqual([finding]);
  });

  it('that was changed after it was written', () => {
    expect(tellFindings(promoteText(TEXT.replace('"weight": 2', '"weight": 3')))).toEqual([
      `PROMOTE-CHECKSUM at «"${sealRun(AIR_RUN).checksum}"»: the checksum is not that of this record; it was changed after it was written`,
    ]);
  });

  it('of another format or version, with nothing said about the rest', () => {
    expect(tellFindings(promoteText('{ "format": "har", "id": 7 }'))).toEqual([
      'PROMOTE-FORMAT at «"har"»: run.json is no run record of version 1',
    ]);
    expect(tellFindings(promoteText(TEXT.replace('"version": 1', '"version": 2')))).toEqual([
      'PROMOTE-FORMAT at «2»: run.json is no run record of version 1',
    ]);
    expect(tellFindings(promoteText('[]'))).toEqual(['PROMOTE-FORMAT at «[]»: run.json is no run record of version 1']);
  });

  it('with a key of no meaning, and the nearest one is named', () => {
    const [finding, ...more] = promoteText(TEXT.replace('"verdict"', '"verdikt"')).findings;
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      code: 'PROMOTE-FORMAT',
      message: '/verdikt is no key of this format',
      nearest: 'verdict',
    });
  });

  it('that is already promoted', () => {
    const first = promote(AIR_RUN);
    const after = new Map(first.rewritten.map(({ page, text }) => [page.file, text]));
    const pages = PAGES.map((page) => createPage(page.file, after.get(page.file) ?? page.text));
    expect(tellFindings(promote(AIR_RUN, { pages }))).toEqual([
      'PROMOTE-EXISTS at «"2024-05-06-air-with-note"»: already promoted: 2024-05-06-air-with-note stands in register/evidence/runs.md:15',
    ]);
    expect(tellFindings(promote({ ...AIR_RUN, deduction: '2' }, { pages }))).toEqual([
      'PROMOTE-EXISTS at «"2024-05-06-air-with-note"»: 2024-05-06-air-with-note is taken: register/evidence/runs.md:15',
    ]);
  });

  it('that supports nothing new, unless it is to be cited', () => {
    const body = { service: 'road', recipient: { name: 'Ada' }, weight: 1 };
    const known = { ...withoutKeys(AIR_RUN, 'model'), request: { ...AIR_RUN.request, body } };
    const lifted = promote(known);
    const after = new Map(lifted.rewritten.map(({ page, text }) => [page.file, text]));
    const again = PAGES.map((page) => createPage(page.file, after.get(page.file) ?? page.text));
    const second = { ...known, id: '2024-05-08-the-same' };
    expect(tellFindings(promote(second, { pages: again }))).toEqual([
      'PROMOTE-NOTHING at «"2024-05-08-the-same"»: 2024-05-08-the-same supports no row that is not live-confirmed already',
    ]);
    expect(tellFindings(promote(second, { pages: again, cite: true }))).toEqual([]);
  });

  it('where the register has findings, which are shown instead', () => {
    const pages = PAGES.map((page) =>
      page.file === 'register/events.md'
        ? createPage(page.file, page.text.replace('string<url>', 'string<uri>'))
        : page,
    );
    expect(promote(AIR_RUN, { pages }).findings.map(({ code, place }) => `${code} ${place.file}`)).toEqual([
      'TYPE-UNKNOWN register/events.md',
    ]);
  });

  it('where what would be written has findings, which are shown at the new text', () => {
    // An id that is a word of the language is a slug, but no id of the register.
    const promotion = promote({ ...AIR_RUN, id: 'constructor' });
    expect(promotion.findings.map(({ code, place }) => `${code} ${place.file}`)).toContain(
      'NAME-SYNTAX register/evidence/runs.md',
    );
    expect(promotion.rewritten).toEqual([]);
  });

  it('where no page has a table of runs', () => {
    const pages = PAGES.filter(({ file }) => !file.endsWith('runs.md')).map(forgetRuns);
    const findings = tellFindings(promote(AIR_RUN, { pages }));
    expect(findings).toEqual(['PROMOTE-PAGE at «{»: no page of the register has a runs table']);
  });
});

describe('every reason', () => {
  it('is told at once', () => {
    const run = { ...REFUSED_RUN, emulated: true, at: '2030-01-01T00:00:00Z', host: 'http://localhost', code: 20 };
    expect(promote(run).findings.map(({ code }) => code)).toEqual([
      'PROMOTE-EMULATED',
      'PROMOTE-DATE',
      'PROMOTE-HOST',
      'PROMOTE-OUTCOME',
    ]);
  });
});
