// Reads the JSON blocks under the headings of runs: which paths and texts a run carried. Only they leave the page, never the bodies.
import type { Report } from '../findings/finding.ts';
import type { Carried } from '../kernel/contract-model.ts';
import { findNearest } from '../kernel/nearest.ts';
import { readJson } from '../read/json-document.ts';
import { type Place, placeAt } from '../read/page.ts';
import type { Block } from '../tables/scan.ts';

const BODY_KINDS = {
  'json payload': 'payload',
  'json response': 'response',
  'json query-response': 'query',
} as const;
export type BodyKind = (typeof BODY_KINDS)[keyof typeof BODY_KINDS];

export interface RunBody {
  readonly run: string;
  readonly kind: BodyKind;
  readonly carried: Carried;
}

export function readRunBodies(blocks: readonly Block[], runs: ReadonlySet<string>, report: Report): RunBody[] {
  const taken = new Set<string>();
  return blocks.flatMap((block) => {
    const kind = Object.entries(BODY_KINDS).find(([info]) => info === block.info)?.[1];
    if (kind === undefined) {
      reportInfo(block, runs, report);
      return [];
    }
    const run = block.trail.at(-1)?.code;
    if (run === undefined || !runs.has(run)) {
      report('RUN-PAYLOAD', placeFence(block), {
        message: 'this block stands under no heading with the id of a run',
        ...(run === undefined ? {} : { found: run }),
        expected: 'a heading with the id of a row of a runs table',
      });
      return [];
    }
    if (taken.has(`${run} ${kind}`)) {
      report('RUN-PAYLOAD', placeFence(block), {
        message: `the run already has a block of this kind; two bodies cannot have been carried at once`,
        found: block.info,
        expected: `one \`${block.info}\` block under the heading`,
      });
      return [];
    }
    taken.add(`${run} ${kind}`);
    const body = parseBlock(block, report);
    return body === undefined ? [] : [{ run, kind, carried: collectPaths(body) }];
  });
}

/** The opening fence of a block. */
function placeFence(block: Block): Place {
  return placeAt(block.page, block.start, block.start + block.info.length + 3);
}

/** Under the heading of a run, a second word after `json` is meant to say what the body is. */
function reportInfo(block: Block, runs: ReadonlySet<string>, report: Report): void {
  const run = block.trail.at(-1)?.code;
  if (run === undefined || !runs.has(run) || !/^json\s+\S/.test(block.info)) return;
  report('RUN-PAYLOAD', placeFence(block), {
    message: `\`${block.info}\` says no kind of body`,
    found: block.info,
    expected: Object.keys(BODY_KINDS).join(', '),
    nearest: findNearest(block.info, Object.keys(BODY_KINDS)),
  });
}

function parseBlock(block: Block, report: Report): unknown {
  try {
    return JSON.parse(block.text);
  } catch (error) {
    reportBroken(block, error, report);
    return undefined;
  }
}

/** At the place where it breaks, where that can be found: the parser of the language tells it in words of its own. */
function reportBroken(block: Block, error: unknown, report: Report): void {
  const expected = 'JSON, with texts elided like "<text>"';
  const { page, text, start, end } = block;
  const read = readJson(text, DEEPEST);
  const first = page.text.indexOf(text, start);
  if (read.kind === 'read' || text === '' || first === -1 || first > end) {
    const why = read.kind === 'broken' ? read.message : error instanceof Error ? error.message : String(error);
    report('RUN-PAYLOAD', placeAt(page, start, end), { message: `the block is no JSON: ${why}`, expected });
    return;
  }
  const found = /^(?:[\p{L}\p{N}_.+-]+|\S)/u.exec(text.slice(read.at))?.[0] ?? '';
  report('RUN-PAYLOAD', placeAt(page, first + read.at, first + read.at + found.length), {
    message: `the block is no JSON: ${read.message}`,
    found: found === '' ? 'the end of the block' : found,
    expected,
  });
}

/** Nothing is read below this depth: no service nests so deep, and a hostile body could exhaust the stack. */
const DEEPEST = 100;

/** All paths of a body as the register names them, and the scalar at each; only those of enum fields get into the model. */
export function collectPaths(body: unknown): Carried {
  const paths = new Set<string>();
  const values = new Set<string>();
  const visit = (value: unknown, path: string, depth: number): void => {
    if (depth > DEEPEST) return;
    if (Array.isArray(value)) {
      for (const item of value) {
        if (typeof item === 'object' && item !== null) visit(item, `${path}[]`, depth + 1);
      }
      return;
    }
    if (typeof value === 'object' && value !== null) {
      for (const [key, child] of Object.entries(value)) {
        const below = path === '' ? key : `${path}.${key}`;
        paths.add(below);
        visit(child, below, depth + 1);
      }
      return;
    }
    if (path !== '') values.add(`${path}=${String(value)}`);
  };
  visit(body, '', 0);
  return { paths: [...paths].sort(), values: [...values].sort() };
}
