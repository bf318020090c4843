// How many of the wrong requests of the corpus a client catches before it sends them, and how many good ones it refuses; for ours and for published ones.
import { readCorpus } from '../../test/corpus/read-corpus.ts';
import type { Table } from '../report/part-result.ts';
import { publishPart } from '../report/publish-part.ts';
import { checkTypes, TYPED_CLIENTS } from './check-types.ts';
import type { Contestant, Outcome } from './contestant.ts';
import { KLING_API } from './kling-api.ts';
import { KLING_CONTRACT } from './kling-contract.ts';
import { FAL, REPLICATE } from './open-clients.ts';
import { runContestant } from './run-contestant.ts';

const CONTESTANTS: readonly Contestant[] = [KLING_API, FAL, REPLICATE, KLING_CONTRACT];
const REQUESTS = readCorpus()
  .map((line) => line.case)
  .filter(({ kind, verdict }) => kind === 'request' && verdict !== 'disputed');

/** What it has the routes for, what it refuses of the wrong and of the good ones, and what it sends without a part. */
function countOutcomes(name: string, outcomes: readonly Outcome[]): string[] {
  const [wrong, good] = (['invalid', 'valid'] as const).map((verdict) =>
    outcomes.filter((each) => each.case.verdict === verdict),
  );
  return [name, ...countRefused(wrong ?? []), ...countRefused(good ?? [])];
}

function countRefused(outcomes: readonly Outcome[]): string[] {
  const count = (test: (outcome: Outcome) => boolean): number => outcomes.filter(test).length;
  const refused = count(({ isRefused }) => isRefused);
  const forModel = count(({ isForModel }) => isForModel);
  return [
    String(outcomes.length),
    String(refused),
    showShare(refused, outcomes.length),
    String(forModel),
    showShare(refused - forModel, outcomes.length - forModel),
    String(count(({ isCut }) => isCut)),
  ];
}

function showShare(part: number, whole: number): string {
  return whole === 0 ? '' : (part / whole).toFixed(2);
}

const COLUMNS = ['rate', 'for the model', 'rate of the rest', 'cut'];
const HEAD = ['wrong', 'caught', ...COLUMNS, 'good', 'refused', ...COLUMNS];

async function compareSending(title: string, requests: typeof REQUESTS, notes: readonly string[]): Promise<Table> {
  const rows: string[][] = [];
  for (const contestant of CONTESTANTS)
    rows.push(countOutcomes(contestant.name, await runContestant(contestant, requests)));
  return { title, head: ['', ...HEAD], rows, notes };
}

function compareTypes(requests: typeof REQUESTS): Table {
  // Types are not asked why, and send nothing.
  const shown = [0, 1, 2, 3, 7, 8, 9];
  return {
    title: 'By its types alone, as tsc reads them',
    head: ['', ...HEAD].filter((_name, column) => shown.includes(column)),
    rows: TYPED_CLIENTS.map((client) =>
      countOutcomes(client.name, checkTypes(client, requests)).filter((_cell, column) => shown.includes(column)),
    ),
    notes: ['Each body is written as a literal of the type of its route.'],
  };
}

const shared = REQUESTS.filter((request) => KLING_API.has(request));
const tables = [
  await compareSending('Every create of the corpus', REQUESTS, [
    'Each client is asked only what it has a route for; the platforms take any input.',
    'For the model: refused because the client does not know the model, whatever else is wrong.',
    'The rest: bodies but for those that were refused for their model.',
    'Cut: sent without some key that was given, so that something else is made and charged than was asked for.',
    'Ours refuses ids beyond 2^53 that are written as numbers: JavaScript has lost their last digits before any client sees them.',
  ]),
  await compareSending('The nine routes that kling-api has', shared, []),
  compareTypes(shared),
];
publishPart('catch/catch', { tables });
