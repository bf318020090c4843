// Who may reach the network or start a process, read from the code of runtime/: a short list of files with a reason each. One file sends to the service; one issues permits.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { REPOSITORY } from '../vendors/project.ts';
import { findReach, findWritingMethods, mayIssue } from './find-reach.ts';

interface Allowed {
  /** What the file uses, all of it. */
  readonly uses: readonly string[];
  readonly why: string;
  /** `any` may send any method to the service; `loopback` sends to this machine alone; `GET` only reads; `none` sends nothing. */
  readonly sends: 'any' | 'loopback' | 'GET' | 'none';
}

const ALLOWED: Readonly<Record<string, Allowed>> = {
  'runtime/transport/wire.ts': { uses: ['fetch'], sends: 'any', why: 'the one place that sends to the service' },
  'runtime/client/create-kling.ts': {
    uses: ['fetch'],
    sends: 'none',
    why: 'hands the fetch of the platform, or the one that was given, to the wire',
  },
  'runtime/download/request-file.ts': {
    uses: ['node:http', 'node:https'],
    sends: 'GET',
    why: 'fetches results, without a credential, from an address that was checked',
  },
  'runtime/download/network.ts': {
    uses: ['node:dns/promises'],
    sends: 'none',
    why: 'resolves the names of results, so that their addresses can be checked',
  },
  'runtime/callbacks/serve-callbacks.ts': { uses: ['node:http'], sends: 'none', why: 'listens for callbacks' },
  'runtime/emulator/server/listen.ts': {
    uses: ['node:http', 'node:https'],
    sends: 'none',
    why: 'listens on this machine',
  },
  'runtime/emulator/server/post-callback.ts': {
    uses: ['node:http', 'node:https'],
    sends: 'loopback',
    why: 'the emulator posts callbacks to receivers on this machine',
  },
  'runtime/watcher/stores/postgres/open-database.ts': {
    uses: ['pg'],
    sends: 'none',
    why: 'keeps records in the database that KLING_STORE names, and knows nothing of the service',
  },
  'runtime/watcher/wakers/pg-boss/load-boss.ts': {
    uses: ['pg-boss'],
    sends: 'none',
    why: 'keeps alarms in the same database',
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

/** The code of runtime/ by its path. */
const files = new Map<string, string>();

beforeAll(() => {
  for (const name of readdirSync(join(REPOSITORY, 'runtime'), { recursive: true, encoding: 'utf8' }).sort())
    if (/\.[cm]?[jt]sx?$/.test(name))
      files.set(`runtime/${name}`, readFileSync(join(REPOSITORY, 'runtime', name), 'utf8'));
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
    const others = Object.keys(ALLOWED).filter((path) => !['any', 'loopback'].includes(ALLOWED[path]?.sends ?? ''));
    expect(
      others.flatMap((path) => findWritingMethods(files.get(path) ?? '').map((method) => `${path} ${method}`)),
    ).toEqual([]);
  });

  it('are posted to by the emulator on this machine alone', () => {
    const local = Object.entries(ALLOWED).filter(([, { sends }]) => sends === 'loopback');
    expect(local.map(([path]) => path)).toEqual(['runtime/emulator/server/post-callback.ts']);
    expect(files.get('runtime/emulator/server/post-callback.ts') ?? '').toContain('isLoopback(hostname)');
  });
});

describe('permits', () => {
  it('are issued by the reservation of the guard alone, and cannot be reached in another way', () => {
    const users = [...files].filter(([path, file]) => path !== 'runtime/permit/permit.ts' && mayIssue(file));
    expect(users.map(([path]) => path).filter((path) => !ISSUERS.includes(path))).toEqual([]);
  });

  it('are spent by the wire alone', () => {
    const users = [...files].filter(
      ([path, file]) => path !== 'runtime/permit/permit.ts' && /\bspendPermit\b/.test(file),
    );
    expect(users.map(([path]) => path)).toEqual(['runtime/transport/wire.ts']);
  });
});

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
    ["await import('pg');", ['pg']],
    ["import { Pool } from 'pg/lib/index.js';", ['pg/lib/index.js']],
    ["import type { Pool } from 'pg';", []],
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
    ["import { STATUS_CODES } from 'node:http';", []],
    ["import { request, STATUS_CODES } from 'node:http';", ['node:http']],
    ["import 'node:http';", ['node:http']],
    ["f\\u0065tch('https://example.com');", ['fetch']],
    ["import { join } from 'node:path';", []],
  ])('finds in %s: %j', (text, expected) => {
    expect(findReach(text)).toEqual(expected);
  });

  it.each([
    "import { issuePermit } from '../permit/permit.ts';",
    "import * as permits from '../permit/permit.ts';",
    "export * from '../permit/permit.ts';",
    "const { issuePermit: make } = await import('../permit/permit.ts');",
    "const permits = await import('../permit/permit.ts');",
  ])('sees that permits may be issued by %s', (text) => {
    expect([mayIssue(text), mayIssue("import { spendPermit } from '../permit/permit.ts';")]).toEqual([true, false]);
  });

  it('finds methods that change something', () => {
    expect(findWritingMethods("send({ method: 'post' }); send({ method: 'GET' });")).toEqual(['POST']);
  });
});
