// Where a run went. Only the exact text of an evidenced value is the service: every look-alike differs from it in at least one character.
import type { ContractModel, Field } from '../kernel/contract-model.ts';
import { findNearest } from '../kernel/nearest.ts';
import type { RecordReport } from './record-page.ts';

/** The field that names the hosts, and the value that the run went to. */
export interface KnownHost {
  readonly field: Field;
  readonly value: string;
}

/** `setting` is the address of an enum field. Undefined after a finding. */
export function checkHost(
  host: string,
  setting: string | undefined,
  { operations }: ContractModel,
  report: RecordReport,
): KnownHost | undefined {
  const fields = operations.flatMap((operation) => operation.parts.flatMap((part) => part.fields));
  const field = fields.find((candidate) => candidate.id === setting);
  if (field?.type.kind !== 'enum') {
    report('PROMOTE-HOST', ['host'], {
      message:
        setting === undefined
          ? 'contract.config.json names no hosts, so nobody can tell the service from anything else'
          : `${setting}, which contract.config.json names as hosts, is no enum field`,
      help: 'set hosts in contract.config.json to the address of an enum field, for example "service.host/base_url"',
    });
    return undefined;
  }
  const known = field.values.filter(({ status }) => status !== 'not-evidenced').map(({ value }) => value);
  const reason = explainHost(host) ?? (known.includes(host) ? undefined : 'is no evidenced host of the service');
  if (reason === undefined) return { field, value: host };
  report('PROMOTE-HOST', ['host'], {
    message: `${host} ${reason}`,
    found: host,
    expected: known.join(', '),
    nearest: findNearest(host, known),
  });
  return undefined;
}

/** What is wrong with an address whatever the register says. */
function explainHost(host: string): string | undefined {
  const url = URL.parse(host);
  if (url === null) return 'is no address';
  if (url.protocol !== 'https:') return 'is no https address';
  if (url.username !== '' || url.password !== '') return 'holds a user or a password';
  if (isLocal(url.hostname)) return 'is an address of this machine or of a private network';
  if (/^\[|^[\d.]+$/.test(url.hostname)) return 'is a number and no name';
  if (/(?:^|\.)xn--/.test(url.hostname)) return 'holds letters that look like others';
  if (/:\d*\/?$/.test(host)) return 'names a port';
  if (url.origin !== host) return 'is more than the scheme and name of a host';
  return undefined;
}

/** Node has written the name in one form: `2130706433` and `0x7f.1` are `127.0.0.1` here. */
function isLocal(name: string): boolean {
  return (
    /^(?:localhost|.*\.(?:localhost|local|internal|lan|home))\.?$/.test(name) ||
    /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[789]\d|1[01]\d|12[0-7]))\./.test(name) ||
    /^\[(?:::1?|::ffff:.*|f[cd].*|fe[89ab].*|64:ff9b:.*)\]$/.test(name)
  );
}
