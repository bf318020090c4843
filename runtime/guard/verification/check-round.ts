// Says why a round of verification may not be asked for: each of these would blur what its answers mean, or spend more than one question is worth.
import { findPart } from '../../../generated/kernel/check.ts';
import { findGrade } from '../../../generated/kernel/classify.ts';
import { printCanonical } from '../../../generated/kernel/json.ts';
import type { OperationSpecification } from '../../../generated/kernel/specification.ts';
import { isRecord } from '../../../generated/kernel/view.ts';
import { operations } from '../../../generated/operations.ts';
import { policies } from '../../../generated/policies.ts';
import type { RoundCreate, RoundRefusal, RoundRule } from './round.ts';
import { namePurpose } from './row.ts';
import { SMALLEST_ROUND, verificationRows } from './rows.ts';

const NEVER = policies['never-in-one-round'].row;

/** Pixels a side that are known to pass. */
const LEAST_SIDE = Number(policies['test-image-side'].value);

const byId = new Map(operations.map((operation) => [operation.id, operation]));
const purposes = new Map(
  verificationRows.flatMap((row) =>
    [...row.creates, ...row.retired].map((create) => [namePurpose(row, create), create.operation] as const),
  ),
);

/** A purpose of the plan belongs into a round of verification, and into no other. */
export function isRowPurpose(purpose: string): boolean {
  return purposes.has(purpose);
}

export function checkRound(creates: readonly RoundCreate[]): RoundRefusal[] {
  return [...creates.flatMap(checkCreate), ...checkPairs(creates), ...checkSize(creates), ...checkOrder(creates)];
}

function checkCreate(create: RoundCreate): RoundRefusal[] {
  const { operation: id, body, purpose } = create;
  const operation = byId.get(id);
  const found: RoundRefusal[] = [];
  const refuse = (rule: RoundRule, message: string, row: string = NEVER) => found.push({ rule, message, row });
  if (purposes.get(purpose) !== id)
    refuse(
      'no-row',
      `no row of the verification plan asks this of ${id}; take the purpose of a row`,
      policies['hard-stops'].row,
    );
  if (operation?.posture === 'legacy' || operation?.posture === 'out-of-scope')
    refuse('older-route', `${id} is ${operation.posture}`);
  if (isMultiShot(body)) refuse('multi-shot', `the body for ${id} has several shots`);
  if (operation !== undefined && isGuessed(operation, body))
    refuse('guessed-model', `no evidence has the model of this body on ${id}`);
  if (create.pictures.some(({ width, height }) => Math.min(width, height) < LEAST_SIDE))
    refuse('tiny-image', `a picture has less than ${LEAST_SIDE} pixels on a side; take one that has passed before`);
  if (create.class === 'hypothesis-only' && create.hypothesis === undefined)
    refuse(
      'hypothesis',
      'the body is hypothesis-only; say what is gambled on',
      policies['hypothesis-only-payload'].row,
    );
  return found;
}

/** Two creates on one route: whatever differs is what they would compare, and even two that are equal are one too many. */
function checkPairs(creates: readonly RoundCreate[]): RoundRefusal[] {
  const firsts = new Map<string, RoundCreate>();
  return creates.flatMap((create): RoundRefusal[] => {
    const first = firsts.get(create.operation);
    if (first === undefined) {
      firsts.set(create.operation, create);
      return [];
    }
    const route: RoundRefusal = {
      rule: 'route-twice',
      message: `${create.operation} is called twice; give each its own round`,
      row: policies['hard-stops'].row,
    };
    // An approval knows its bodies by their checksums alone.
    const isUnseen = first.body === undefined || create.body === undefined;
    const compared = isUnseen ? undefined : nameComparison(first.body, create.body);
    return compared === undefined ? [route] : [{ ...compared, row: NEVER }, route];
  });
}

function nameComparison(one: unknown, other: unknown): { rule: RoundRule; message: string } | undefined {
  const differs = (key: string): boolean => readText(one, key) !== readText(other, key);
  if (differs('model_name')) return { rule: 'several-models', message: 'two models on one route' };
  if (differs('mode')) return { rule: 'quality-comparison', message: 'two modes on one route' };
  if (differs('prompt')) return { rule: 'wording-comparison', message: 'two wordings on one route' };
  return printCanonical(one) === printCanonical(other)
    ? { rule: 'quality-comparison', message: 'one body twice, for a better clip' }
    : undefined;
}

function checkSize(creates: readonly RoundCreate[]): RoundRefusal[] {
  const most = SMALLEST_ROUND.length;
  if (creates.length <= most) return [];
  const message = `${creates.length} creates in one round; ${most} are the most that may be asked for`;
  return [{ rule: 'too-many', message, row: policies['smallest-round'].row }];
}

/** Text to video has the simplest input: without its success an answer of image to video would mean less. */
function checkOrder(creates: readonly RoundCreate[]): RoundRefusal[] {
  const text = creates.findIndex(({ operation }) => operation === 'text2video.create');
  const image = creates.findIndex(({ operation }) => operation === 'image2video.create');
  if (text === -1 || image === -1 || text < image) return [];
  const message = 'image to video stands before text to video; turn them round';
  return [{ rule: 'order', message, row: policies['verification-order'].row }];
}

function isMultiShot(body: unknown): boolean {
  if (!isRecord(body)) return false;
  const { multi_shot: isOn, multi_prompt: shots } = body;
  return isOn === true || (Array.isArray(shots) && shots.length > 0);
}

/** Left out is no guess: it is a body without a model, which has a class and a name in the quarantine. */
function isGuessed(operation: OperationSpecification, body: unknown): boolean {
  const model = readText(body, 'model_name');
  const part = findPart(operation, 'request');
  if (model === undefined || part === undefined) return false;
  const status = findGrade(part, ['model_name'], model)?.status;
  return status === undefined || status === 'not-evidenced';
}

function readText(body: unknown, key: string): string | undefined {
  const value = isRecord(body) ? body[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}
