// One comparison from a path to differences: finds out what upstream is, reads it, and compares. Only what it reads with touches the disk.
import { join, posix } from 'node:path';
import type { Finding } from '../findings/finding.ts';
import type { ContractModel } from '../kernel/contract-model.ts';
import type { Page } from '../read/page.ts';
import { readPages } from '../read/read-pages.ts';
import { readProject } from '../read/read-project.ts';
import { readUpstreamLines, readUpstreamText } from '../read/read-upstream.ts';
import { compilePages, hasErrors } from '../run-contract.ts';
import { compareCalls } from './calls/compare-calls.ts';
import { type CallsTally, createCallsReader } from './calls/tally-calls.ts';
import { compareUpstream } from './compare-upstream.ts';
import type { Difference } from './difference.ts';
import { listNames, type NameMap } from './match-operations.ts';
import type { Omission } from './openapi/document.ts';
import { limitSize, readDocument } from './read-document.ts';
import { readModel } from './register/read-model.ts';
import type { Upstream } from './upstream.ts';

export const UPSTREAM_KINDS = ['document', 'calls', 'register'] as const;
export type UpstreamKind = (typeof UPSTREAM_KINDS)[number];

export interface ComparisonRequest {
  /** The folder of the project. */
  readonly root: string;
  /** From the folder of the project, with forward slashes; `-` for calls on the standard input. */
  readonly path: string;
  readonly kind: UpstreamKind;
  readonly bytes: number;
  readonly names: NameMap;
  readonly minCalls: number;
  /** Upstream describes a part of the service only: what it lacks as a whole is not told. */
  readonly partial: boolean;
  /** The source that upstream is registered as: what rests on it already is no news. */
  readonly source: string | undefined;
  /** Hears how many bytes have been read. */
  readonly tell: (bytes: number) => void;
}

export interface ComparisonOutcome {
  readonly differences: readonly Difference[];
  /** Findings in the pages of the other register, with which it cannot be compared. */
  readonly findings: readonly Finding[];
  /** Texts that findings stand in; never captured calls. */
  readonly pages: readonly Page[];
  /** What upstream calls each of our operations that it has. */
  readonly matched: ReadonlyMap<string, readonly string[]>;
  readonly calls?: CallsTally;
  /** Names given for operations that upstream does not have. */
  readonly unused: readonly string[];
}

export async function runComparison(model: ContractModel, request: ComparisonRequest): Promise<ComparisonOutcome> {
  const outcome = await compare(model, request);
  return { ...outcome, differences: outcome.differences.filter((difference) => !isCited(difference, request.source)) };
}

async function compare(model: ContractModel, request: ComparisonRequest): Promise<ComparisonOutcome> {
  switch (request.kind) {
    case 'document':
      return compareDocument(model, request);
    case 'calls':
      return countCalls(model, request);
    case 'register':
      return compareRegister(model, request);
  }
}

function isCited({ proposal }: Difference, source: string | undefined): boolean {
  return source !== undefined && proposal?.kind === 'evidence' && proposal.row.row.evidence.includes(source);
}

async function compareDocument(model: ContractModel, request: ComparisonRequest): Promise<ComparisonOutcome> {
  const { root, path, bytes } = request;
  const most = limitSize(path);
  if (bytes > most) return refuse(path, `the file has ${bytes} bytes; at most ${most} of this form are read`);
  const read = await readDocument(path, readUpstreamText(join(root, path)));
  if (read.kind === 'refused') return refuse(path, read.message, read.at.place, read.page);
  const outcome = compareDeclared(model, read.upstream, request);
  return {
    ...outcome,
    differences: [...outcome.differences, ...read.omissions().map(tellOmission)],
    pages: [read.page],
  };
}

function compareRegister(model: ContractModel, request: ComparisonRequest): ComparisonOutcome {
  const project = readProject(join(request.root, request.path), {});
  const below = typeof project === 'string' ? '' : project.register;
  const own = readPages(request.root, posix.join(request.path, below));
  const pages = own.length > 0 ? own : readPages(request.root, request.path);
  if (pages.length === 0) return refuse(request.path, 'no markdown page stands in this folder');
  const run = compilePages(pages);
  const nothing = { differences: [], matched: new Map(), unused: [] };
  if (hasErrors(run.findings)) return { ...nothing, findings: run.findings, pages };
  return { ...compareDeclared(model, readModel(run.compiled.model), request), pages };
}

function compareDeclared(
  model: ContractModel,
  upstream: Upstream,
  { path, names, partial }: ComparisonRequest,
): ComparisonOutcome {
  // Nothing to compare with is mostly a wrong file, or one that was cut; it agrees with nothing.
  if (upstream.operations.length === 0) return refuse(path, 'no operation stands in it, so nothing was compared');
  const { differences, matched } = compareUpstream(model, upstream, names, partial);
  const known = new Set(upstream.operations.flatMap(listNames));
  const unused = [...names.keys()].filter((name) => !known.has(name));
  return { differences, findings: [], pages: [], matched, unused };
}

async function countCalls(model: ContractModel, request: ComparisonRequest): Promise<ComparisonOutcome> {
  const { root, path, names, minCalls, tell } = request;
  const reader = createCallsReader(model, names);
  for await (const { number, text } of readUpstreamLines(path === '-' ? undefined : join(root, path), tell)) {
    if (text === undefined) reader.refuseLine(number, 'the line is too long');
    else reader.readLine(text, number);
  }
  const calls = reader.tally;
  // An empty stream mostly means that whoever should have written it failed; it agrees with nothing.
  if (calls.lines + calls.brokenCount === 0) return refuse(path, 'no call stands in it, so nothing was compared');
  const matched = new Map(
    [...calls.operations].filter(([, { calls: seen, refused }]) => seen.count + refused > 0).map(([id]) => [id, []]),
  );
  const differences = compareCalls(calls, { file: path, minCalls });
  return { differences, findings: [], pages: [], matched, calls, unused: [] };
}

function refuse(file: string, message: string, place = startOf(file), page?: Page): ComparisonOutcome {
  const difference: Difference = { code: 'COMPARE-FILE', operation: '', address: '', place, message };
  return {
    differences: [difference],
    findings: [],
    pages: page === undefined ? [] : [page],
    matched: new Map(),
    unused: [],
  };
}

function startOf(file: string): Difference['place'] {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

function tellOmission({ kind, what, at }: Omission): Difference {
  const code = kind === 'reference' ? 'COMPARE-REFERENCE' : 'COMPARE-UNREAD';
  const message = kind === 'reference' ? what : `${what} is not compared`;
  return { code, operation: '', address: '', place: at.place, message, upstream: at };
}
