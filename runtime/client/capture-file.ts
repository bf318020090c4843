// Adds captured calls to a file, a line each, in the form that `contract compare` reads. Only its owner may read it: prompts and addresses of results are in it.
import { appendFileSync } from 'node:fs';
import { stringifyJson } from '../../generated/kernel/json.ts';
import type { ObservedCall } from '../transport/observe-wire.ts';

export function appendCapture(file: string, { capture }: ObservedCall): void {
  appendFileSync(file, `${stringifyJson(capture)}\n`, { mode: 0o600 });
}
