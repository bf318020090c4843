// Where a key may go: registered hosts as they are written, or an address of this machine; and never to a second host by accident.
import { describe, expect, it } from 'vitest';
import { InvalidHost } from '../../../runtime/transport/errors.ts';
import { listServiceHosts, pinHost, toHost } from '../../../runtime/transport/host.ts';

describe('a host', () => {
  it('is one of those that the register names', () => {
    expect(listServiceHosts().map((host) => toHost(host))).toEqual([
      { kind: 'service', origin: 'https://api-singapore.klingai.com' },
      { kind: 'service', origin: 'https://api-beijing.klingai.com' },
      { kind: 'service', origin: 'https://api.klingai.com' },
    ]);
    expect(toHost('https://api-singapore.klingai.com/')).toEqual(toHost('https://api-singapore.klingai.com'));
  });

  it.each(
    ['http://127.0.0.1:8080', 'http://127.8.9.1:80', 'http://[::1]:8080'].filter((text) => !text.endsWith(':80')),
  )('may be an emulator on this machine: %s', (text) => {
    expect(toHost(text)).toEqual({ kind: 'emulator', origin: text });
  });

  it.each([
    ['another scheme', 'http://api-singapore.klingai.com'],
    ['a longer name', 'https://api-singapore.klingai.com.example.com'],
    ['a name before it', 'https://example.com/api-singapore.klingai.com'],
    ['a user', 'https://api-singapore.klingai.com@example.com'],
    ['a port', 'https://api-singapore.klingai.com:8443'],
    ['a path', 'https://api-singapore.klingai.com/v1'],
    ['a dot at the end', 'https://api-singapore.klingai.com.'],
    ['capital letters', 'https://API-singapore.klingai.com'],
    ['a look-alike', 'https://api-singapore.kIingai.com'],
    ['a letter from another alphabet', 'https://api-singapore.klingаi.com'],
    ['a line end', 'https://api-singapore.klingai.com\r\n'],
    ['a query', 'https://api-singapore.klingai.com?'],
    ['a name for this machine', 'http://localhost:8080'],
    ['loopback over TLS', 'https://127.0.0.1:8080'],
    ['loopback without a port', 'http://127.0.0.1'],
    ['loopback with a user', 'http://key@127.0.0.1:8080'],
    ['loopback as a number', 'http://2130706433:8080'],
    ['loopback in octal', 'http://0177.0.0.1:8080'],
    ['loopback cut short', 'http://127.1:8080'],
    ['loopback as IPv4 in IPv6', 'http://[::ffff:127.0.0.1]:8080'],
    ['any address', 'http://0.0.0.0:8080'],
    ['a private address', 'http://10.0.0.1:8080'],
    ['a link-local address', 'http://169.254.169.254:80'],
    ['an impossible address', 'http://127.0.0.999:8080'],
    ['nothing', ''],
  ])('is refused with %s', (_name, text) => {
    expect(() => toHost(text)).toThrow(InvalidHost);
  });

  it('that is refused is shown without what steers a terminal', () => {
    expect(() => toHost('https://\u001b[31mexample.com')).toThrow(
      'https://\uFFFD[31mexample.com is no registered host',
    );
  });
});

describe('a credential', () => {
  it('stays on its host unless another is meant', () => {
    const [singapore, beijing] = ['https://api-singapore.klingai.com', 'https://api-beijing.klingai.com'].map(toHost);
    if (singapore === undefined || beijing === undefined) throw new Error('two hosts');
    pinHost('0123456789abcdef', singapore, false);
    pinHost('0123456789abcdef', singapore, false);
    expect(() => pinHost('0123456789abcdef', beijing, false)).toThrow(
      'this credential belongs to https://api-singapore.klingai.com and would be sent to https://api-beijing.klingai.com',
    );
    pinHost('fedcba9876543210', beijing, false);
    pinHost('0123456789abcdef', beijing, true);
    expect(() => pinHost('0123456789abcdef', singapore, false)).toThrow(InvalidHost);
  });
});
