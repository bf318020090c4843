// Prints the contract as one markdown text from the text of another model, of which only these operations are other ones.
import type { CompiledOperation } from '../../plan/compile-operations.ts';
import { printSection } from '../llms/print-llms-full.ts';
import { applySplices, type Splice } from './splice.ts';

/** Undefined if all of it has to be printed. */
export function patchLlmsFull(text: string, changed: readonly CompiledOperation[]): string | undefined {
  const splices: Splice[] = [];
  let from = 0;
  for (const compiled of changed) {
    // No line but a heading begins like one, and behind the operations there is always the evidence.
    const heading = text.indexOf(`\n## ${compiled.operation.id}\n`, from);
    const next = text.indexOf('\n## ', heading + 1);
    if (heading === -1 || next === -1) return undefined;
    from = next;
    splices.push({ start: heading + 1, end: next + 1, text: `${printSection(compiled)}\n` });
  }
  return applySplices(text, splices);
}
