// What a run touches and promoting leaves alone is told with its reason, and where a person may go on by hand, with the line to write.
import { describe, expect, it } from 'vitest';
import type { UnsealedRunRecord } from '../../../generator/kernel/run-record.ts';
import type { Promotion, Unchanged } from '../../../generator/promote/promotion.ts';
import { createPage, type Page } from '../../../generator/read/page.ts';
import { AIR_RUN, REFUSED_RUN } from '../../vendors/parcel-run.ts';
import { PAGES, promote, tellChanged, tellFindings } from './promote-parcel.ts';

function send(body: object, change: Partial<UnsealedRunRecord> = {}, pages = PAGES): Promotion {
  const whole = { ...(AIR_RUN.request.body as object), ...body };
  return promote({ ...AIR_RUN, ...change, request: { ...AIR_RUN.request, body: whole } }, { pages });
}

/** The register with texts of the parcel page replaced, each of which must stand there. */
function editParcel(...edits: readonly (readonly [from: string, to: string])[]): Page[] {
  return PAGES.map((page) => {
    if (page.file !== 'register/parcel.md') return page;
    for (const [from] of edits) expect(page.text).toContain(from);
    return createPage(
      page.file,
      edits.reduce((text, [from, to]) => text.replace(from, () => to), page.text),
    );
  });
}

function receive(body: object): Promotion {
  return promote({ ...AIR_RUN, response: { status: 200, body: { id: 1, state: 'taken', ...body } } });
}

/** What is told of one reason, without confirmed rows and rules, which every run touches. */
function tellOf(promotion: Promotion, reason: Unchanged['reason']): string[] {
  expect(tellFindings(promotion)).toEqual([]);
  return promotion.unchanged
    .filter((each) => each.reason === reason)
    .map(({ subject, detail, proposal }) =>
      [subject, detail, proposal].filter((part) => part !== undefined).join(' · '),
    );
}

