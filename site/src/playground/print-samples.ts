// The samples of what was typed, by their names. A text that is no JSON has none.
import { readFacts, readText } from './check/read-text.ts';
import type { CheckInput } from './check/report.ts';
import { type SampledOperation, splitCall } from './samples/call.ts';
import { printCurl, printKlingCheck } from './samples/shell-samples.ts';
import { printTypescript } from './samples/typescript-sample.ts';

export const SAMPLE_NAMES = ['curl', 'typescript', 'kling'] as const;
export type SampleName = (typeof SAMPLE_NAMES)[number];

export type Sample =
  | { readonly kind: 'sample'; readonly text: string }
  | { readonly kind: 'none'; readonly why: string };

/** Longer ones nobody reads, and the page would stand still while it makes them. */
export const LONGEST_SAMPLED = 500_000;

export function printSample(name: SampleName, operation: SampledOperation, input: CheckInput): Sample {
  if (input.text.length > LONGEST_SAMPLED)
    return { kind: 'none', why: 'The payload is too large to be shown as a sample.' };
  const read = readText(input.text);
  if (read.kind === 'broken') return { kind: 'none', why: 'There is no sample of what is no JSON.' };
  const path = Object.fromEntries(Object.entries(input.path).filter(([, value]) => value.trim() !== ''));
  const call = splitCall(operation, input.kind, read.value, path, readFacts(input.given));
  try {
    const text = name === 'curl' ? printCurl(call) : name === 'kling' ? printKlingCheck(call) : printTypescript(call);
    return text === undefined
      ? { kind: 'none', why: 'Nobody sends this: the service does.' }
      : { kind: 'sample', text };
  } catch (error) {
    // Only what is nested beyond the stack cannot be printed.
    if (!(error instanceof RangeError)) throw error;
    return { kind: 'none', why: 'The payload is nested too deeply to be printed.' };
  }
}
