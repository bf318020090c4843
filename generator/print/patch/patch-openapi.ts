// Prints the OpenAPI document from the text of another model, of which only these operations are other ones: their calls, webhooks and bodies take new text.
import type { ContractModel, Operation } from '../../kernel/contract-model.ts';
import type { CompiledOperation } from '../../plan/compile-operations.ts';
import { isEvidenced } from '../../plan/is-evidenced.ts';
import type { ServiceSettings } from '../../plan/service-settings.ts';
import { buildFragment, type Fragment, openDocument } from '../openapi/print-openapi.ts';
import { printJsonAt } from '../print-json.ts';
import { findMember } from './find-member.ts';
import { applySplices, type Range, type Splice } from './splice.ts';

export interface ChangedOperation {
  readonly before: Operation;
  readonly after: CompiledOperation;
}

/** Undefined if all of it has to be printed. */
export function patchOpenapi(
  text: string,
  last: ContractModel,
  model: ContractModel,
  changed: readonly ChangedOperation[],
  settings: ServiceSettings,
): string | undefined {
  const [old, now] = [openDocument(last, settings), openDocument(model, settings)];
  if (JSON.stringify([old.frame, old.context]) !== JSON.stringify([now.frame, now.context])) return undefined;
  const splices: Splice[] = [];
  for (const { before, after } of changed) {
    const { operation } = after;
    // The body of a refusal stands in every call.
    if (operation.method === 'ERROR' || isEvidenced(before) !== isEvidenced(operation)) return undefined;
    if (!isEvidenced(operation)) continue;
    const [left, right] = [
      listMembers(buildFragment({ operation: before, scope: after.scope, rules: [] }, old.context)),
      listMembers(buildFragment(after, now.context)),
    ];
    if (left.length !== right.length) return undefined;
    for (const [index, { path, value }] of right.entries()) {
      if (left[index]?.path.join('\n') !== path.join('\n')) return undefined;
      const place = findPath(text, path);
      const printed = printJsonAt(value, path.length);
      // What would stand on one line might draw up what it stands in.
      if (place === undefined || !printed.includes('\n')) return undefined;
      splices.push({ ...place, text: printed });
    }
  }
  return applySplices(text, splices);
}

interface Member {
  readonly path: readonly string[];
  readonly value: object;
}

function listMembers({ call, webhook, schemas }: Fragment): Member[] {
  return [
    ...(call === undefined ? [] : [{ path: ['paths', call.path, call.method], value: call.value }]),
    ...(webhook === undefined ? [] : [{ path: ['webhooks', webhook.name, 'post'], value: webhook.value }]),
    ...Object.values(schemas).flatMap((named) =>
      [...named].map(([name, value]) => ({ path: ['components', 'schemas', name], value })),
    ),
  ];
}

function findPath(text: string, path: readonly string[]): Range | undefined {
  let range: Range | undefined = { start: 0, end: text.length };
  for (const [index, key] of path.entries()) range = range && findMember(text, range, index + 1, key);
  return range;
}