describe('not changed', () => {
  it('is a row that is live-confirmed already', () => {
    expect(tellOf(promote(AIR_RUN), 'confirmed')).toContain('parcel.create/weight');
  });

  it('is a rule or a row of a model that the request comes near: no body can show it', () => {
    const near = tellOf(send({ tier: 'night', service: 'road', copies: 2 }, { model: 'night' }), 'unshown');
    expect(near).toContain('parcel.create#many-copies · claim it under confirms if the run shows it');
    expect(near).toContain('parcel.create#model:night/copies · claim it under confirms if the run shows it');
    expect(near).not.toContain('parcel.create#model:night/rush_hours · claim it under confirms if the run shows it');
  });

  it('is what a failed or moderated run sent', () => {
    const answers = { response: { status: 200, body: { id: 1, state: 'refused' } }, outcome: 'failed' } as const;
    expect(tellOf(send({}, { ...answers, failure: 'asset-quality' }), 'outcome')).toEqual([
      'parcel.create/service=air · the run failed; of it only the answers count',
      'parcel.create/recipient.phone · the run failed; of it only the answers count',
      'parcel.create/items · the run failed; of it only the answers count',
      'parcel.create/items[].label · the run failed; of it only the answers count',
      'parcel.create/items[].count · the run failed; of it only the answers count',
      'parcel.create/gift_note · the run failed; of it only the answers count',
    ]);
    const moderated = send({}, { ...answers, failure: 'moderation', rejects: ['parcel.create/gift_note'] });
    expect(tellOf(moderated, 'moderation')).toEqual([
      ...['service=air', 'recipient.phone', 'items', 'items[].label', 'items[].count', 'gift_note'].map(
        (row) => `parcel.create/${row} · the run failed for its content; what it sent is neither confirmed nor refused`,
      ),
      'parcel.create/gift_note · the claim is left out of the Rejects cell',
    ]);
    expect(moderated.rewritten.at(-1)?.text).toMatch(/^\| `2024-05-06-air-with-note` .* \| \|$/m);
  });

  it('is a row whose field was there with something that is no value of it', () => {
    const sent = send({
      copies: '2',
      temperature: 1.5,
      value: 'dear',
      film: 'none',
      tags: [],
      routes: ['x'],
      stops: null,
    });
    expect(tellOf(sent, 'value')).toEqual([
      'parcel.create/copies · a text, which the type of the row does not say',
      'parcel.create/temperature · a number, which the type of the row does not say',
      'parcel.create/value · a text, which the type of the row does not say',
      'parcel.create/film · a text, which the type of the row does not say',
      'parcel.create/tags · sent empty, which means the same as leaving it out',
      'parcel.create/stops · null, which is no value',
      'parcel.create/routes · a list, which the type of the row does not say',
    ]);
    const received = receive({ warnings: 'none', courier: { name: null, score: '4', phone: 5 } });
    expect(tellOf(received, 'value')).toEqual([
      'parcel.create/response:warnings · a text, which is read as absent',
      'parcel.create/response:courier.name · null, which is no value',
      'parcel.create/response:courier.score · a text, which the type of the row does not say',
      'parcel.create/response:courier.phone · a number, which is read as absent',
    ]);
  });

  it('is an enum of which no value would be evidenced', () => {
    const pages = editParcel(
      [
        '| `gift_note` | `string` |',
        '| `wrap` | `enum` | no | | | not-evidenced | `blog-2026` | | |\n| `gift_note` | `string` |',
      ],
      ['| `tier` | `basic` |', '| `wrap` | `paper` | not-evidenced | `blog-2026` | | |\n| `tier` | `basic` |'],
      [
        '| `gap-gift-note` |',
        '| `gap-wrap` | `parcel.create/wrap` | open | a run | |\n| `gap-paper` | `parcel.create/wrap=paper` | open | a run | |\n| `gap-gift-note` |',
      ],
    );
    expect(tellOf(send({ wrap: 'foil' }, {}, pages), 'value')).toEqual([
      'parcel.create/wrap · none of its values would be evidenced; register the one that was sent',
    ]);
    expect(tellChanged(send({ wrap: 'paper' }, {}, pages))).toEqual(
      expect.arrayContaining(['parcel.create/wrap not-evidenced', 'parcel.create/wrap=paper not-evidenced']),
    );
  });

  it('is a field that has no row; one is proposed, with the run as its evidence', () => {
    const end = '| no | | | live-confirmed | `2024-05-06-air-with-note` | | |';
    const sent = send({
      colour: 'red',
      size: { width: 2.5, marks: ['a'] },
      'items.count': 7,
      due: 12345678901234567890n,
    });
    expect(tellOf(sent, 'unregistered')).toEqual([
      `parcel.create/colour · | \`colour\` | \`string\` ${end}`,
      `parcel.create/size · | \`size\` | \`object\` ${end}`,
      `parcel.create/size.width · | \`size.width\` | \`number\` ${end}`,
      `parcel.create/size.marks · | \`size.marks\` | \`array<string>\` ${end}`,
      `parcel.create/due · | \`due\` | \`int64\` ${end}`,
    ]);
    expect(tellOf(receive({ links: [{ href: 'https://x.example' }], extras: { free: 1 } }), 'unregistered')).toEqual([
      `parcel.create/response:links · | \`links\` | \`array<object>\` ${end}`,
      `parcel.create/response:links[].href · | \`links[].href\` | \`string<url>\` ${end}`,
    ]);
  });

  it('is a value that has no row; one is proposed, unless the text might be anything', () => {
    expect(tellOf(send({ pickup: 'roof' }), 'unregistered')).toEqual([
      'parcel.create/pickup=roof · | `pickup` | `roof` | live-confirmed | `2024-05-06-air-with-note` | | |',
    ]);
    expect(tellOf(send({ pickup: 'at my house, please' }), 'unregistered')).toEqual([
      'parcel.create/pickup · a text too long or too odd to be a value; it is not kept',
    ]);
  });

  it('is a new key of a call that was refused, which shows only that it was sent', () => {
    const refused = promote({
      ...REFUSED_RUN,
      request: { ...REFUSED_RUN.request, body: { service: 'air', colour: 'red' } },
    });
    expect(tellOf(refused, 'unregistered')).toEqual([
      'parcel.create/colour · sent in a call that was refused; if that was the reason, write a Rejected row',
    ]);
  });

  it('is a gap that the run answers, with its line as it would be, and one that it only touches', () => {
    expect(tellOf(promote(AIR_RUN), 'gap')).toEqual([
      'gap-gift-note · parcel.create/gift_note was not-evidenced · | `gap-gift-note` | `parcel.create/gift_note` | closed by live verification | a run with it | |',
    ]);
    const pages = editParcel([
      '| `gap-gift-note` |',
      '| `gap-air-price` | `parcel.create/service=air` | open | a bill | what does it cost? |\n| `gap-gift-note` |',
    ]);
    expect(tellOf(promote(AIR_RUN, { pages }), 'question')).toEqual([
      'gap-air-price · parcel.create/service=air: what does it cost?',
    ]);
  });

  it('is what was rejected: a person writes the row', () => {
    const promotion = promote({ ...REFUSED_RUN, rejects: ['parcel.create/copies', 'parcel.create#rejected:2'] });
    expect(tellOf(promotion, 'rejected')).toEqual([
      'parcel.create/copies · no address says which shape was refused; add a Rejected row',
      'parcel.create#rejected:2 · no address says which shape was refused; add a Rejected row',
    ]);
    expect(promotion.rewritten.at(-1)?.text).toMatch(
      /^\| `2024-05-07-refused` .* \| `parcel.create\/copies`, `parcel.create#rejected:2` \|$/m,
    );
  });
});
