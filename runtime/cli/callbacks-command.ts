// `kling callbacks`: receives callbacks, keeps them, and says which task to ask for; `replay` judges a kept one again.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { toPrintable } from '../../generated/kernel/printable.ts';
import { createCallbackHandler } from '../callbacks/handler.ts';
import type { CallbackRules } from '../callbacks/judge.ts';
import { keepCallbacks } from '../callbacks/keep-callbacks.ts';
import type { TaskHint } from '../callbacks/read-hint.ts';
import { readRecord, replayRecord } from '../callbacks/record.ts';
import { serveCallbacks } from '../callbacks/serve-callbacks.ts';
import { readSecret } from '../callbacks/sign.ts';
import { EXIT, type Terminal, UsageError } from './command.ts';
import { explainListening } from './explain-listening.ts';
import { printJson } from './print-json.ts';
import { readHome } from './read-home.ts';
import { readText } from './read-payload.ts';
import { waitForSignal } from './wait-for-signal.ts';

const CALLBACKS_USAGE = `kling callbacks --port 8080 --secret-env NAME [--host 127.0.0.1] [--keep FOLDER]
kling callbacks --port 8080 --permissive
kling callbacks replay FILE [--secret-env NAME | --permissive]

  --port N               where to listen; 0 lets the system choose
  --host ADDRESS         127.0.0.1 unless given: put a server with a certificate before it
  --secret-env NAME      the environment variable that holds the webhook secret; twice during a rotation
  --permissive           take unsigned callbacks too; a wrong signature is refused all the same
  --keep FOLDER          where each callback is kept, $KLING_HOME/callbacks unless given
  --json                 a line of JSON for each callback, { ask } or { refused }; of replay { kind, … }

A callback is a hint: it names a task to ask for, and what it says of the task is not believed.
Ctrl-C ends it. Exit codes: 0 ended or taken, 1 refused, 2 usage, 3 a bug in the tool.
`;

const OPTIONS = {
  port: { type: 'string' },
  host: { type: 'string', default: '127.0.0.1' },
  'secret-env': { type: 'string', multiple: true },
  permissive: { type: 'boolean', default: false },
  keep: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
} as const;

export async function runCallbacks(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  if (values.help === true) {
    terminal.out(CALLBACKS_USAGE);
    return EXIT.valid;
  }
  const [word, file, extra] = positionals;
  const rules = readRules(values['secret-env'] ?? [], values.permissive);
  if (word === undefined) return receive(rules, values, terminal);
  if (word !== 'replay') throw new UsageError(`unexpected argument ${word}`);
  if (file === undefined) throw new UsageError('replay needs the file of a callback');
  if (extra !== undefined) throw new UsageError(`unexpected argument ${extra}`);
  return replay(file, rules, values.json, terminal);
}

function readRules(names: readonly string[], permissive: boolean): CallbackRules {
  const secrets = names.map((name) => {
    const secret = process.env[name];
    if (secret === undefined || readSecret(secret) === undefined)
      throw new UsageError(`the environment variable ${name} holds no webhook secret (whsec_ and base64)`);
    return secret;
  });
  if (secrets.length === 0 && !permissive)
    throw new UsageError('name the secret with --secret-env, or take unsigned callbacks with --permissive');
  return { secrets, permissive };
}

interface ReceiveOptions {
  readonly port?: string | undefined;
  readonly host: string;
  readonly keep?: string | undefined;
  readonly json: boolean;
}

async function receive(rules: CallbackRules, options: ReceiveOptions, terminal: Terminal): Promise<number> {
  const port = readPort(options.port);
  const folder = options.keep ?? join(readHome(process.env), 'callbacks');
  const tell = (line: string, value: unknown): void => terminal.out(`${options.json ? printJson(value) : line}\n`);
  const handler = createCallbackHandler({
    ...rules,
    store: await keepCallbacks(folder).catch(explain(`cannot keep callbacks in ${folder}`)),
    onTask: (hint) => tell(describeHint(hint), { ask: hint }),
    onProblem: (status, why) => tell(`${status}  ${toPrintable(why)}`, { refused: { status, why } }),
  });
  const server = await serveCallbacks(handler, { host: options.host, port }).catch(explainListening(port));
  tell(`listening on ${server.url}, keeping callbacks in ${toPrintable(folder)}`, { listening: server.url, folder });
  await waitForSignal(process);
  await server.close();
  return EXIT.valid;
}

function replay(file: string, rules: CallbackRules, json: boolean, terminal: Terminal): number {
  const read = readRecord(readText(file));
  const judged = read.kind === 'broken' ? read : replayRecord(read.record, read.received, rules);
  if (json) terminal.out(`${printJson(judged, 2)}\n`);
  else if (judged.kind === 'taken') terminal.out(`${judged.trust}  ${describeHint(judged.hint)}\n`);
  else terminal.out(`${judged.kind}  ${toPrintable(judged.why)}\n`);
  return judged.kind === 'taken' ? EXIT.valid : EXIT.invalid;
}

function describeHint({ form, id, externalId }: TaskHint): string {
  return `ask for task ${id}${externalId === undefined ? '' : `, external id ${externalId}`} (${form})`;
}

/** A folder or port that is not to be had is the caller's to mend. */
function explain(what: string): (error: unknown) => never {
  return (error) => {
    throw new UsageError(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  };
}

function readPort(text: string | undefined): number {
  const port = Number(text ?? Number.NaN);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError('--port is a number from 0 to 65535');
  return port;
}
