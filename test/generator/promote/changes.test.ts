// What promoting a run writes: the cells of the rows that the run shows, its row and its section, and no other byte.
import { describe, expect, it } from 'vitest';
import type { UnsealedRunRecord } from '../../../generator/kernel/run-record.ts';
import { createPage, type Page } from '../../../generator/read/page.ts';
import { AIR_RUN, REFUSED_RUN, sealRun, withoutKeys } from '../../vendors/parcel-run.ts';
import {
  forgetRuns,
  listAdded,
  PAGES,
  promote,
  readAfter,
  tellChanged,
  tellFindings,
  tellUnchanged,
} from './promote-parcel.ts';

const RUNS = 'register/evidence/runs.md';

/** The run with another body in its first call, or other answers. */
function withBody(change: object, run: UnsealedRunRecord = AIR_RUN): UnsealedRunRecord {
  return { ...run, request: { ...run.request, body: { ...(run.request.body as object), ...change } } };
}

function withAnswer(body: unknown, run: UnsealedRunRecord = AIR_RUN): UnsealedRunRecord {
  return { ...run, response: { status: 200, body } };
}

function editPages(file: string, change: (text: string) => string): Page[] {
  return PAGES.map((page) => (page.file === file ? createPage(file, change(page.text)) : page));
}

describe('a run that succeeded', () => {
  const promotion = promote(AIR_RUN);

  it('lifts the rows that its bodies and its calls show, also those that nobody had evidence for', () => {
    expect(tellFindings(promotion)).toEqual([]);
    expect(tellChanged(promotion)).toEqual([
      'parcel.create/service=air doc-confirmed',
      'parcel.create/recipient.phone doc-confirmed',
      'parcel.create/items doc-confirmed',
      'parcel.create/items[].label doc-confirmed',
      'parcel.create/items[].count doc-confirmed',
      'parcel.create/gift_note not-evidenced',
      'service.host/base_url doc-confirmed',
      'service.host/base_url=https://api.parcel.example doc-confirmed',
    ]);
  });

  it('rewrites Status and Evidence of each and leaves the rest of the line', () => {
    expect(listAdded(promotion, 'register/parcel.md')).toEqual([
      '| `recipient.phone` | `string` | no | | `length ..20` | live-confirmed | `observer-north-2026`, `observer-south-2026`, `2024-05-06-air-with-note` | | two observers saw it taken |',
      '| `items` | `array<object>` | `if this.service == "air" \\|\\| this.tags.exists(t, t == "itemised")` | | `items 1..4` | live-confirmed | `vendor-manual-2026`, `2024-05-06-air-with-note` | | |',
      '| `items[].label` | `string` | yes | | | live-confirmed | `vendor-manual-2026`, `2024-05-06-air-with-note` | | |',
      '| `items[].count` | `integer` | yes | | `range 1..` | live-confirmed | `vendor-manual-2026`, `2024-05-06-air-with-note` | | |',
      '| `gift_note` | `string` | no | | | live-confirmed | `blog-2026`, `2024-05-06-air-with-note` | | in a blog only |',
      '| `service` | `air` | live-confirmed | `vendor-manual-2026`, `2024-05-06-air-with-note` | 2026 | |',
    ]);
  });

  it('gets a row behind the others and a section behind the others, with its bodies elided', () => {
    const before = PAGES.find(({ file }) => file === RUNS)?.text ?? '';
    const row =
      '| `2024-05-06-air-with-note` | 2024-05-06 | `parcel.create`, `parcel.get` | `basic` | succeeded | | `1.5` | | `parcel.create`, `parcel.get`, `service.host/base_url`, `service.host/base_url=https://api.parcel.example` | |\n';
    const last = '| `2026-06-07-refused` | 2026-06-07 | `parcel.create` | | failed | | | moderation | | |\n';
    expect(readAfter(promotion, RUNS)).toBe(`${before.replace(last, `${last}${row}`)}
### \`2024-05-06-air-with-note\`

- Day: exact, the call left at 2024-05-06T08:00:00Z.
- Record: the calls as they went over the wire, elided here; written by \`parcel-guard\` 1.0.0, \`${sealRun(AIR_RUN).checksum}\`.
- Calls: one, and 1 question about its task.
- Approval: \`2024-05-05-air\`, to find out: does a parcel by air take a gift note?
- Verdict: tightened.
- Does not show: whether the service did with the body what was meant.

\`\`\`json payload
{
  "service": "air",
  "tier": "basic",
  "recipient": {
    "name": "<text>",
    "phone": "<text>"
  },
  "weight": "<number>",
  "items": [
    {
      "label": "<text>",
      "count": "<number>"
    }
  ],
  "gift_note": "<text>"
}
\`\`\`

\`\`\`json response
{
  "id": "<id>",
  "state": "taken",
  "price": "<text>"
}
\`\`\`

\`\`\`json query-response
{
  "id": "<id>",
  "events": [
    {
      "place": "<text>",
      "at": "<number>"
    }
  ]
}
\`\`\`
`);
  });

  it('replaces the page of the runs last, so that a half-written register cites a run that it does not have', () => {
    expect(promotion.rewritten.map(({ page }) => page.file)).toEqual(['register/hosts.md', 'register/parcel.md', RUNS]);
  });

  it('leaves rows that are live-confirmed alone, and cites them when asked to', () => {
    const cited = promote(AIR_RUN, { cite: true });
    expect(tellChanged(cited).filter((row) => row.endsWith('cited'))).toEqual(
      tellUnchanged(promotion)
        .filter((row) => row.startsWith('confirmed '))
        .map((row) => `${row.slice('confirmed '.length)} cited`),
    );
    expect(listAdded(cited, 'register/parcel.md')).toContain(
      '| `weight` | `number` | yes | | `range 0.1..70` | live-confirmed | `vendor-manual-2026`, `2026-06-01-create-road`, `2024-05-06-air-with-note` | | kilograms |',
    );
    expect(tellUnchanged(cited).filter((row) => row.startsWith('confirmed '))).toEqual([]);
  });

  it('keeps CRLF where the pages have it', () => {
    const pages = PAGES.map((page) => createPage(page.file, page.text.replaceAll('\n', '\r\n')));
    const crlf = promote(AIR_RUN, { pages });
    expect(crlf.rewritten.map(({ text }) => text)).toEqual(
      promotion.rewritten.map(({ text }) => text.replaceAll('\n', '\r\n')),
    );
  });
});

