// Who may reach the network or start a process, read from the code of runtime/: a short list of files with a reason each. One file sends to the service; one issues permits.
import { Project, type SourceFile } from 'ts-morph';
import { beforeAll, describe, expect, it } from 'vitest';
import { REPOSITORY } from '../vendors/project.ts';
import { findReach, findWritingMethods } from './find-reach.ts';

interface Allowed {
  /** What the file uses, all of it. */
  readonly uses: readonly string[];
  readonly why: string;
  /** `any` may send any method to the service; `GET` only reads; `none` sends nothing. */
  readonly sends: 'any' | 'GET' | 'none';
}

const ALLOWED: Readonly<Record<string, Allowed>> = {
  'runtime/transport/wire.ts': { uses: ['fetch'], sends: 'any', why: 'the one place that sends to the service' },
  'runtime/client/create-kling.ts': {
    uses: ['fetch'],
    sends: 'none',
    why: 'hands the fetch of the platform, or the one that was given, to the wire',
  },
  'runtime/documents/run-kling.ts': {
    uses: ['node:child_process'],
    sends: 'none',
    why: 'runs the commands that documents show',
  },
  'runtime/start/main.ts': { uses: ['node:child_process'], sends: 'none', why: 'runs the commands of npm start' },
  'runtime/start/serve-site.ts': {
    uses: ['node:child_process', 'node:module'],
    sends: 'none',
    why: 'starts the server of the site for a person at this machine',
  },
};

/** The reservation of the guard: whoever else could make a permit could spend. */
const ISSUERS: readonly string[] = ['runtime/guard/reserve.ts'];

const files = new Map<string, SourceFile>();

beforeAll(() => {
  const project = new Project({ skipAddingFilesFromTsConfig: true });
  for (const file of project.addSourceFilesAtPaths(`${REPOSITORY}/runtime/**/*.ts`))
    files.set(file.getFilePath().slice(REPOSITORY.length).replace(/^\//, ''), file);
});

describe('the network and other processes', () => {
  it('are reached by the files of the list, each by what it is listed with', () => {
    const used = [...files].flatMap(([path, file]) => {
      const uses = findReach(file);
      return uses.length === 0 ? [] : [[path, uses] as const];
    });
    const listed = Object.entries(ALLOWED).map(([path, { uses }]) => [path, uses] as const);
    expect(Object.fromEntries(used)).toEqual(Object.fromEntries(listed));
  });

  it('are written to by the wire alone', () => {
    const writers = Object.entries(ALLOWED)
      .filter(([, { sends }]) => sends === 'any')
      .map(([path]) => path);
    expect(writers).toEqual(['runtime/transport/wire.ts']);
    const others = Object.keys(ALLOWED).filter((path) => !writers.includes(path));
    expect(
      others.flatMap((path) => findWritingMethods(files.get(path) ?? read('')).map((method) => `${path} ${method}`)),
    ).toEqual([]);
  });
});

describe('permits', () => {
  it('are issued by the reservation of the guard alone, and cannot be reached in another way', () => {
    const users = [...files].filter(([path, file]) => path !== 'runtime/permit/permit.ts' && mayIssue(file));
    expect(users.map(([path]) => path).filter((path) => !ISSUERS.includes(path))).toEqual([]);
  });

  it('are spent by the wire alone', () => {
    const users = [...files].filter(
      ([path, file]) => path !== 'runtime/permit/permit.ts' && /\bspendPermit\b/.test(file.getText()),
    );
    expect(users.map(([path]) => path)).toEqual(['runtime/transport/wire.ts']);
  });
});

/** By name, or by an import or an export of everything that the module has. */
function mayIssue(file: SourceFile): boolean {
  const wholes = [...file.getImportDeclarations(), ...file.getExportDeclarations()].filter(
    (declaration) =>
      declaration.getModuleSpecifierValue()?.endsWith('permit.ts') === true &&
      /^(?:import|export)\s+\*/.test(declaration.getText()),
  );
  return wholes.length > 0 || /\bissuePermit\b|import\([^)]*permit\.ts/.test(file.getText());
}

function read(text: string): SourceFile {
  return new Project({ useInMemoryFileSystem: true }).createSourceFile('sample.ts', text);
}

describe('the reader of code', () => {
  it.each<[string, string[]]>([
    ["await fetch('https://example.com');", ['fetch']],
    ["await globalThis.fetch('https://example.com');", ['fetch']],
    ["await globalThis['fetch']('https://example.com');", ['fetch']],
    ['const { fetch: send } = globalThis;', ['fetch']],
    ['const send = options.fetch ?? fetch;', ['fetch']],
    ["import { request } from 'node:https';", ['node:https']],
    ["import https from 'https';", ['node:https']],
    ["export { connect } from 'node:net';", ['node:net']],
    ["const net = await import('node:tls');", ['node:tls']],
    ["await Reflect.get(globalThis, 'fetch')('https://example.com');", ['fetch']],
    ["const net = await import(['node', 'net'].join(':'));", ['import()']],
    ["import { request } from 'undici';", ['undici']],
    ["import { createRequire } from 'node:module';", ['node:module']],
    ["process.getBuiltinModule('node:http').request('x');", ['getBuiltinModule']],
    ["const http = require('node:http');", ['require()']],
    ["import { spawn } from 'node:child_process';", ['node:child_process']],
    ["new WebSocket('wss://example.com');", ['WebSocket']],
    ["new Function('return fetch')();", ['Function']],
    ['eval(text);', ['eval']],
    ["import { Worker } from 'node:worker_threads';", ['node:worker_threads']],
    ["type Rest = Omit<Options, 'fetch'>;", []],
    ['interface Options { readonly fetch?: typeof fetch }', []],
    ["import type { Socket } from 'node:net';", []],
    ["import { join } from 'node:path';", []],
  ])('finds in %s: %j', (text, expected) => {
    expect(findReach(read(text))).toEqual(expected);
  });

  it('finds methods that change something', () => {
    expect(findWritingMethods(read("send({ method: 'post' }); send({ method: 'GET' });"))).toEqual(['POST']);
  });
});
