// The change that the page about `contract diff` shows: a limit narrowed, a field renamed, two texts touched.
import type { Edit } from './sample.ts';

const SCALES = '| `scales` | `array<number>` | no | | | doc-confirmed | `vendor-manual-2026` | | |\n';

export const STORY: readonly Edit[] = [
  ['`range 0.1..70` | live-confirmed', '`range 0.1..50` | live-confirmed'],
  [SCALES, SCALES.replace('scales', 'balances')],
  ['| the service is slow |', '| the service is fast |'],
  ['| the commonest |', '| |'],
];