describe('evidence', () => {
  it('into an empty cell stands between its pipes', () => {
    const pages = editPages('register/parcel.md', (text) =>
      text.replace('| not-evidenced | `blog-2026` | | in a blog only |', '| not-evidenced | | | in a blog only |'),
    );
    // The blog is cited by another row.
    const { rewritten } = promote(AIR_RUN, { pages });
    expect(rewritten.find(({ page }) => page.file === 'register/parcel.md')?.text).toContain(
      '| `gift_note` | `string` | no | | | live-confirmed | `2024-05-06-air-with-note` | | in a blog only |\n',
    );
  });

  it('of a state that only an earlier answer had is named in Confirms, as no block shows it', () => {
    const first = { id: 1, state: 'taken', price: '1' };
    const run: UnsealedRunRecord = {
      ...AIR_RUN,
      operations: ['parcel.create'],
      response: { status: 200, body: { ...first, courier: { name: 'Bo' } } },
      queries: [{ request: AIR_RUN.request, response: { status: 200, body: { ...first, balloon: true } } }],
    };
    const promotion = promote(run);
    expect(tellChanged(promotion)).toContain('parcel.create/response:courier.name doc-confirmed');
    expect(tellChanged(promotion)).toContain('parcel.create/response:balloon not-evidenced');
    expect(listAdded(promotion, RUNS)[0]).toContain('| `parcel.create`, `parcel.create/response:balloon`, ');
  });

  it('of a parameter of a question is the call itself', () => {
    const pages = editPages('register/parcel.md', (text) =>
      text.replace(
        '| `id` | `string` | yes | | | live-confirmed | `vendor-manual-2026`, `2026-06-01-create-road` | | |',
        '| `id` | `string` | yes | | | doc-confirmed | `vendor-manual-2026` | | |',
      ),
    );
    const promotion = promote(AIR_RUN, { pages });
    expect(tellChanged(promotion)).toContain('parcel.get/path:id doc-confirmed');
    expect(promotion.rewritten.at(-1)?.text).toContain(', `parcel.get/path:id`, ');
  });

  it('of path and query of the first call is its payload', () => {
    const run: UnsealedRunRecord = {
      ...withoutKeys(AIR_RUN, 'model', 'deduction'),
      operations: ['parcel.list'],
      request: { method: 'GET', path: '/v1/depots/north/parcels/7', query: { page: '2', open_only: 'true' } },
      response: { status: 200, body: { ids: [1, 2, 3] } },
      queries: [],
      outcome: 'succeeded',
    };
    const promotion = promote(run);
    expect(tellChanged(promotion)).toEqual([
      'parcel.list doc-confirmed',
      'parcel.list/path:depot doc-confirmed',
      'parcel.list/path:day doc-confirmed',
      'parcel.list/query:page doc-confirmed',
      'parcel.list/query:open_only doc-confirmed',
      'parcel.list/response:ids doc-confirmed',
      'service.host/base_url doc-confirmed',
      'service.host/base_url=https://api.parcel.example doc-confirmed',
    ]);
    expect(readAfter(promotion, RUNS)).toContain(`\`\`\`json payload
{
  "depot": "<text>",
  "day": "<text>",
  "page": "<text>",
  "open_only": "<text>"
}
\`\`\`

\`\`\`json response
{
  "ids": [
    "<id>"
  ]
}
\`\`\`
`);
  });

  it('of a rule or a model is what the record claims', () => {
    const claims = ['parcel.create#air-weight', 'parcel.create#model:night/stops', 'parcel.create#price:air'];
    const promotion = promote({ ...AIR_RUN, confirms: claims });
    expect(tellChanged(promotion)).toEqual(expect.arrayContaining(claims.map((claim) => `${claim} doc-confirmed`)));
    expect(listAdded(promotion, RUNS)[0]).toContain(claims.map((claim) => `\`${claim}\``).join(', '));
  });

  it('of what a failed run sent is only what it claims, also of rows that are live-confirmed already', () => {
    const failed: UnsealedRunRecord = {
      ...withAnswer({ id: 1, state: 'refused' }),
      outcome: 'failed',
      failure: 'asset-quality',
      confirms: ['parcel.create/weight', 'parcel.create/copies'],
    };
    const promotion = promote(withBody({ copies: 2 }, failed));
    expect(tellChanged(promotion)).toEqual([
      'parcel.create/copies doc-confirmed',
      'parcel.create/response:state=refused doc-confirmed',
      'service.host/base_url doc-confirmed',
      'service.host/base_url=https://api.parcel.example doc-confirmed',
    ]);
    expect(listAdded(promotion, RUNS)[0]).toBe(
      '| `2024-05-06-air-with-note` | 2024-05-06 | `parcel.create`, `parcel.get` | `basic` | failed | | `1.5` | asset-quality | `parcel.create`, `parcel.get`, `parcel.create/copies`, `service.host/base_url`, `service.host/base_url=https://api.parcel.example`, `parcel.create/weight` | |',
    );
  });
});

