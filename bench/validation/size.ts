// G9: bytes of the bundle that checks one create, its answer and its query, against zod and others.
import { bundle, listEntries } from './bundles.ts';
import { printTable } from './rounds.ts';

const bundles = await Promise.all(listEntries().map(bundle));
const base = bundles.find(({ name }) => name === 'zod')?.zipped ?? Number.NaN;
const mini = bundles.find(({ name }) => name === 'zod/mini')?.zipped ?? Number.NaN;

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
