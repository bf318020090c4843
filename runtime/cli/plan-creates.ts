// Plans what a command was asked for: each create by the guard, and a round of verification as a whole. Nothing is written.
import { type DraftRow, draftRow, type Exceptions } from '../guard/draft/draft-row.ts';
import { type Examined, examineRequest } from '../guard/examine-request.ts';
import { judgeRow } from '../guard/judge-row.ts';
import type { Refusal } from '../guard/refusal.ts';
import type { CreateRequest, Plan } from '../guard/request.ts';
import { sumUnits } from '../guard/units.ts';
import { checkRound } from '../guard/verification/check-round.ts';
import type { RoundCreate } from '../guard/verification/round.ts';
import { checkMedia } from '../media/check-media.ts';
import { listGates } from './gates.ts';
import type { Session } from './open-session.ts';
import type { AskedCreate } from './read-creates.ts';
import type { PlannedLine, WholePlan } from './render-plan.ts';

export interface PlanChoice {
  /** Without one the plan says what an approval would have to say. */
  readonly approval: string | undefined;
  readonly says: Exceptions;
}

export interface PlannedCreate extends PlannedLine {
  readonly asked: AskedCreate;
  readonly request: CreateRequest;
  /** Undefined when the request cannot be read. */
  readonly row: DraftRow | undefined;
}

export interface PlannedRound extends WholePlan {
  readonly creates: readonly PlannedCreate[];
  readonly kind: 'verification' | 'use';
}

export async function planCreates(
  session: Session,
  asked: readonly AskedCreate[],
  choice: PlanChoice,
): Promise<PlannedRound> {
  const creates: PlannedCreate[] = [];
  for (const each of asked) creates.push(await planOne(session, each, choice));
  const kind = asked.some(({ row }) => row !== undefined) ? 'verification' : 'use';
  const counted = creates.flatMap(({ row, plan }) => plan.units ?? (row?.units.kind === 'limit' ? row.units : []));
  return {
    kind,
    creates,
    round: kind === 'verification' ? checkRound(creates.map(toRoundCreate)) : [],
    units: sumUnits(counted),
    isCostUnknown: creates.some(({ row, plan }) => plan.units === undefined && row?.units.kind !== 'limit'),
  };
}

async function planOne({ guard }: Session, asked: AskedCreate, { approval, says }: PlanChoice): Promise<PlannedCreate> {
  const { operation, body, given, purpose } = asked;
  const request = { operation, body, given, approval: approval ?? '', purpose: purpose ?? '' };
  const examination = examineRequest(request);
  const row = examination.kind === 'examined' ? draftRow(asked, examination.examined, says) : undefined;
  const plan = await guard.plan(request);
  const judged = examination.kind === 'examined' && row !== undefined ? judgeDraft(examination.examined, row) : [];
  const refusals = approval === undefined ? [...withoutApproval(plan), ...judged] : plan.refusals;
  return {
    asked,
    request,
    row,
    purpose,
    plan: { ...plan, refusals },
    gates: listGates(refusals, examination.kind === 'examined'),
  };
}

function judgeDraft(examined: Examined, { again: _counted, ...row }: DraftRow): Refusal[] {
  return judgeRow(examined, row);
}

/** That there is none is said once, and in other words than of an id that does not exist. */
function withoutApproval({ refusals }: Plan): Refusal[] {
  const none: Refusal = {
    code: 'no-approval',
    message: 'no approval is named; kling approve makes one',
    row: 'docs/approval-gate.md',
  };
  return [...refusals.filter(({ code }) => code !== 'no-approval'), none];
}

function toRoundCreate({ asked, plan, row }: PlannedCreate): RoundCreate {
  const examination = examineRequest({ ...asked, approval: '', purpose: '' });
  const measured =
    examination.kind === 'examined' ? checkMedia(examination.examined.operation, asked.body).measured : [];
  return {
    purpose: asked.purpose ?? '',
    operation: asked.operation,
    body: asked.body,
    class: plan.class,
    hypothesis: row?.hypothesis,
    pictures: measured.flatMap(({ media }) => (media.kind === 'picture' ? media : [])),
  };
}
