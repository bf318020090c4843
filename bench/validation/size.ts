// G9: bytes of the bundle that checks one create, its answer and its query, against zod and others.

import { publishPart } from '../report/publish-part.ts';
import { bundle, listEntries } from './bundles.ts';

const bundles = await Promise.all(listEntries().map(bundle));
const findSize = (name: string): number => bundles.find((each) => each.name === name)?.zipped ?? Number.NaN;
const [base, mini] = [findSize('zod'), findSize('zod/mini')];

const own = findSize('readers, fields and rules');

publishPart('validation/size', {
  tables: [
    {
      title: 'Create and query of omni video',
      head: ['', 'minified', 'gzip', '/ zod', '/ zod/mini'],
      rows: bundles.map(({ name, size, zipped }) => [
        name,
        String(size),
        String(zipped),
        (zipped / base).toFixed(3),
        (zipped / mini).toFixed(3),
      ]),
    },
  ],
  figures: [
    { goal: 'G9', of: 'with rules, against zod', value: own / base },
    { goal: 'G9', of: 'with rules, against zod/mini', value: own / mini },
    // Neither peer checks rules; the goal was set without them as well.
    { goal: 'G9', of: 'kilobytes, without rules', value: findSize('readers, fields') / 1000 },
  ],
});
