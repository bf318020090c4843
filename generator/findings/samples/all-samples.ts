// Every sample, by its code.
import type { Code } from '../catalogue.ts';
import { CELLS_AND_NAMES } from './cells-and-names.ts';
import { COMPARISONS } from './comparisons.ts';
import { CONDITIONS } from './conditions.ts';
import { DOCUMENTS } from './documents.ts';
import { EVIDENCE } from './evidence.ts';
import { GENERATED_FILES } from './generated-files.ts';
import { HAND_WRITTEN_CODE } from './hand-written-code.ts';
import { OPERATIONS_AND_FIELDS } from './operations-and-fields.ts';
import { PAGES_AND_TABLES } from './pages-and-tables.ts';
import { PATTERNS } from './patterns.ts';
import { PRICES } from './prices.ts';
import { PROMOTED_RUNS } from './promoted-runs.ts';
import { QUARANTINE } from './quarantine.ts';
import type { RegisterSample, Sample, TextSample } from './sample.ts';
import { SUPPRESSIONS } from './suppressions.ts';

export const REGISTER_SAMPLES: readonly RegisterSample[] = [
  ...PAGES_AND_TABLES,
  ...CELLS_AND_NAMES,
  ...OPERATIONS_AND_FIELDS,
  ...CONDITIONS,
  ...EVIDENCE,
  ...PRICES,
  ...PATTERNS,
  ...QUARANTINE,
  ...SUPPRESSIONS,
];

export const TEXT_SAMPLES: readonly TextSample[] = [
  ...GENERATED_FILES,
  ...DOCUMENTS,
  ...PROMOTED_RUNS,
  ...HAND_WRITTEN_CODE,
  ...COMPARISONS,
];

const SAMPLES: ReadonlyMap<Code, readonly Sample[]> = groupByCode([
  ...REGISTER_SAMPLES.map((sample): Sample => ({ kind: 'register', ...sample })),
  ...TEXT_SAMPLES.map((sample): Sample => ({ kind: 'text', ...sample })),
]);

/** The samples of a code, the plainest first; a code without one is a mistake of the catalogue. */
export function samplesOf(code: Code): readonly [Sample, ...Sample[]] {
  const [first, ...more] = SAMPLES.get(code) ?? [];
  if (first === undefined) throw new Error(`the code ${code} has no sample`);
  return [first, ...more];
}

function groupByCode(samples: readonly Sample[]): ReadonlyMap<Code, readonly Sample[]> {
  const groups = new Map<Code, Sample[]>();
  for (const sample of samples) {
    const group = groups.get(sample.code);
    if (group === undefined) groups.set(sample.code, [sample]);
    else group.push(sample);
  }
  return groups;
}
