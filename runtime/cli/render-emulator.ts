// Shows a person what an emulator does: what to set, each call as it is answered, and at last what the calls would have cost.
import { styleText } from 'node:util';
import { toPrintable } from '../../generated/kernel/printable.ts';
import type { EmulatorCredentials } from '../emulator/server/options.ts';
import type { LedgerSummary } from '../emulator/server/summarise-ledger.ts';
import type { LedgerEntry, Outcome } from '../emulator/world/world.ts';

type Style = Parameters<typeof styleText>[0];

const paint = (style: Style, text: string, color: boolean): string =>
  color ? styleText(style, text, { validateStream: false }) : text;

/** A longer path is cut: ids of tasks fit. */
const MOST_PATH = 96;

const STYLES: Readonly<Record<Outcome, Style>> = {
  accepted: 'green',
  replayed: 'yellow',
  refused: 'red',
  read: 'dim',
  unknown: 'red',
  dropped: 'magenta',
};

/** Lines to copy into a shell. */
export function renderStart(url: string, credentials: EmulatorCredentials, certificate: string | undefined): string {
  return [
    `an emulated service listens on ${url}; nothing here is the real one, and Ctrl-C ends it`,
    '',
    `export KLING_HOST=${url}`,
    `export KLING_API_KEY=${credentials.apiKey}`,
    `# or, where the model is named in the body:`,
    `export KLING_ACCESS_KEY=${credentials.accessKey} KLING_SECRET_KEY=${credentials.secretKey}`,
    ...(certificate === undefined ? [] : [`export NODE_EXTRA_CA_CERTS=${toPrintable(certificate)}`]),
    '',
    '',
  ].join('\n');
}

/** Time, call, outcome with the service's code, operation, ids, what it would cost, and the fault. */
export function renderEntry(entry: LedgerEntry, color: boolean): string {
  const { at, method, path, operation, outcome, code, taskId, externalTaskId, units, unit, fault } = entry;
  const shortPath = path.length > MOST_PATH ? `${path.slice(0, MOST_PATH)}…` : path;
  const answered = outcome === 'dropped' ? outcome : `${outcome} ${code}`;
  const words = [
    paint('dim', new Date(at).toISOString().slice(11, 19), color),
    `${toPrintable(method)} ${toPrintable(shortPath)}`,
    paint(STYLES[outcome], answered, color),
    operation,
    taskId ?? '',
    externalTaskId === undefined ? '' : `(${toPrintable(externalTaskId)})`,
    units === undefined ? '' : `${units} ${unit} units`,
    entry.issues?.[0]?.row ?? '',
    fault === undefined ? '' : paint('magenta', fault, color),
  ];
  return `${words.filter((word) => word !== '').join('  ')}\n`;
}

export function renderSummary(summary: LedgerSummary, entries: readonly LedgerEntry[], color: boolean): string {
  const { requests, outcomes, billed, units, faults } = summary;
  const ended = Object.entries(outcomes).map(([outcome, count]) => `${count} ${outcome}`);
  const cost = Object.entries(units).map(([unit, sum]) => `${sum} ${unit} units`);
  const tasks = entries.filter(({ outcome, bills }) => outcome === 'accepted' && bills);
  return [
    '',
    `${requests} ${requests === 1 ? 'call' : 'calls'}${ended.length === 0 ? '' : `: ${ended.join(', ')}`}; ${faults} with a fault on the wire`,
    `${paint('bold', `${billed} would have been billed`, color)}${cost.length === 0 ? '' : `: ${cost.join(', ')}`}`,
    ...tasks.map(
      ({ operation, taskId, externalTaskId, units: taken, unit }) =>
        `  ${operation}  ${taskId ?? ''}${externalTaskId === undefined ? '' : `  (${toPrintable(externalTaskId)})`}  ${taken === undefined ? 'cost unknown' : `${taken} ${unit} units`}`,
    ),
    '',
  ].join('\n');
}

export function renderProblems(
  problems: readonly { readonly at: string; readonly message: string }[],
  color: boolean,
): string {
  const headline = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the script`;
  const lines = problems.map(({ at, message }) => `  ${toPrintable(at)}  ${toPrintable(message)}`);
  return `${[paint('red', headline, color), ...lines].join('\n')}\n`;
}
