// Eight processes, a thousand tries: neither the number of creates nor the sum of units of an approval is ever exceeded, and no id is sent twice.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createGuard } from '../../../runtime/guard/create-guard.ts';
import type { CreateRequest } from '../../../runtime/guard/request.ts';
import { createFolder } from '../../vendors/project.ts';
import { createFileWire } from './child.ts';
import { API_KEY, approve, BODY, createDraft, createRow, HOST, REQUEST } from './guard-kit.ts';
import { runChild } from './run-child.ts';

const PROCESSES = 8;

/** On a machine that has much else to do. */
const PATIENCE_MS = 300_000;
/** Scenes of 5 and of 10 seconds, 3 and 6 units. */
const SCENES = Array.from({ length: 6 }, (_, index) => ({
  name: `scene ${index}`,
  seconds: index % 2 === 0 ? 5 : 10,
}));

describe('racing processes', () => {
  it(
    'never exceed the creates or the units that were approved',
    async () => {
      const folder = createFolder();
      const [home, arrived, startAt] = ['home', 'arrived', 'start'].map((name) => join(folder, name)) as [
        string,
        string,
        string,
      ];
      const wire = createFileWire({ key: API_KEY, host: HOST, arrived });
      const guard = createGuard({ home, wire, secrets: [API_KEY] });
      const rows = (prefix: string) =>
        SCENES.map(({ name, seconds }) =>
          createRow({
            purpose: `${prefix} ${name}`,
            units: { kind: 'estimated', amount: seconds === 5 ? '3' : '6', unit: 'video' },
          }),
        );
      const expires = new Date(Date.now() + 3_600_000).toISOString();
      await approve(
        guard,
        createDraft({ wire }, { id: 'few', expires, creates: 3, maximumUnits: { video: '999' }, rows: rows('few') }),
      );
      await approve(
        guard,
        createDraft({ wire }, { id: 'small', expires, creates: 6, maximumUnits: { video: '14' }, rows: rows('small') }),
      );
      const requests: CreateRequest[] = ['few', 'small'].flatMap((approval) =>
        SCENES.map(({ name, seconds }) => ({
          ...REQUEST,
          approval,
          purpose: `${approval} ${name}`,
          body: { ...BODY, prompt: `${approval} ${name}`, duration: String(seconds) },
        })),
      );
      // Each process asks for each scene ten or eleven times: 8 × 125 tries.
      const tries = Array.from({ length: 125 }, (_, index) => requests[index % requests.length] as CreateRequest);
      const task = { home, key: API_KEY, host: HOST, arrived, requests: tries, shuffle: true, startAt };
      const children = Array.from({ length: PROCESSES }, () => runChild(task));
      writeFileSync(startAt, '');
      const ends = await Promise.all(children);

      const sent = readFileSync(arrived, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      const of = (approval: string) => sent.filter(({ prompt }) => prompt.startsWith(approval));
      const accepted = ends.reduce((sum, { said }) => sum + (said?.counts.accepted ?? 0), 0);
      const asked = ends.reduce(
        (sum, { said }) => sum + Object.values(said?.counts ?? {}).reduce((a, b) => a + b, 0),
        0,
      );
      expect(asked).toBe(1000);
      expect(accepted).toBe(sent.length);
      expect(of('few')).toHaveLength(3);
      const units = of('small').reduce((sum, { duration }) => sum + (duration === '5' ? 3 : 6), 0);
      expect(units).toBeLessThanOrEqual(14);
      expect(units).toBeGreaterThan(8);
      expect(new Set(sent.map(({ external_task_id: id }) => id)).size).toBe(sent.length);
      expect(new Set(sent.map(({ prompt }) => prompt)).size).toBe(sent.length);
      expect(readdirSync(join(home, 'approvals/few/slots'))).toHaveLength(3);
      expect(readdirSync(join(home, 'approvals/small/slots')).length).toBeGreaterThanOrEqual(of('small').length);
      expect(existsSync(join(home, 'STOP'))).toBe(false);
      expect(readdirSync(join(home, 'quarantine'))).toEqual([]);
      const totals = await guard.totals();
      expect(Object.fromEntries(totals.map(({ approval, creates }) => [approval, creates]))).toEqual({
        few: 3,
        small: of('small').length,
      });
    },
    PATIENCE_MS,
  );
});
