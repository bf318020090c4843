// Two processes that have both planned a create and found nothing against it: whoever writes second sees it at the last moment, and sends nothing.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createGuard } from '../../../runtime/guard/create-guard.ts';
import type { CreateRequest } from '../../../runtime/guard/request.ts';
import { realDisk } from '../../../runtime/store/real-disk.ts';
import { createFolder } from '../../vendors/project.ts';
import { createFileWire } from './child.ts';
import { API_KEY, approve, BODY, createDraft, createRow, HOST, listCodes, REQUEST } from './guard-kit.ts';
import { runChild } from './run-child.ts';

const APPROVAL = 'both';

const ask = (purpose: string, prompt = purpose): CreateRequest => ({
  ...REQUEST,
  approval: APPROVAL,
  purpose,
  body: { ...BODY, prompt },
});

/** While one process is about to make the record whose name ends with `record`, another one asks from beginning to end. */
async function interleave(record: RegExp, [mine, other]: readonly [CreateRequest, CreateRequest], video: string) {
  const folder = createFolder();
  const place = { home: join(folder, 'home'), arrived: join(folder, 'arrived'), key: API_KEY, host: HOST };
  const wire = createFileWire(place);
  let answered: Awaited<ReturnType<typeof runChild>> | undefined;
  const link: typeof realDisk.link = async (from, to) => {
    if (record.test(to) && answered === undefined) answered = await runChild({ ...place, requests: [other] });
    return realDisk.link(from, to);
  };
  const guard = createGuard({ home: place.home, wire, secrets: [API_KEY], disk: { ...realDisk, link } });
  const rows = [mine, other].map(({ purpose }) => createRow({ purpose }));
  const isOne = mine.purpose === other.purpose;
  const draft = {
    id: APPROVAL,
    expires: new Date(Date.now() + 3_600_000).toISOString(),
    creates: 2,
    maximumUnits: { video },
    rows: isOne ? [createRow({ purpose: mine.purpose, creates: 2 })] : rows,
  };
  await approve(guard, createDraft({ wire }, draft));
  expect(await guard.plan(mine)).toMatchObject({ refusals: [] });
  const created = await guard.create(mine);
  const sent = existsSync(place.arrived) ? readFileSync(place.arrived, 'utf8').trim().split('\n') : [];
  return { other: answered?.said?.counts, codes: listCodes(created as never), sent: sent.length };
}

describe('a create that another process overtakes', () => {
  it('for the same purpose is not sent while the other one is open', async () => {
    const requests = [ask('a lighthouse', 'at dusk'), ask('a lighthouse', 'at dawn')] as const;
    expect(await interleave(/\/open\.1\.json$/, requests, '9')).toEqual({
      other: { accepted: 1 },
      codes: ['purpose-open'],
      sent: 1,
    });
  });

  it('is not sent when both together exceed the units, although each alone would not', async () => {
    const requests = [ask('a lighthouse'), ask('a harbour')] as const;
    expect(await interleave(/\/slots\/0001\.json$/, requests, '3')).toEqual({
      other: { accepted: 1 },
      codes: ['units'],
      sent: 1,
    });
  });

  it('is sent when there is room for both', async () => {
    const requests = [ask('a lighthouse'), ask('a harbour')] as const;
    expect(await interleave(/\/slots\/0001\.json$/, requests, '6')).toEqual({
      other: { accepted: 1 },
      codes: [],
      sent: 2,
    });
  });
});
