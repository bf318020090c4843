// Counts captured calls line by line. Each line is read, counted along the rows of its operation and forgotten.
import { type Capture, readCapture } from '../../kernel/capture.ts';
import type { ContractModel, Operation, PartName } from '../../kernel/contract-model.ts';
import { parseJson } from '../../kernel/json.ts';
import { readServiceCode } from '../../kernel/service-code.ts';
import { isRecord } from '../../kernel/view.ts';
import { findBestFit } from '../fit-fields.ts';
import { collectKnown, type Known } from '../known.ts';
import type { NameMap } from '../match-operations.ts';
import { findPart } from '../parts.ts';
import { createCallFinder, readQuery } from './find-call.ts';
import { listWords } from './list-words.ts';
import { createSightings, noteSighting, type Sightings } from './sightings.ts';
import { createOperationTally, findPartTally, type OperationTally } from './tally.ts';
import { type BodyScope, tallyBody } from './tally-body.ts';
import { createUnknownScope } from './unknown-keys.ts';
import { createUnknownRoutes, noteRoute, type UnknownRoutes } from './unknown-routes.ts';

export interface BrokenLine {
  readonly line: number;
  readonly message: string;
}

export interface CallsTally {
  readonly known: Known;
  readonly words: ReadonlySet<string>;
  lines: number;
  /** The first broken lines, and how many there were. */
  readonly broken: BrokenLine[];
  brokenCount: number;
  /** By id, in the order of the register. */
  readonly operations: Map<string, OperationTally>;
  readonly routes: UnknownRoutes;
  /** Callbacks that share no field with any that is registered. */
  readonly strangers: Sightings;
}

export interface CallsReader {
  readonly tally: CallsTally;
  /** `line` counts from 1. */
  readonly readLine: (text: string, line: number) => void;
  /** A line that could not even be read as text. */
  readonly refuseLine: (line: number, message: string) => void;
}

/** A file that is no JSONL has as many broken lines as it has lines. */
const MOST_BROKEN = 20;

/** From here on an answer is no success. */
const FIRST_REFUSAL = 300;

export function createCallsReader(model: ContractModel, names: NameMap): CallsReader {
  const known = collectKnown(model);
  const words = listWords(model, known);
  const scope: BodyScope = { known, unknown: createUnknownScope(words) };
  const finder = createCallFinder(model.operations, names);
  const callbacks = model.operations.filter(({ method }) => method === 'CALLBACK');
  const refusals = model.operations.filter(({ method }) => method === 'ERROR');
  const tally: CallsTally = {
    known,
    words,
    lines: 0,
    broken: [],
    brokenCount: 0,
    operations: new Map(model.operations.map((operation) => [operation.id, createOperationTally(operation)])),
    routes: createUnknownRoutes(),
    strangers: createSightings(),
  };
  return { tally, readLine, refuseLine };

  function readLine(text: string, line: number): void {
    if (text.trim() === '') return;
    const call = parseLine(text);
    if (typeof call === 'string') {
      refuseLine(line, call);
      return;
    }
    tally.lines += 1;
    if (call.callback !== undefined) tallyCallback(call, line);
    const found = finder.find(call);
    if (found?.kind === 'found') tallyCall(found.operation, found.path, call, line);
    else if (found !== undefined) noteRoute(tally.routes, found, line, words);
    else if (call.callback === undefined) refuseLine(line, 'it names no operation of the register and no route');
  }

  function refuseLine(line: number, message: string): void {
    tally.brokenCount += 1;
    if (tally.broken.length < MOST_BROKEN) tally.broken.push({ line, message });
  }

  function tallyCall(operation: Operation, path: Readonly<Record<string, string>>, call: Capture, line: number): void {
    const own = tally.operations.get(operation.id);
    // A callback that was named is counted as what it is.
    if (own === undefined || operation.method === 'CALLBACK') return;
    const { status = 0, response } = call;
    if (status >= FIRST_REFUSAL || readServiceCode(response, model.errors).isRefusal) {
      own.refused += 1;
      tallyRefusal(response, line);
      return;
    }
    noteSighting(own.calls, line);
    const sent = sortSent(operation, call);
    tallyPart(own, 'path', path, line);
    tallyPart(own, 'query', { ...readQuery(call), ...sent.query }, line);
    if (sent.request !== undefined) tallyPart(own, 'request', sent.request, line);
    if (response !== undefined) tallyPart(own, 'response', response, line);
  }

  function tallyRefusal(response: unknown, line: number): void {
    if (!isRecord(response)) return;
    const operation = findBestFit(refusals, 'error', new Set(Object.keys(response)));
    tallyWhole(operation, 'error', response, line);
  }

  function tallyCallback({ operation: name, callback }: Capture, line: number): void {
    const named = callbacks.find(({ id }) => id === (names.get(name ?? '') ?? name));
    const fields = new Set(isRecord(callback) ? Object.keys(callback) : []);
    const operation = named ?? findBestFit(callbacks, 'callback', fields);
    if (operation === undefined) noteSighting(tally.strangers, line);
    else tallyWhole(operation, 'callback', callback, line);
  }

  function tallyWhole(operation: Operation | undefined, part: PartName, body: unknown, line: number): void {
    const own = operation === undefined ? undefined : tally.operations.get(operation.id);
    if (own === undefined) return;
    noteSighting(own.calls, line);
    tallyPart(own, part, body, line);
  }

  function tallyPart(own: OperationTally, part: PartName, body: unknown, line: number): void {
    const isNothing = findPart(own.operation, part) === undefined && isRecord(body) && Object.keys(body).length === 0;
    if (!isNothing) tallyBody(findPartTally(own, part), body, line, scope);
  }
}

/** The messages of the parser quote what they read, so they are not passed on. */
function parseLine(text: string): Capture | string {
  try {
    return readCapture(parseJson(text));
  } catch {
    return 'the line is no JSON, or nested too deep';
  }
}

/** What a GET takes in its query may be given as its request, as `check` takes it too. */
function sortSent(operation: Operation, call: Capture): Pick<Capture, 'request' | 'query'> {
  const isQuery = findPart(operation, 'request') === undefined && findPart(operation, 'query') !== undefined;
  if (!isQuery || !isRecord(call.request)) return call;
  return { query: { ...call.request, ...call.query } };
}
