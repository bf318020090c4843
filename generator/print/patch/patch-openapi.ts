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

/** Each member is looked for from the beginning of its list: for more operations all of it is printed in less time. */
const MOST = 32;

/** Undefined if all of it has to be printed. */
export function patchOpenapi(
  text: string,
  last: ContractModel,
  model: ContractModel,
  changed: readonly ChangedOperation[],
  settings: ServiceSettings,
): string | undefined {
  if (changed.length > MOST) return undefined;
  const [old, now] = [openDocument(last, settings), openDocument(model, settings)];
  if (JSON.stringify([old.frame, old.context]) !== JSON.stringify([now.frame, now.context])) return undefined;
  const find = createFinder(text);
  const splices: Splice[] = [];
  for (const { before, after } of changed) {
    const { operation } = after;
    // The body of a refusal stands in every call.
    if (operation.method === 'ERROR' || isEvidenced(before) !== isEvidenced(operation)) return undefined;
    if (!isEvidenced(operation)) continue;
    const names = listMembers(buildFragment({ operation: before, scope: after.scope, rules: [] }, old.context));
    const members = listMembers(buildFragment(after, now.context));
    if (listPaths(names) !== listPaths(members)) return undefined;
    const own = members.map(({ path, value }) => ({ path, text: printJsonAt(value, path.length) }));
    // What is on one line might draw up what it stands in, unless that holds something longer as well.
    const long = new Set(own.filter((member) => member.text.includes('\n')).map(({ path }) => path[0]));
    for (const { path, text: printed } of own) {
      const place = find(path);
      if (place === undefined || !long.has(path[0])) return undefined;
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

function listPaths(members: readonly Member[]): string {
  return JSON.stringify(members.map(({ path }) => path));
}

/** Finds members by their paths; what holds several of them is looked for once. */
function createFinder(text: string): (path: readonly string[]) => Range | undefined {
  const known = new Map<string, Range | undefined>([['', { start: 0, end: text.length }]]);
  const find = (path: readonly string[]): Range | undefined => {
    const name = path.join('\n');
    if (!known.has(name)) {
      const within = find(path.slice(0, -1));
      known.set(name, within && findMember(text, within, path.length, path.at(-1) ?? ''));
    }
    return known.get(name);
  };
  return find;
}
