// The public surface is what api/ says: a change of it is seen in a review, and told in the changelog.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { reportApi } from '../../../package/api/report-api.ts';
import { listEntries } from '../../../package/entries.ts';
import { REPOSITORY } from '../../vendors/project.ts';

const FOLDER = join(REPOSITORY, 'api');
const reports = reportApi(join(inject('consumer'), 'node_modules/kling-contract/dist'), listEntries(REPOSITORY));

it.each([...reports])('api/%s.d.ts.txt is what the entry exports; npm run api writes it', (name, text) => {
  expect(text).toBe(readFileSync(join(FOLDER, `${name}.d.ts.txt`), 'utf8'));
});

it('api/ holds a text for each entry, and no other', () => {
  expect(readdirSync(FOLDER).sort()).toEqual([...reports.keys()].map((name) => `${name}.d.ts.txt`).sort());
});
