// Names of tables: where they stand and what they hold.
import { expect, it } from 'vitest';
import { createTableNames } from '../../../site/src/rows/table-names.ts';

it('name the headings above a table, and count what would be the same', () => {
  const names = createTableNames();
  names.enter(2, 'a.create');
  const first = names.next('fields');
  names.enter(3, 'Request');
  const inside = [names.next('fields'), names.next('values'), names.next('fields')];
  names.enter(2, 'a.get');
  expect([first, ...inside, names.next('fields')]).toEqual([
    'a.create, fields',
    'a.create, Request, fields',
    'a.create, Request, values',
    'a.create, Request, fields, 2',
    'a.get, fields',
  ]);
});
