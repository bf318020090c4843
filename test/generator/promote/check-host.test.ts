// Only an evidenced host is the service: everything that looks like one, or is nearer than one, is refused with its reason.
import { expect, it } from 'vitest';
import { AIR_RUN } from '../../vendors/parcel-run.ts';
import { promote, tellFindings } from './promote-parcel.ts';

it.each([
  ['https://old.parcel.example', 'is no evidenced host of the service'],
  ['https://api.parcel.example.evil.example', 'is no evidenced host of the service'],
  ['https://api-parcel.example', 'is no evidenced host of the service'],
  ['https://api.parcel.examp1e', 'is no evidenced host of the service'],
  ['https://api.parcel.example.', 'is no evidenced host of the service'],
  ['HTTPS://API.parcel.example', 'is more than the scheme and name of a host'],
  ['https://api.parcel.example/', 'is more than the scheme and name of a host'],
  ['https://api.parcel.example/v1', 'is more than the scheme and name of a host'],
  ['https://api.parcel.example?x', 'is more than the scheme and name of a host'],
  ['https://api.parcel.example:443', 'names a port'],
  ['https://api.parcel.example:8443', 'names a port'],
  ['https://api.parcel.example:', 'names a port'],
  ['http://api.parcel.example', 'is no https address'],
  ['ftp://api.parcel.example', 'is no https address'],
  ['file:///etc/passwd', 'is no https address'],
  ['api.parcel.example', 'is no address'],
  ['https://', 'is no address'],
  ['https://xn--api-5cd.parcel.example', 'holds letters that look like others'],
  ['https://localhost', 'is an address of this machine or of a private network'],
  ['https://localhost:3000', 'is an address of this machine or of a private network'],
  ['https://api.localhost', 'is an address of this machine or of a private network'],
  ['https://printer.local', 'is an address of this machine or of a private network'],
  ['https://127.0.0.1', 'is an address of this machine or of a private network'],
  ['https://2130706433', 'is an address of this machine or of a private network'],
  ['https://0x7f.1', 'is an address of this machine or of a private network'],
  ['https://0', 'is an address of this machine or of a private network'],
  ['https://10.1.2.3', 'is an address of this machine or of a private network'],
  ['https://172.31.0.1', 'is an address of this machine or of a private network'],
  ['https://192.168.0.1', 'is an address of this machine or of a private network'],
  ['https://169.254.169.254', 'is an address of this machine or of a private network'],
  ['https://100.64.0.1', 'is an address of this machine or of a private network'],
  ['https://[::1]', 'is an address of this machine or of a private network'],
  ['https://[::]', 'is an address of this machine or of a private network'],
  ['https://[::ffff:127.0.0.1]', 'is an address of this machine or of a private network'],
  ['https://[fd00::1]', 'is an address of this machine or of a private network'],
  ['https://[fe80::1]', 'is an address of this machine or of a private network'],
  ['https://8.8.8.8', 'is a number and no name'],
  ['https://172.32.0.1', 'is a number and no name'],
  ['https://[2001:db8::1]', 'is a number and no name'],
])('%s %s', (host, reason) => {
  expect(tellFindings(promote({ ...AIR_RUN, host }))).toEqual([`PROMOTE-HOST at «"${host}"»: ${host} ${reason}`]);
});

it('is nothing while the settings name no hosts, or no enum field', () => {
  expect(tellFindings(promote(AIR_RUN, { hosts: undefined }))).toEqual([
    'PROMOTE-HOST at «"https://api.parcel.example"»: contract.config.json names no hosts, so nobody can tell the service from anything else',
  ]);
  expect(tellFindings(promote(AIR_RUN, { hosts: 'parcel.create/weight' }))).toEqual([
    'PROMOTE-HOST at «"https://api.parcel.example"»: parcel.create/weight, which contract.config.json names as hosts, is no enum field',
  ]);
});

it('names the hosts and the nearest of them', () => {
  const [finding] = promote({ ...AIR_RUN, host: 'https://api.parcel.examples' }).findings;
  expect(finding).toMatchObject({ expected: 'https://api.parcel.example', nearest: 'https://api.parcel.example' });
});

it('is taken for a secret if it holds a user or a password', () => {
  expect(promote({ ...AIR_RUN, host: 'https://api.parcel.example@evil.example' }).findings).toMatchObject([
    { code: 'PROMOTE-SECRET', message: '/host holds what looks like an address with a user and a password' },
  ]);
});
