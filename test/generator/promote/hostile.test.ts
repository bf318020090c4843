// A run file may come from anybody: whatever it holds, nothing of it that is not registered gets onto a page, and no page is read differently for it.
import { describe, expect, it } from 'vitest';
import { compileContract } from '../../../generator/compile-contract.ts';
import { renderTextPatch } from '../../../generator/edits/render-patch.ts';
import { stringifyJson } from '../../../generator/kernel/json.ts';
import { findInvisible } from '../../../generator/kernel/printable.ts';
import type { UnsealedRunRecord } from '../../../generator/kernel/run-record.ts';
import type { Promotion } from '../../../generator/promote/promotion.ts';
import { renderPromotion } from '../../../generator/promote/render-promotion.ts';
import { createPage } from '../../../generator/read/page.ts';
import { scanPage } from '../../../generator/tables/scan.ts';
import { AIR_RUN, sealRun } from '../../vendors/parcel-run.ts';
import { listAdded, PAGES, promote, promoteText, tellFindings } from './promote-parcel.ts';

const RUNS = 'register/evidence/runs.md';

const HOSTILE = [
  '| a | b |',
  '`',
  '```\n\n# Heading\n\n```json payload\n{}\n```',
  '\n\n| Id | Date |\n| --- | --- |\n',
  '<!-- -->',
  '</script><img src=x onerror=alert(1)>',
  '*/ process.exit(1) /*',
  '\u001b[2J\u202e\u0000\u200b',
  '](javascript:alert(1))',
  '`2026-06-04-lost`',
  '\\',
  '~~~',
  '__proto__',
];

/** Everything that a person or a file gets to see of a promotion. */
function showAll(promotion: Promotion): string {
  const { run = '', changed, unchanged, findings } = promotion;
  const files = promotion.rewritten.map(({ page, text }) => ({ file: page.file, before: page.text, after: text }));
  return [
    renderTextPatch(files),
    renderPromotion({ run, changed, unchanged }, false),
    JSON.stringify({ findings, unchanged }),
  ].join('\n');
}

/** How many headings, blocks and rows the rewritten pages have. */
function describePages({ rewritten }: Promotion): unknown[] {
  return rewritten.map(({ page, text }) => {
    const { headings, blocks, tables } = scanPage(createPage(page.file, text), () => undefined);
    return [page.file, headings.length, blocks.length, tables.map(({ kind, rows }) => `${kind} ${rows.length}`)];
  });
}

function withBodies(sent: object, answered: object, run: UnsealedRunRecord = AIR_RUN): UnsealedRunRecord {
  return {
    ...run,
    request: { ...run.request, body: { ...(run.request.body as object), ...sent } },
    response: { status: 200, body: { id: 1, state: 'taken', ...answered } },
  };
}

