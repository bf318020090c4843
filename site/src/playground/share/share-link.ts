// The state of the playground as the fragment of an address: browsers never send it to a server. The number in its name is the version of the form.
import type { PayloadKind } from '../../../../runtime/check/payload.ts';
import type { CheckInput } from '../check/report.ts';
import { decodeBytes, encodeBytes } from './base64url.ts';
import { deflate, inflate } from './compression.ts';

export interface PlaygroundState extends CheckInput {
  readonly operation: string;
}

export type LinkedState =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'state'; readonly state: PlaygroundState }
  /** `operation=omniVideo.create&example=minimal/request`: links that are written by hand. */
  | { readonly kind: 'example'; readonly operation: string; readonly example: string | undefined }
  | { readonly kind: 'refused'; readonly why: string };

/** Longer addresses are cut by messengers and refused by some servers that see them in a form. */
export const LONGEST_LINK = 16_000;
/** What a link may grow to when it is opened: a hostile one could fill the memory. */
export const LARGEST_STATE = 512 * 1024;

const KINDS: readonly PayloadKind[] = ['request', 'response', 'callback', 'error'];

/** The fragment without `#`; undefined when the payload is too large for a link. */
export async function writeLink({ operation, kind, text, path, given }: PlaygroundState): Promise<string | undefined> {
  const packed = await deflate(JSON.stringify([operation, kind, text, path, given]));
  const fragment = `v1=${encodeBytes(packed)}`;
  return fragment.length > LONGEST_LINK ? undefined : fragment;
}

export function writeExampleLink(operation: string, example?: string): string {
  const fragment = new URLSearchParams({ operation, ...(example === undefined ? {} : { example }) }).toString();
  // Readable where a fragment may hold the character.
  return fragment.replace(/%(?:2F|3A|3D|40)/g, decodeURIComponent).replaceAll('+', '%20');
}

export async function readLink(fragment: string): Promise<LinkedState> {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const example = readExampleLink(parameters);
  if (example !== undefined) return example;
  const packed = parameters.get('v1');
  if (packed !== null) return unpack(packed);
  const version = [...parameters.keys()].find((name) => /^v\d+$/.test(name));
  return version === undefined
    ? { kind: 'nothing' }
    : { kind: 'refused', why: `the link is of version ${version.slice(1)}, which this page does not know` };
}

/** A link that was written by hand, if it is one. */
export function readExampleLink(parameters: URLSearchParams): Extract<LinkedState, { kind: 'example' }> | undefined {
  const operation = parameters.get('operation');
  return operation === null
    ? undefined
    : { kind: 'example', operation, example: parameters.get('example') ?? undefined };
}

async function unpack(packed: string): Promise<LinkedState> {
  const bytes = decodeBytes(packed);
  const text = bytes === undefined ? undefined : await inflate(bytes, LARGEST_STATE);
  const state = text === undefined ? undefined : readState(text);
  return state === undefined
    ? { kind: 'refused', why: 'the link is damaged or was cut; ask for it again' }
    : { kind: 'state', state };
}

function readState(text: string): PlaygroundState | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(value)) return undefined;
  const [operation, kindName, body, path, given]: unknown[] = value;
  const kind = KINDS.find((candidate) => candidate === kindName);
  if (typeof operation !== 'string' || typeof body !== 'string' || kind === undefined) return undefined;
  return { operation, kind, text: body, path: readTexts(path), given: readTexts(given) };
}

/** Entries that are texts; anything else in a link was not put there by us. */
function readTexts(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
