// A key and a certificate for 127.0.0.1 and localhost, made at start and never stored: node can sign and cannot write certificates, so their DER is written here.
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

export interface MadeCertificate {
  /** PEM. */
  readonly key: string;
  readonly certificate: string;
}

const DAY_MS = 86_400_000;

/** `now` is real time, in milliseconds since 1970: clients compare the certificate with their own clock. */
export function makeCertificate(now: number): MadeCertificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = der(0x30, OBJECT.ecdsaWithSha256);
  const name = der(0x30, der(0x31, der(0x30, OBJECT.commonName, der(0x0c, Buffer.from('emulated service')))));
  const body = der(
    0x30,
    der(0xa0, der(0x02, Buffer.of(2))), // version 3, which extensions need
    der(0x02, Buffer.concat([Buffer.of(1), randomBytes(15)])), // a positive serial number
    algorithm,
    name,
    der(0x30, printTime(now - DAY_MS), printTime(now + 30 * DAY_MS)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, der(0x30, NAMES, AUTHORITY)),
  );
  const signature = der(0x03, Buffer.of(0), sign('sha256', body, privateKey));
  return {
    key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    certificate: printPem(der(0x30, body, algorithm, signature)),
  };
}

/** Object identifiers in DER, of RFC 5280 and 5758. */
const OBJECT = {
  ecdsaWithSha256: Buffer.from('06082a8648ce3d040302', 'hex'),
  commonName: Buffer.from('0603550403', 'hex'),
  subjectAltName: Buffer.from('0603551d11', 'hex'),
  basicConstraints: Buffer.from('0603551d13', 'hex'),
};

/** Both names and both addresses of this machine. */
const NAMES = der(
  0x30,
  OBJECT.subjectAltName,
  der(
    0x04,
    der(
      0x30,
      der(0x82, Buffer.from('localhost')),
      der(0x87, Buffer.of(127, 0, 0, 1)),
      der(0x87, Buffer.from(`${'00'.repeat(15)}01`, 'hex')),
    ),
  ),
);

/** It stands for itself, so a client may trust it as an authority. */
const AUTHORITY = der(0x30, OBJECT.basicConstraints, der(0x04, der(0x30, der(0x01, Buffer.of(0xff)))));

function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.of(tag), printLength(content.length), content]);
}

function printLength(length: number): Buffer {
  if (length < 0x80) return Buffer.of(length);
  return length < 0x100 ? Buffer.of(0x81, length) : Buffer.of(0x82, length >> 8, length & 0xff);
}

/** UTCTime, which RFC 5280 wants until 2049. */
function printTime(ms: number): Buffer {
  return der(0x17, Buffer.from(`${new Date(ms).toISOString().replace(/\D/g, '').slice(2, 14)}Z`));
}

function printPem(bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}
