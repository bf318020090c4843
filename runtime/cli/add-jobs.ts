// `kling job add`: one clip, or two of which the second gets the first. Everything else that one might ask of a job is refused with the reason.
import { resolve } from 'node:path';
import { toPrintable } from '../../generated/kernel/printable.ts';
import { policies } from '../../generated/policies.ts';
import type { Queued, WatchedRequest } from '../guard/queue-watched.ts';
import { listAssets, readModel, summarisePrompt } from '../guard/summarise-body.ts';
import { EXIT, type Terminal, UsageError } from './command.ts';
import type { Session } from './open-session.ts';
import { printJson } from './print-json.ts';
import { CREATE_OPTIONS, type CreateValues, readCreates } from './read-creates.ts';
import { readBody, readGiven } from './read-payload.ts';

export const ADD_OPTIONS = {
  ...CREATE_OPTIONS,
  approval: { type: 'string' },
  'then-operation': { type: 'string' },
  'then-purpose': { type: 'string' },
  'then-approval': { type: 'string' },
  'then-given': { type: 'string', multiple: true },
  to: { type: 'string' },
} as const;

export interface AddValues extends CreateValues {
  readonly approval?: string | undefined;
  readonly 'then-operation'?: string | undefined;
  readonly 'then-purpose'?: string | undefined;
  readonly 'then-approval'?: string | undefined;
  readonly 'then-given'?: readonly string[] | undefined;
  readonly to?: string | undefined;
  readonly json: boolean;
}

export const ADD_USAGE = `  --operation ID         of the create; --purpose "one line"; --approval ID, which covers exactly this body
  --given name=value     a fact that is not in the body; may be repeated
  --then-…               the same of the second half of a chain; its body has https://parent.invalid/clip.mp4 where the
                         address of the clip of the first half belongs
  --row A                in place of FILE: a row of the verification plan, with what kling plan takes for it (--image, --step, …)
  --to FOLDER            where the results go; made if it is not there
`;

/** What a watcher of others does, and this one does not. */
const REFUSED: Readonly<Record<string, { readonly why: string; readonly row: string }>> = {
  graph: { why: 'a chain has two halves and no more; there is no graph of jobs', row: policies.chaining.row },
  speech: { why: 'the watcher makes no speech; it sends approved creates only', row: 'docs/watcher.md' },
  assembly: { why: 'clips are not cut or joined; one scene is one clip', row: policies['scene-unit'].row },
  message: { why: 'the watcher sends no messages; kling report is read by something else', row: 'docs/watcher.md' },
  retry: {
    why: 'nothing is sent again by itself; kling resolve --resend is a decision',
    row: policies['create-retry'].row,
  },
};

export async function addJobs(
  session: Session,
  [kind = '', ...files]: readonly string[],
  values: AddValues,
  terminal: Terminal,
): Promise<number> {
  const refused = Object.hasOwn(REFUSED, kind) ? REFUSED[kind] : undefined;
  if (refused !== undefined)
    return tell(
      { kind: 'refused', refusals: [{ code: 'invalid', message: refused.why, row: refused.row }] },
      values,
      terminal,
    );
  if (kind === 'render' && values.row !== undefined)
    return tell(await session.guard.queueRender(readRow(files, values)), values, terminal);
  const [first, second, extra] = files;
  const isChain = kind === 'chain';
  if (!isChain && kind !== 'render')
    throw new UsageError(`${`kling job add ${kind}`.trimEnd()}: render or chain is expected`);
  if (first === undefined || extra !== undefined || isChain !== (second !== undefined))
    throw new UsageError(
      isChain ? 'name two files: kling job add chain FIRST SECOND' : 'name one file: kling job add render FILE',
    );
  const { operation, purpose, approval, given } = values;
  const wanted = readWanted(first, { operation, purpose, approval, given }, values, '--');
  if (second === undefined) return tell(await session.guard.queueRender(wanted), values, terminal);
  const then = {
    operation: values['then-operation'],
    purpose: values['then-purpose'],
    approval: values['then-approval'],
    given: values['then-given'],
  };
  const next = readWanted(second, then, values, '--then-');
  return tell(await session.guard.queueChain(wanted, next), values, terminal);
}

interface Says {
  readonly operation: string | undefined;
  readonly purpose: string | undefined;
  readonly approval: string | undefined;
  readonly given: readonly string[] | undefined;
}

function readWanted(file: string, says: Says, { to }: AddValues, prefix: string): WatchedRequest {
  const { operation, purpose, approval, given } = says;
  if (operation === undefined || purpose === undefined || approval === undefined)
    throw new UsageError(`say ${prefix}operation, ${prefix}purpose and ${prefix}approval`);
  if (to === undefined) throw new UsageError('say where the results go: --to FOLDER');
  const body = readBody(file);
  if (body.kind === 'broken') throw new UsageError(body.message);
  return describe({ operation, purpose, approval, body: body.value, given: readGiven(given ?? []) }, to);
}

/** The body and the purpose are those of the plan, so that nothing is retyped. */
function readRow(files: readonly string[], values: AddValues): WatchedRequest {
  const { approval, to, row } = values;
  if (files.length > 0) throw new UsageError('name a file or --row, not both');
  if (approval === undefined || to === undefined) throw new UsageError('say --approval and --to');
  const [asked, other] = readCreates([], values);
  if (asked?.purpose === undefined || other !== undefined)
    throw new UsageError(`row ${row} is not one create; name one with --step`);
  const { operation, body, given, purpose } = asked;
  return describe({ operation, body, given, purpose, approval }, to);
}

function describe(request: WatchedRequest['request'], to: string): WatchedRequest {
  const { body } = request;
  return {
    request,
    says: {
      folder: resolve(to),
      model: readModel(body),
      promptSummary: summarisePrompt(body),
      assetsSummary: listAssets(body).join('; '),
    },
  };
}

function tell(queued: Queued, { json }: AddValues, terminal: Terminal): number {
  if (json) terminal.out(`${printJson(queued, 2)}\n`);
  else if (queued.kind === 'queued') for (const job of queued.jobs) terminal.out(`queued  ${job}\n`);
  else
    for (const { message, row } of queued.refusals)
      terminal.out(`${toPrintable(`refused  ${message}  ${row ?? ''}`).trimEnd()}\n`);
  return queued.kind === 'queued' ? EXIT.valid : EXIT.invalid;
}
