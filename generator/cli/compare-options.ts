// What the options of `contract compare` mean; everything that is wrong with them is said before anything is read.
import { isAbsolute, join, relative, sep } from 'node:path';
import type { NameMap } from '../compare/match-operations.ts';
import { type ComparisonRequest, UPSTREAM_KINDS, type UpstreamKind } from '../compare/run-comparison.ts';
import type { ContractModel, Source } from '../kernel/contract-model.ts';
import { findNearest } from '../kernel/nearest.ts';
import { toPrintable } from '../kernel/printable.ts';
import { findUpstream } from '../read/read-upstream.ts';
import { type Terminal, UsageError } from './command.ts';
import { suggest } from './options.ts';

/** A file or folder as a comparison takes it, by its name or by what --kind says. */
export function findPath(
  given: string | undefined,
  kind: string | undefined,
  root: string,
  terminal: Terminal,
): Pick<ComparisonRequest, 'path' | 'kind' | 'bytes'> {
  const said = kind === undefined ? undefined : readKind(kind);
  if (given === undefined) throw new UsageError('a file or folder to compare with is missing');
  if (given === '-') return { path: '-', kind: 'calls', bytes: 0 };
  const whole = isAbsolute(given) ? given : join(terminal.folder, given);
  const found = findUpstream(whole);
  const path = relative(root, whole).split(sep).join('/') || '.';
  switch (found.kind) {
    case 'missing':
      throw new UsageError(`${toPrintable(given)} is no file and no folder`);
    case 'folder':
      if (said !== undefined && said !== 'register')
        throw new UsageError(`${toPrintable(given)} is a folder, so its kind is register and not ${said}`);
      return { path, kind: 'register', bytes: 0 };
    case 'file':
      if (said === 'register') throw new UsageError('a register is a folder of pages; a contract.json is a document');
      return { path, kind: said ?? guessKind(given), bytes: found.bytes };
  }
}

function readKind(name: string): UpstreamKind {
  const kind = UPSTREAM_KINDS.find((candidate) => candidate === name);
  if (kind === undefined) throw new UsageError(`${toPrintable(name)} is no kind; ${suggest(name, UPSTREAM_KINDS)}`);
  return kind;
}

function guessKind(path: string): UpstreamKind {
  if (/\.(?:jsonl|ndjson)$/i.test(path)) return 'calls';
  if (/\.(?:json|ya?ml)$/i.test(path)) return 'document';
  throw new UsageError(`the name of ${toPrintable(path)} does not tell what it is; say it with --kind`);
}

export function findSource(id: string | undefined, { sources }: ContractModel): Source | undefined {
  if (id === undefined) return undefined;
  const source = sources.find((candidate) => candidate.id === id);
  if (source !== undefined) return source;
  const nearest = findNearest(
    id,
    sources.map((candidate) => candidate.id),
  );
  throw new UsageError(
    `${toPrintable(id)} is no source; ${nearest === undefined ? 'add it to a sources table first' : `did you mean ${nearest}?`}`,
  );
}

/** `theirs=ours`, cut at the last sign: a path may hold one, an id of ours cannot. */
export function readNames(texts: readonly string[], { operations }: ContractModel): NameMap {
  const ids = operations.map(({ id }) => id);
  const known = new Set(ids);
  return new Map(
    texts.map((text) => {
      const cut = text.lastIndexOf('=');
      const [theirs, ours] = [text.slice(0, Math.max(0, cut)).trim(), text.slice(cut + 1).trim()];
      if (theirs === '') throw new UsageError(`--map ${toPrintable(text)} is not of the form THEIRS=OURS`);
      if (!known.has(ours))
        throw new UsageError(
          `${toPrintable(ours)} is no operation; ${suggest(ours, ids, 'the operations tables list all')}`,
        );
      return [theirs, ours];
    }),
  );
}

/** Something that one call in seven has is missed by so many calls in one case of twenty. */
export const MIN_CALLS = 20;

export function readCount(text: string | undefined): number {
  if (text === undefined) return MIN_CALLS;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new UsageError(`--min-calls ${toPrintable(text)} is no whole number from 1`);
}

/** Shorter files are read before anybody looks. */
const LONG_FILE = 32 * 1024 * 1024;

/** Tells each per cent of a long file on a terminal; no clock decides it. */
export function tellProgress(bytes: number, terminal: Terminal): (read: number) => void {
  if (!terminal.interactive || bytes < LONG_FILE) return () => undefined;
  let told = -1;
  return (read) => {
    const percent = Math.min(100, Math.floor((100 * read) / bytes));
    if (percent === told) return;
    told = percent;
    terminal.err(`\rreading calls, ${percent} %${percent === 100 ? '\n' : ''}`);
  };
}

/** A name that upstream does not have is a slip, and what it was meant for would silently stay unmatched. */
export function refuseUnused([name]: readonly string[]): void {
  if (name !== undefined) throw new UsageError(`upstream has no operation ${toPrintable(name)}, which --map names`);
}
