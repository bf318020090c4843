// Addresses of results: they look signed, open for a while, and are made anew each time an answer names the result.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { isRecord } from '../../../generated/kernel/view.ts';

/** The first step of every path of a result. */
export const ASSETS = '/assets';

/** What stands below the base address. */
export function readAssetName(path: string): string {
  return path.slice(ASSETS.length + 1);
}

export interface AddressBook {
  /** `http://127.0.0.1:4010/assets`: what the world puts in front of the name of a result. */
  readonly base: string;
  readonly key: string;
  readonly lifetimeMs: number;
}

/** The body with every address of a result in it signed; anything else stays. */
export function signAddresses(body: unknown, book: AddressBook, now: number): unknown {
  if (typeof body === 'string') return body.startsWith(`${book.base}/`) ? signAddress(body, book, now) : body;
  if (Array.isArray(body)) return body.map((item) => signAddresses(item, book, now));
  if (!isRecord(body)) return body;
  return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, signAddresses(value, book, now)]));
}

function signAddress(address: string, book: AddressBook, now: number): string {
  const name = address.slice(book.base.length + 1);
  const expires = Math.floor((now + book.lifetimeMs) / 1000);
  return `${address}?expires=${expires}&signature=${sign(name, expires, book.key)}`;
}

/** `name` is what stands below the base; `expired` and `unsigned` are what a content network answers with 403. */
export function checkAddress(
  name: string,
  query: Readonly<Record<string, string>>,
  book: AddressBook,
  now: number,
): 'open' | 'expired' | 'unsigned' {
  const expires = Number(query.expires);
  const given = Buffer.from(query.signature ?? '');
  const expected = Buffer.from(sign(name, expires, book.key));
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'unsigned';
  return now < expires * 1000 ? 'open' : 'expired';
}

function sign(name: string, expires: number, key: string): string {
  return createHmac('sha256', key).update(`${name}/${expires}`).digest('hex');
}