describe('texts of a run', () => {
  it('never reach a page, a patch or a report, wherever they stand', () => {
    const canary = (place: number | string): string => `canary${place}`;
    const run = withBodies(
      {
        recipient: { name: canary(1), code: '77771', phone: canary(2) },
        items: [{ label: canary(3), count: 77772, [`x ${canary(4)}`]: canary(5) }],
        gift_note: canary(6),
        account: 7777377773777737777n,
        signature: btoa(canary(7)),
        label_image: `https://${canary(8)}.example/${canary(9)}`,
        pickup: `${canary(10)} ${canary(11)}`,
        tags: [canary(12)],
        extras: { [`${canary(13)}!`]: canary(14), deep: [[canary(15)]] },
        colour: canary(16),
        task_777777: 1,
        'a0b1c2d3-e4f5-7777-8888-999999999999': 1,
      },
      { price: '77774.5', courier: { name: canary(17), score: 77775 }, note: [canary(18), { text: canary(19) }] },
    );
    const promotion = promote(run);
    expect(tellFindings(promotion)).toEqual([]);
    expect(showAll(promotion)).not.toMatch(/canary|7777/);
  });

  const alone = { queries: [], operations: ['parcel.create'] };
  const plain = { ...withBodies({ gift_note: 'x', recipient: { name: 'x' } }, { courier: { name: 'x' } }), ...alone };
  const shape = describePages(promote(plain));

  it.each(HOSTILE)('of any kind leave the pages what they are: %j', (text) => {
    const run = withBodies(
      { gift_note: text, pickup: text, recipient: { name: text, [text]: text }, [text]: { [text]: text } },
      { courier: { name: text }, [text]: [text] },
    );
    const promotion = promote({ ...run, ...alone });
    expect(tellFindings(promotion)).toEqual([]);
    expect(describePages(promotion)).toEqual(shape);
    expect(findInvisible(showAll(promotion))).toEqual([]);
  });

  it.each(HOSTILE.filter((text) => !/\p{C}/u.test(text)))('as a purpose are prose and nothing else: %j', (purpose) => {
    const promotion = promote({ ...AIR_RUN, approval: { id: 'a', purpose } });
    expect(tellFindings(promotion)).toEqual([]);
    const page = promotion.rewritten.at(-1);
    const scanned = scanPage(createPage(RUNS, page?.text ?? ''), () => undefined);
    expect(scanned.tables).toHaveLength(1);
    expect(scanned.blocks).toHaveLength(7);
    const [, line = ''] = /^- Approval: `a`, to find out: (.*)$/m.exec(page?.text ?? '') ?? [];
    expect(line.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(`${purpose}.`);
    // A run is cited by its id in code marks; a purpose cites nothing.
    expect(line).not.toMatch(/(?<!\\)`/);
  });

  it('that say what a value is called are shown only where they look like one', () => {
    expect(listAdded(promote(withBodies({ pickup: 'roof-2' }, {})), RUNS)).toContain('  "pickup": "roof-2"');
    expect(listAdded(promote(withBodies({ pickup: '5551234567' }, {})), RUNS)).toContain('  "pickup": "<text>"');
  });
});

describe('bodies', () => {
  it('with keys that only look like paths show no row of that path', () => {
    const { changed } = promote(withBodies({ 'window.from': 1, 'items[].customs': {}, 'recipient.phone': 'x' }, {}));
    expect(changed.map(({ row }) => row)).not.toContain('parcel.create/window.from');
    expect(changed.map(({ row }) => row)).not.toContain('parcel.create/items[].customs');
  });

  it('with the names of a prototype are bodies with unknown keys', () => {
    const text = stringifyJson(sealRun(withBodies(JSON.parse('{"__proto__": {"weight": 1}, "constructor": 1}'), {})));
    const promotion = promoteText(text);
    expect(tellFindings(promotion)).toEqual([]);
    expect(promotion.unchanged.map(({ subject }) => subject)).toEqual(
      expect.arrayContaining([
        'parcel.create/__proto__',
        'parcel.create/__proto__.weight',
        'parcel.create/constructor',
      ]),
    );
    expect(
      compileContract(promotion.rewritten.map(({ page, text: rewritten }) => createPage(page.file, rewritten))).findings
        .length,
    ).toBeGreaterThan(0);
  });

  it('as deep as is read are read, and deeper ones refuse the file', () => {
    const nest = (depth: number): object => (depth === 0 ? {} : { a: nest(depth - 1) });
    expect(tellFindings(promote(withBodies({ extras: nest(28) }, {})))).toEqual([]);
    expect(tellFindings(promote(withBodies({ extras: nest(40) }, {}))).map((finding) => finding.split(' ')[0])).toEqual(
      ['PROMOTE-JSON'],
    );
  });

  it('with very many keys, items and questions take no more than linear time', () => {
    const keys = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`k${index}`, index]));
    const items = Array.from({ length: 20_000 }, (_, index) => ({
      label: `l${index}`,
      count: index,
      [`x${index % 50}`]: 1,
    }));
    const [question] = AIR_RUN.queries;
    const run = {
      ...withBodies({ ...keys, items }, { note: items }),
      queries: Array.from({ length: 1000 }, () => question ?? AIR_RUN),
    };
    const promotion = promote(run);
    expect(tellFindings(promotion)).toEqual([]);
    expect(promotion.unchanged.filter(({ reason }) => reason === 'unregistered')).toHaveLength(100);
  });
});

describe('a file', () => {
  it.each<readonly [why: string, text: string, finding: string]>([
    ['that is empty', '', 'PROMOTE-JSON at «»: a value is expected'],
    ['that is cut off', stringifyJson(sealRun(AIR_RUN)).slice(0, 500), 'PROMOTE-JSON at «»: the text is never closed'],
    [
      'in which a key stands twice',
      stringifyJson(sealRun(AIR_RUN), 2).replace('"emulated": false', '"emulated": false,\n  "emulated": true'),
      'PROMOTE-JSON at «»: the key stands twice in its object',
    ],
    ['of brackets', '['.repeat(1_000_000), 'PROMOTE-JSON at «»: nested deeper than 32 levels'],
    ['of digits', '9'.repeat(1_000_000), 'PROMOTE-JSON at «»: the number has more than 64 characters'],
  ])('%s is refused at its place, which is not shown', (_why, text, finding) => {
    expect(tellFindings(promoteText(text))).toEqual([finding]);
  });
});

describe('a secret', () => {
  const SECRET = 'eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJhIn0.c2lnbmF0dXJl';

  it.each<readonly [where: string, run: UnsealedRunRecord]>([
    ['in a prompt', withBodies({ gift_note: `use ${SECRET}` }, {})],
    ['in an answer', withBodies({}, { note: [SECRET] })],
    ['in a header', { ...AIR_RUN, response: { ...AIR_RUN.response, headers: { authorization: SECRET } } }],
    ['in a key', withBodies({ [SECRET]: { password: 'hunter22' } }, {})],
    ['in a query', { ...AIR_RUN, request: { ...AIR_RUN.request, query: { q: SECRET } } }],
    ['in the purpose', { ...AIR_RUN, approval: { id: 'a', purpose: SECRET } }],
    ['in a path', { ...AIR_RUN, request: { ...AIR_RUN.request, path: `/v1/${SECRET}` } }],
    ['in an unknown key of the record', { ...AIR_RUN, note: SECRET } as UnsealedRunRecord],
    ['in a signed address', withBodies({ film: `https://x.example/a.mp4?token=${SECRET}` }, {})],
  ])('%s refuses the file and is shown nowhere', (_where, run) => {
    const promotion = promote(run);
    expect(new Set(promotion.findings.map(({ code }) => code))).toEqual(new Set(['PROMOTE-SECRET']));
    expect(promotion.rewritten).toEqual([]);
    expect(JSON.stringify([promotion.findings, promotion.pages])).not.toMatch(/eyJ|hunter22/);
  });

  it('among very many is counted, and nothing of the file is shown', () => {
    const promotion = promote(withBodies({ extras: Array.from({ length: 5000 }, () => SECRET) }, {}));
    expect(promotion.findings).toHaveLength(20);
    expect(promotion.findings.at(-1)?.message).toBe(
      '/request/body/extras/19 holds what looks like a JSON Web Token; 4980 more such places are not listed',
    );
    expect(promotion.pages).toEqual([]);
  });
});

it('the pages of the tests are sound', () => {
  expect(compileContract(PAGES).findings).toEqual([]);
});
