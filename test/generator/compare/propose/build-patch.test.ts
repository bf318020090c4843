// Proposals that spoil the register are left out, also when the finding that shows it stands nowhere near them.
import { expect, it } from 'vitest';
import type { Difference } from '../../../../generator/compare/difference.ts';
import { buildPatch } from '../../../../generator/compare/propose/build-patch.ts';
import { createFinding } from '../../../../generator/findings/finding.ts';
import { readPages } from '../../../../generator/read/read-pages.ts';
import { REPOSITORY } from '../../../vendors/project.ts';
import { compareDocument, createAgreeing, dig, findObject, PARCEL } from '../parcel-comparison.ts';

const PAGES = readPages(`${REPOSITORY}/test/vendors/parcel`, 'register');
const ELSEWHERE = { file: 'register/policies.md', line: 1, column: 1, endLine: 1, endColumn: 2 };

async function compareFields(names: readonly string[]): Promise<readonly Difference[]> {
  const document = createAgreeing();
  for (const name of names) dig(findObject(document, 'request'), 'properties')[name] = { type: 'string' };
  return compareDocument(document);
}

it('every spoiler is found, and everything else is kept', async () => {
  const names = Array.from({ length: 21 }, (_, index) => `field_${index}`);
  const spoilers = ['field_3', 'field_4', 'field_17'];
  let checks = 0;
  const { sets, dropped } = buildPatch(await compareFields(names), undefined, {
    pages: PAGES,
    model: PARCEL,
    check: (pages) => {
      checks += 1;
      const text = pages.map((page) => page.text).join('');
      return spoilers.some((name) => text.includes(`\`${name}\``))
        ? [createFinding('CELL-EMPTY', ELSEWHERE, { message: 'spoilt' })]
        : [];
    },
  });
  expect(dropped).toEqual(spoilers.map((name) => `parcel.create/${name}`));
  expect(sets.map(({ address }) => address)).toEqual(
    names.filter((name) => !spoilers.includes(name)).map((name) => `parcel.create/${name}`),
  );
  expect(checks).toBeLessThan(40);
});

it('innocent pages are not suspected, and what cannot be cleared in time is dropped', async () => {
  const names = Array.from({ length: 200 }, (_, index) => `field_${index}`);
  const document = createAgreeing();
  for (const name of names) dig(findObject(document, 'request'), 'properties')[name] = { type: 'string' };
  const answer = dig(document, 'paths', '/v1/ping', 'get', 'responses', '200', 'content', 'application/json', 'schema');
  dig(answer, 'properties').extra = { type: 'string' };
  let checks = 0;
  const { sets, dropped } = buildPatch(await compareDocument(document), undefined, {
    pages: PAGES,
    model: PARCEL,
    check: (pages) => {
      checks += 1;
      // Every row of parcel.create spoils line 1 of its page.
      const spoilt = pages.some(({ file, text }) => file === 'register/parcel.md' && text.includes('`field_'));
      return spoilt
        ? [createFinding('CELL-EMPTY', { ...ELSEWHERE, file: 'register/parcel.md' }, { message: 'spoilt' })]
        : [];
    },
  });
  expect(sets.map(({ address }) => address)).toEqual(['depot.ping/response:extra']);
  expect(dropped).toHaveLength(names.length);
  expect(checks).toBeLessThan(60);
});
