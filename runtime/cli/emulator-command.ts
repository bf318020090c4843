// `kling emulator`: an emulated service on this machine, to try the rest of the package on; it never calls the real one.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseJson } from '../../generated/kernel/json.ts';
import { explainBroken } from '../check/json/explain-broken.ts';
import type { Script } from '../emulator/script/script.ts';
import { type ReadScript, readScript } from '../emulator/script/script-schema.ts';
import { summariseLedger } from '../emulator/server/summarise-ledger.ts';
import { type EmulatorOptions, startEmulator } from '../emulator/start-emulator.ts';
import type { LedgerEntry } from '../emulator/world/world.ts';
import { EXIT, type Terminal, UsageError } from './command.ts';
import { explainListening } from './explain-listening.ts';
import { printJson } from './print-json.ts';
import { describeUnread, readText } from './read-payload.ts';
import { renderEntry, renderProblems, renderStart, renderSummary } from './render-emulator.ts';

/** Any that is likely to be free; the site and its tests use others. */
const PORT = 4010;

const EMULATOR_USAGE = `kling emulator [--port ${PORT}] [--script FILE] [--seed 1]

  --port NUMBER           where it listens, on 127.0.0.1 alone; 0 takes any free port
  --script FILE           rules that say which requests go wrong, and how (docs/emulator.md)
  --check                 only read the script, and say what is wrong with it
  --seed NUMBER           the same seed gives the same ids, clips and random faults
  --speed NUMBER          how much faster than real time its clock goes
  --chaos SHARE           so many of the calls, from 0 to 1, meet a random fault on the wire
  --token TEXT            wanted by the control routes in the header x-emulator-token
  --webhook-secret TEXT   signs callbacks; begins with whsec_
  --certificate FILE      HTTPS with a key of its own; the certificate to trust is written to FILE
  --json                  one JSON object a line: the start, each request, the sum

It prints what to set in the environment, then one line for each call; Ctrl-C ends it and prints what the calls would have cost.
Control routes: /__ledger /__tasks /__callbacks /__clock /__script
Exit codes: 0 ended by Ctrl-C, or a good script, 1 a script with problems, 2 usage, 3 a bug in the tool.
`;

const OPTIONS = {
  port: { type: 'string' },
  script: { type: 'string' },
  check: { type: 'boolean' },
  seed: { type: 'string' },
  speed: { type: 'string' },
  chaos: { type: 'string' },
  token: { type: 'string' },
  'webhook-secret': { type: 'string' },
  certificate: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

export async function runEmulatorCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  if (values.help === true) {
    terminal.out(EMULATOR_USAGE);
    return EXIT.valid;
  }
  if (values.check === true && values.script === undefined) throw new UsageError('--check needs a --script');
  const script = values.script === undefined ? undefined : loadScript(values.script, terminal, values.json === true);
  if (script === 'refused') return EXIT.invalid;
  if (values.check === true) {
    const rules = script?.rules.length ?? 0;
    terminal.out(values.json === true ? '{"problems":[]}\n' : `good  ${rules} ${rules === 1 ? 'rule' : 'rules'}\n`);
    return EXIT.valid;
  }
  return serve(
    {
      port: readNumber('--port', values.port, PORT, { least: 0, most: 65_535, whole: true }),
      seed: readNumber('--seed', values.seed, 1, { least: 0, most: Number.MAX_SAFE_INTEGER, whole: true }),
      speed: readNumber('--speed', values.speed, 1, { least: 0.001, most: 1_000_000 }),
      chaos: readNumber('--chaos', values.chaos, 0, { least: 0, most: 1 }),
      ...(script === undefined ? {} : { script }),
      ...(values.token === undefined ? {} : { token: values.token }),
      ...(values['webhook-secret'] === undefined ? {} : { webhookSecret: values['webhook-secret'] }),
    },
    values,
    terminal,
  );
}

/** Until somebody ends it. */
async function serve(
  options: EmulatorOptions,
  { json, certificate }: { readonly json?: boolean; readonly certificate?: string },
  terminal: Terminal,
): Promise<number> {
  const ended = Promise.withResolvers<void>();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => ended.resolve());
  const show = (kind: string, value: object, text: () => string): void =>
    terminal.out(json === true ? `${printJson({ kind, ...value })}\n` : text());
  const emulator = await startEmulator({
    ...options,
    secure: certificate !== undefined,
    observe: (entry: LedgerEntry) => show('request', entry, () => renderEntry(entry, terminal.color)),
    onBug: (error) => ended.reject(error),
  }).catch(explainListening(options.port ?? PORT));
  try {
    if (certificate !== undefined) writeCertificate(certificate, emulator.certificate ?? '');
    const { url, credentials } = emulator;
    show('start', { url, ...credentials }, () => renderStart(url, credentials, certificate));
    await ended.promise;
    const summary = summariseLedger(emulator.ledger());
    show('summary', summary, () => renderSummary(summary, emulator.ledger(), terminal.color));
    return EXIT.valid;
  } finally {
    await emulator.close();
  }
}

function writeCertificate(file: string, certificate: string): void {
  try {
    writeFileSync(file, certificate);
  } catch (error) {
    throw new UsageError(`cannot write the certificate to ${file}: ${describeUnread(error)}`);
  }
}

function loadScript(file: string, terminal: Terminal, json: boolean): Script | 'refused' {
  const read = parseScript(readText(file));
  if (read.kind === 'script') return read.script;
  const problems = read.problems.map(({ at, message }) => ({ at, message }));
  terminal.out(json ? `${printJson({ problems })}\n` : renderProblems(problems, terminal.color));
  return 'refused';
}

function parseScript(text: string): ReadScript {
  try {
    return readScript(parseJson(text));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const message = `is no JSON: ${explainBroken(text, error)}`;
    return { kind: 'problems', problems: [{ path: [], at: '$', message }] };
  }
}

interface Range {
  readonly least: number;
  readonly most: number;
  readonly whole?: boolean;
}

function readNumber(name: string, text: string | undefined, missing: number, { least, most, whole }: Range): number {
  if (text === undefined) return missing;
  const value = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most && (whole !== true || Number.isInteger(value))) return value;
  throw new UsageError(
    `${name} ${text}: a ${whole === true ? 'whole ' : ''}number from ${least} to ${most} is expected`,
  );
}
