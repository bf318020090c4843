// Ids in the forms of the service, from a seed: the same seed gives the same ids, and each carries the mark of an emulator unless it must be a number.
import { createHash } from 'node:crypto';
import { EMULATED_PREFIX } from '../../../generated/kernel/emulation.ts';

function hash(seed: number, label: string): Buffer {
  return createHash('sha256').update(`${seed}/${label}`).digest();
}

/** 18 digits, which no number of JavaScript holds exactly. */
export function makeNumber(seed: number, label: string): bigint {
  const lowest = 10n ** 17n;
  return lowest + (hash(seed, label).readBigUInt64BE() % (9n * lowest));
}

/** Half of the tasks have 18 digits, half 22 characters of base64url: both were seen, and an id is opaque. */
export function makeTaskId(seed: number, count: number): string {
  const label = `task/${count}`;
  const bytes = hash(seed, label);
  const hasDigits = (bytes[0] ?? 0) % 2 === 0;
  return mark(hasDigits ? String(makeNumber(seed, label)) : bytes.subarray(16).toString('base64url'));
}

/** Digits of a thing that is no task: a video, a voice, a face. */
export function makeId(seed: number, label: string): string {
  return mark(String(makeNumber(seed, label)));
}

/** The form of a UUID. */
export function makeRequestId(seed: number, count: number): string {
  const hex = hash(seed, `request/${count}`).toString('hex');
  return mark(hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'));
}

export function makeSeed(seed: number, label: string): number {
  return hash(seed, label).readUInt32BE();
}

export function mark(text: string): string {
  return `${EMULATED_PREFIX}${text}`;
}