describe('a run that was refused', () => {
  /** The register with the body of another gate's refusals, which has a code as well. */
  function withGate(more: string): Page[] {
    const row = '| `error.body` | ERROR | | no | current | doc-confirmed | `vendor-manual-2026` | | |';
    const field = (name: string, type: string) =>
      `| \`${name}\` | \`${type}\` | no | | | doc-confirmed | \`vendor-manual-2026\` | | |\n`;
    const head =
      '| Field | Type | Required | Default | Limits | Status | Evidence | Since | Notes |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n';
    const part = `## \`gate.error\`\n\n### Error\n\n${head}${field('code', 'integer')}${field(more, 'string')}\n`;
    return PAGES.map(({ file, text }) =>
      createPage(
        file,
        text
          .replace(row, `${row}\n${row.replace('error.body', 'gate.error')}`)
          .replace('## `error.body`', `${part}## \`error.body\``),
      ),
    );
  }

  it('confirms of two bodies of refusals the one that came', () => {
    expect(tellChanged(promote(REFUSED_RUN, { pages: withGate('lamp') }))).toEqual([
      'error.body/error:code doc-confirmed',
      'error.body/error:text doc-confirmed',
    ]);
  });

  it('confirms none of two bodies of refusals that it could be', () => {
    expect(tellFindings(promote(REFUSED_RUN, { pages: withGate('text') })).join()).toMatch(/^PROMOTE-NOTHING /);
  });

  it('confirms the body of the refusal and its code, and nothing that it sent', () => {
    const promotion = promote(REFUSED_RUN);
    expect(tellChanged(promotion)).toEqual([
      'error.body/error:code doc-confirmed',
      'error.body/error:text doc-confirmed',
    ]);
    expect(listAdded(promotion, RUNS)[0]).toBe(
      '| `2024-05-07-refused` | 2024-05-07 | `parcel.create` | | rejected | `30` | | body-shape | `error.body/error:code`, `error.body/error:text` | |',
    );
  });

  it('confirms no row of the answer that it did not get', () => {
    const body = { code: 30, text: 'no', balloon: true };
    expect(tellChanged(promote({ ...REFUSED_RUN, response: { status: 422, body } }))).not.toContain(
      'parcel.create/response:balloon not-evidenced',
    );
  });

  it('gets the code of its answer when the record leaves it out', () => {
    const promotion = promote(withoutKeys(REFUSED_RUN, 'code'));
    expect(listAdded(promotion, RUNS)[0]).toContain('| rejected | `30` | | body-shape |');
  });

  it('confirms a code that nobody had seen, if the status is the one of its row', () => {
    const seen = { ...REFUSED_RUN, code: 20, response: { status: 402, body: { code: 20 } } };
    expect(tellChanged(promote(seen))).toContain('error:20 doc-confirmed');
    const other = { ...REFUSED_RUN, code: 20, response: { status: 400, body: { code: 20 } } };
    expect(tellChanged(promote(other))).not.toContain('error:20 doc-confirmed');
  });

  it('may show a rule that it broke, and nothing else of the request, whatever it claims', () => {
    const claims = ['parcel.create#air-weight', 'parcel.create/copies', 'parcel.create'];
    const promotion = promote({ ...REFUSED_RUN, confirms: claims });
    expect(tellChanged(promotion)).toContain('parcel.create#air-weight doc-confirmed');
    expect(tellUnchanged(promotion)).toContain(
      'outcome parcel.create/copies: the run was rejected; of it only the answers count',
    );
    expect(tellUnchanged(promotion)).toContain(
      'outcome parcel.create: the run was rejected; of it only the answers count',
    );
    expect(listAdded(promotion, RUNS)[0]).toContain(
      '| body-shape | `error.body/error:code`, `error.body/error:text`, `parcel.create#air-weight` | |',
    );
  });
});

