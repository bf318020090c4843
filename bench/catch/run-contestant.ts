// Holds one client against the requests of the corpus, one call at a time, and looks at what arrived.
import type { CorpusCase } from '../../test/corpus/corpus-case.ts';
import type { Contestant, Outcome } from './contestant.ts';
import { openRecorder } from './recorder.ts';

export async function runContestant(contestant: Contestant, requests: readonly CorpusCase[]): Promise<Outcome[]> {
  const recorder = await openRecorder();
  const outcomes: Outcome[] = [];
  for (const request of requests.filter((each) => contestant.has(each))) {
    let refusal: unknown;
    try {
      await contestant.send(recorder.origin, request);
    } catch (error) {
      refusal = error;
    }
    const [arrived] = recorder.take();
    outcomes.push({
      case: request,
      isRefused: arrived === undefined,
      isForModel: arrived === undefined && /model_name/.test(String(refusal).split('\n')[0] ?? ''),
      isCut: arrived !== undefined && listMissing(request.body, arrived).length > 0,
    });
  }
  await recorder.close();
  return outcomes;
}

/** Keys of the body that did not arrive; platforms have it below `input`. */
function listMissing(body: unknown, arrived: unknown): string[] {
  if (typeof body !== 'object' || body === null) return [];
  const found = arrived as Readonly<Record<string, unknown>>;
  const whole = 'input' in found ? (found.input as Readonly<Record<string, unknown>>) : found;
  return Object.keys(body).filter((key) => !(key in whole));
}
