// Finds what looks like a credential. A record of a run is read by many and kept for ever, so one that might hold a secret is not taken at all.
import { visitBody } from './classify.ts';
import { isRawBase64 } from './scalars.ts';
import { isRecord } from './view.ts';

export interface Secret {
  readonly path: readonly PropertyKey[];
  /** What it looks like; never the text itself. */
  readonly what: string;
  /** True if the key itself looks so, and not its value. */
  readonly isKey: boolean;
}

/** Keys whose value is a credential whatever it looks like; compared in small letters without hyphens and underscores. */
const SECRET_KEYS = new Set(
  'authorization proxyauthorization cookie setcookie xapikey apikey accesskey accesskeyid secretkey secretaccesskey secret clientsecret appsecret password passwd token accesstoken refreshtoken idtoken authtoken sessiontoken securitytoken bearertoken jwt credential credentials privatekey'.split(
    ' ',
  ),
);

const LOOKS: readonly (readonly [what: string, form: RegExp])[] = [
  ['a bearer token', /^\s*bearer\s+\S+\s*$|\bbearer\s+(?=[^\s\d]*\d)[\w+/=.~-]{16,}/i],
  ['a basic credential', /\bbasic\s+(?=[^\s\d]*\d)[A-Za-z0-9+/]{16,}={0,2}/i],
  ['a JSON Web Token', /\beyJ[\w-]{5,400}\.[\w-]{5}/],
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY/],
  [
    'an access key',
    /\b(?:A[KS]IA[0-9A-Z]{16}|LTAI[A-Za-z0-9]{12,}|AIza[\w-]{30,}|gh[pousr]_\w{30,}|xox[abprs]-[\w-]{10,}|(?:sk|pk|api-?key)-[\w-]{16,})/,
  ],
  [
    'a named secret',
    /\b(?:api[_-]?key|access[_-]?key|secret[_-]?key|client[_-]?secret|password|passwd)["']?\s*[:=]\s*["']?[\w+/=.~-]{6,}/i,
  ],
];

/** Parameters by which an address opens for whoever has it. */
const SIGNING_PARAMETER = /sig|token|auth|secret|cred|key|passw|policy|expire/i;

const ADDRESS = /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s"'<>\\]+/gi;

/** Texts such as `<text>`, which stand for something that was left out. */
const ELIDED = /^<[a-z][a-z0-9 ]{0,30}>$/;

export function isElided(text: string): boolean {
  return ELIDED.test(text);
}

/** Looks at every key and every text, in document order. Nesting below 32 levels is not looked at. */
export function findSecrets(value: unknown): Secret[] {
  const secrets: Secret[] = [];
  visitBody(value, [], (path, child) => {
    const key = path.at(-1);
    const name = typeof key === 'string' ? key : '';
    const inValue = describeNamed(name, child) ?? (typeof child === 'string' ? describeText(child) : undefined);
    const inKey = describeText(name);
    if (inKey !== undefined) secrets.push({ path, what: inKey, isKey: true });
    if (inValue !== undefined) secrets.push({ path, what: inValue, isKey: false });
  });
  return secrets;
}

/** Of an object its own keys are looked at; what is empty or elided holds no secret. */
function describeNamed(name: string, value: unknown): string | undefined {
  if (value === null || value === '' || isRecord(value) || (typeof value === 'string' && isElided(value)))
    return undefined;
  return SECRET_KEYS.has(name.toLowerCase().replaceAll(/[-_]/g, '')) ? `a value of the key ${name}` : undefined;
}

/** Media as base64 are long, and by chance hold anything that short forms look like. */
const LONGEST_CREDENTIAL = 4096;

function describeText(text: string): string | undefined {
  if (text.length > LONGEST_CREDENTIAL && isRawBase64(text)) return undefined;
  const look = LOOKS.find(([, form]) => form.test(text));
  return look?.[0] ?? (text.includes('://') ? describeAddresses(text) : undefined);
}

function describeAddresses(text: string): string | undefined {
  for (const [address] of text.matchAll(ADDRESS)) {
    const url = URL.parse(address);
    if (url === null) continue;
    if (url.username !== '' || url.password !== '') return 'an address with a user and a password';
    const parameters = [...url.searchParams.keys(), ...new URLSearchParams(url.hash.slice(1)).keys()];
    if (parameters.some((name) => SIGNING_PARAMETER.test(name))) return 'a signed address';
  }
  return undefined;
}