describe('a finding that a comment silences', () => {
  it('keeps no run from being promoted, and without the comment it does', () => {
    const silence =
      '<!-- contract-ignore EVIDENCE-UNUSED until=2031-01-31 reason="kept for later" row="letter-2026" -->\n\n';
    const withLetter = (comment: string): Page[] =>
      editPages('register/evidence/sources.md', (text) =>
        text
          .replace('| Id | Title |', `${comment}| Id | Title |`)
          .replace(/$/, '| `letter-2026` | A letter | the service | vendor | a drawer | 2026 | what it says |\n'),
      );
    expect(tellFindings(promote(AIR_RUN, { pages: withLetter(silence) }))).toEqual([]);
    expect(tellFindings(promote(AIR_RUN, { pages: withLetter('') }))).toEqual([
      'EVIDENCE-UNUSED at «`letter-2026`»: letter-2026 is cited nowhere',
    ]);
  });
});

describe('the runs page', () => {
  it('may have its first run in a table without rows and no section yet', () => {
    const pages = editPages(RUNS, (text) => text.split('| `2026-06-01')[0] ?? '');
    const others = pages.map(forgetRuns);
    const promotion = promote(AIR_RUN, { pages: others });
    expect(tellFindings(promotion)).toEqual([]);
    const text = promotion.rewritten.at(-1)?.text ?? '';
    expect(text).toContain(
      '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n| `2024-05-06-air-with-note` | 2024-05-06 |',
    );
    expect(text).toMatch(/ \| \|\n\n### `2024-05-06-air-with-note`\n\n- Day: /);
    expect(text.endsWith('\n```\n')).toBe(true);
  });

  it('keeps what follows the last section behind the new one', () => {
    const pages = editPages(RUNS, (text) => `${text}\n## Afterwards\n\nNothing more.\n`);
    const text = promote(AIR_RUN, { pages }).rewritten.at(-1)?.text ?? '';
    expect(text.endsWith('\n  ]\n}\n```\n\n## Afterwards\n\nNothing more.\n')).toBe(true);
  });
});
