// `kling doctor`: looks after what the records need, and says what is wrong and what to do. It changes nothing but copies into quarantine.
import { parseArgs } from 'node:util';
import { toPrintable } from '../../generated/kernel/printable.ts';
import type { Kling } from '../client/kling.ts';
import { identifyWriter, systemProcesses } from '../store/identify-writer.ts';
import { realDisk } from '../store/real-disk.ts';
import { examineHealth } from '../watcher/examine-health.ts';
import { examineHome } from '../watcher/examine-home.ts';
import type { HealthFinding } from '../watcher/health-finding.ts';
import { EXIT, type Terminal, UsageError } from './command.ts';
import { ENVIRONMENT_USAGE, findKling, openBook } from './open-session.ts';
import { printJson } from './print-json.ts';

const DOCTOR_USAGE = `kling doctor [--json]

Looks at the credential, the disk, the clock beside that of the service (one free question), STOP, who can read the records, approvals and their slots, leases of
rounds that died, folders for results, results that the service is about to purge, jobs without their other half or without a record, and records
that cannot be read; each with what to do. That the home is yours alone and on a local disk is looked at before anything else.
${ENVIRONMENT_USAGE}Exit codes: 0 nothing is wrong, 1 something is, 2 usage, 3 a bug in the tool.
`;

const OPTIONS = { json: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h' } } as const;

export async function runDoctor(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  if (values.help === true) {
    terminal.out(DOCTOR_USAGE);
    return EXIT.valid;
  }
  const [extra] = positionals;
  if (extra !== undefined) throw new UsageError(`unexpected argument ${extra}`);
  const { guard, home } = openBook(process.env);
  const found = findKling(process.env);
  const store = await guard.readRecords();
  const user = process.getuid?.();
  const ofHome = { disk: realDisk, home, user, self: identifyWriter(), processes: systemProcesses };
  const examined = await examineHealth({
    store,
    guard,
    now: Date.now,
    askDate: () => askDate(found.kind === 'open' ? found.kling : undefined),
    // What a home of files may have wrong with it no database has.
    examineStore: async () => {
      if (store.place !== home) return [];
      if ((await realDisk.inspect(home)) === undefined) return [describeUnmade(home)];
      return examineHome({ ...ofHome, readSpent: (approval) => guard.spent(approval) });
    },
    inspectFolder: async (path) => (await realDisk.inspect(path))?.kind,
  });
  const findings = found.kind === 'wrong' ? [describeWrong(found.why), ...examined] : examined;
  for (const finding of findings) terminal.out(values.json ? `${printJson(finding)}\n` : renderFinding(finding));
  return findings.some(({ state }) => state === 'bad') ? EXIT.invalid : EXIT.valid;
}

function describeWrong(detail: string): HealthFinding {
  const advice = 'set the variable right, or unset it; until then nothing is asked and nothing is sent';
  return { what: 'credential', state: 'bad', detail, advice };
}

function describeUnmade(home: string): HealthFinding {
  return { what: 'home', state: 'good', detail: `${home} is not there yet; kling approve makes it`, advice: null };
}

function renderFinding({ state, what, detail, advice }: HealthFinding): string {
  const lines = [`${state.padEnd(7)}  ${what}  ${detail}`, ...(advice === null ? [] : [`         ${advice}`])];
  return lines.map((line) => `${toPrintable(line)}\n`).join('');
}

/** Of whatever answer: a list of one is free, and a refusal has a date too. */
async function askDate(kling: Kling | undefined): Promise<string | undefined> {
  // The clock of an emulator may go faster than any other, and says nothing of this one.
  if (kling === undefined || kling.isEmulator) return undefined;
  const query = { pageNum: '1', pageSize: '1' };
  const request = {
    operation: 'text2video.list',
    method: 'GET',
    path: '/v1/videos/text2video',
    query,
    body: undefined,
    bills: false,
  };
  const exchange = await kling.wire.send(request);
  return exchange.kind === 'answered' ? exchange.headers.date : undefined;
}
