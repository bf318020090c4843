// G9: bytes of the bundle that checks one create, its answer and its query, against zod and others.

import { printTable, reportGoal } from '../figures.ts';
import { bundle, listEntries } from './bundles.ts';

const bundles = await Promise.all(listEntries().map(bundle));
const findSize = (name: string): number => bundles.find((each) => each.name === name)?.zipped ?? Number.NaN;
const [base, mini] = [findSize('zod'), findSize('zod/mini')];

printTable(
  'G9 create and query of omniVideo',
  ['', 'minified', 'gzip', '/ zod', '/ zod/mini'],
  bundles.map(({ name, size, zipped }) => [
    name,
    String(size),
    String(zipped),
    (zipped / base).toFixed(3),
    (zipped / mini).toFixed(3),
  ]),
);

const own = findSize('readers, fields and rules');
const G9 = { id: 'G9', wants: 'at most' } as const;
reportGoal({ ...G9, what: 'bytes after gzip, against zod', value: own / base, target: 0.1 });
reportGoal({ ...G9, what: 'bytes after gzip, against zod/mini', value: own / mini, target: 0.33 });
// Neither peer checks rules; the goal was set without them as well.
reportGoal({
  ...G9,
  what: 'kilobytes after gzip, without rules',
  value: findSize('readers, fields') / 1000,
  target: 2.5,
});
