// `kling approve`: a person who may spend says yes to a plan, in words, and the yes is written down once and for all.
import { parseArgs } from 'node:util';
import { toPrintable } from '../../generated/kernel/printable.ts';
import { type ApprovalDraft, PRECONDITIONS } from '../guard/approval.ts';
import { draftApproval } from '../guard/draft/draft-approval.ts';
import type { Refusal } from '../guard/refusal.ts';
import { toRefusal } from '../guard/verification/round.ts';
import { nameSpending, PRECONDITION_QUESTIONS, readExpiry } from './approval-words.ts';
import { EXIT, type Terminal, UsageError } from './command.ts';
import { EXCEPTION_OPTIONS, EXCEPTION_USAGE, readExceptions } from './exceptions.ts';
import { ENVIRONMENT_USAGE, openSession, requireKling } from './open-session.ts';
import { type PlannedRound, planCreates } from './plan-creates.ts';
import { printJson } from './print-json.ts';
import { askForWords, type Dialogue } from './prompt-words.ts';
import { CREATE_OPTIONS, CREATE_USAGE, readCreates } from './read-creates.ts';
import { renderPlan } from './render-plan.ts';

const APPROVE_USAGE = `kling approve --row A --image frame.png --id 2026-11-30-baseline --who "Ada" --expires 3d
kling approve FILE --operation omniVideo.create --purpose "the street, scene 4" --id … --who … --expires …

${CREATE_USAGE}  --id NAME              small letters, digits and hyphens; a change is a new approval under a new name
  --who NAME             the person who approves; --asked-by NAME and --verdicts-by NAME if they are others
  --expires 3d           or 12h, or a time in UTC; after it nothing is sent
  --more-stops TEXT      what this round adds to the six hard stops; may be repeated
${EXCEPTION_USAGE}  --yes-i-may-spend "1 create, 3 video units"    for a script: the sum, as the plan says it
  --seven-preconditions-met              for a script: each of them was answered with yes
  --json                 { kind, approval } or { kind, refusals }

On a terminal the seven preconditions are asked one by one, and the yes is written with the sum. Nothing is approved by default.
${ENVIRONMENT_USAGE}Exit codes: 0 approved, 1 not approved, 2 usage, 3 a bug in the tool.
`;

const OPTIONS = {
  ...CREATE_OPTIONS,
  ...EXCEPTION_OPTIONS,
  id: { type: 'string' },
  who: { type: 'string' },
  'asked-by': { type: 'string' },
  'verdicts-by': { type: 'string' },
  expires: { type: 'string' },
  'more-stops': { type: 'string', multiple: true },
  'yes-i-may-spend': { type: 'string' },
  'seven-preconditions-met': { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

export async function runApprove(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  if (values.help === true) {
    terminal.out(APPROVE_USAGE);
    return EXIT.valid;
  }
  const { id, who, 'asked-by': askedBy, 'verdicts-by': verdictsBy } = values;
  const expires = readExpiry(values.expires ?? '', Date.now());
  if (id === undefined || who === undefined)
    throw new UsageError('name the approval with --id, and the person with --who');
  if (expires === undefined) throw new UsageError('--expires is 3d, 12h or a time such as 2026-12-01T12:00:00Z');
  const asked = readCreates(positionals, values);
  if (asked.some(({ purpose }) => purpose === undefined))
    throw new UsageError('say what it is for: --purpose "one line"');
  const session = openSession(process.env);
  const { wire } = requireKling(session);
  const plan = await planCreates(session, asked, { approval: undefined, says: readExceptions(values) });
  const says = { id, who, expires, host: wire.host, account: wire.account, moreStops: values['more-stops'] ?? [] };
  const rows = plan.creates.flatMap(({ row }) => row ?? []);
  const draft = draftApproval(plan.kind, rows, {
    ...says,
    askedBy: askedBy ?? session.user,
    verdictsBy: verdictsBy ?? who,
  });
  const no = findBlocks(plan) ?? (await findNo(draft, values, plan, terminal));
  const approved = no === undefined ? await session.guard.approve(draft) : ({ kind: 'refused', refusals: no } as const);
  if (values.json === true) terminal.out(`${printJson(approved, 2)}\n`);
  else if (approved.kind === 'approved') {
    const { approval, notes } = approved;
    for (const note of notes) terminal.out(`notice  ${toPrintable(note)}\n`);
    terminal.out(toPrintable(`approved  ${approval.id}  ${nameSpending(approval)}, until ${approval.expires}`));
    terminal.out('\n');
  } else
    for (const { message, row } of approved.refusals)
      terminal.out(`not approved  ${toPrintable(message)}  ${row ?? ''}\n`);
  return approved.kind === 'approved' ? EXIT.valid : EXIT.invalid;
}

/** What an approval may be asked for without: it is what is asked for, or it is a matter of the moment of sending. */
const LATER: ReadonlySet<Refusal['code']> = new Set(['no-approval', 'stop-file', 'disk-space', 'no-credential']);

function findBlocks({ creates, round }: PlannedRound): readonly Refusal[] | undefined {
  const blocks: Refusal[] = [
    ...creates.flatMap(({ plan }) => plan.refusals.filter(({ code }) => !LATER.has(code))),
    ...round.map(toRefusal),
  ];
  return blocks.length === 0 ? undefined : blocks;
}

interface Agreement {
  readonly 'yes-i-may-spend'?: string | undefined;
  readonly 'seven-preconditions-met'?: boolean | undefined;
  readonly json?: boolean | undefined;
}

/** Why there is no yes; undefined when there is one. */
async function findNo(
  draft: ApprovalDraft,
  said: Agreement,
  plan: PlannedRound,
  terminal: Terminal,
): Promise<readonly Refusal[] | undefined> {
  const sum = nameSpending(draft);
  const flag = said['yes-i-may-spend'];
  if (flag !== undefined) {
    if (flag !== sum) return refuse(`--yes-i-may-spend says "${flag}", and the plan is "${sum}"`);
    return said['seven-preconditions-met'] === true ? undefined : refuse('--seven-preconditions-met is missing');
  }
  const dialogue = { input: process.stdin, output: process.stderr };
  if (said.json !== true) terminal.out(renderPlan(plan, terminal.color));
  return askPerson(dialogue, sum);
}

export async function askPerson(dialogue: Dialogue, sum: string): Promise<readonly Refusal[] | undefined> {
  const said = await askForWords(dialogue, [
    ...PRECONDITIONS.map((name) => ({ question: PRECONDITION_QUESTIONS[name], words: 'yes' })),
    { question: `This approves ${sum}.`, words: `yes, ${sum}` },
  ]);
  switch (said.kind) {
    case 'agreed':
      return undefined;
    case 'nobody':
      return refuse(`nobody can be asked here; a script says --yes-i-may-spend "${sum}" --seven-preconditions-met`);
    case 'otherwise': {
      const name = PRECONDITIONS[said.index];
      return refuse(
        name === undefined
          ? 'the person did not write yes to the sum'
          : `the precondition ${name} was not answered with yes`,
      );
    }
  }
}

function refuse(message: string): readonly Refusal[] {
  return [{ code: 'no-approval', message, row: 'docs/approval-gate.md' }];
}
