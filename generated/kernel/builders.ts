// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// Builds a request body by an approved pattern: fixed values are filled in, lists are numbered, everything else must be given; what does not fit is refused.
import { checkFacts, checkSent, findPart, type UndecidedRule } from './check.ts';
import type { PayloadClass } from './classify.ts';
import type { Issue } from './issues.ts';
import type { Observation } from './observe.ts';
import { fill, type Pattern, readOnce } from './patterns.ts';
import { findQuarantined } from './quarantine.ts';
import type { OperationSpecification } from './specification.ts';
import { findUnfit, type Unfit } from './unfit.ts';
import { isRecord } from './view.ts';

/** Why nothing was built. */
export type Refusal =
  | {
      readonly kind: 'quarantined';
      /** The name of the shape: `mode-standard`. */
      readonly name: string;
      readonly message: string;
      readonly instead: string;
      readonly row: string;
    }
  | Unfit
  | { readonly kind: 'issue'; readonly issue: Issue };

export type Built<Body> =
  | {
      readonly kind: 'built';
      readonly pattern: string;
      readonly operation: string;
      readonly body: Body;
      readonly class: PayloadClass;
      readonly observations: readonly Observation[];
      /** Rules that need facts which are not in the body. */
      readonly undecided: readonly UndecidedRule[];
    }
  | {
      readonly kind: 'refused';
      readonly pattern: string;
      readonly operation: string;
      readonly refusals: readonly Refusal[];
    };

/** `Body` is the request type of the pattern's operation: what the check passed. */
export function buildBody<Body>(
  pattern: Pattern,
  input: unknown,
  given: Readonly<Record<string, unknown>> = {},
): Built<Body> {
  const { operation, name } = pattern;
  const refuse = (refusals: readonly Refusal[]): Built<Body> => ({
    kind: 'refused',
    pattern: name,
    operation: operation.id,
    refusals,
  });
  const own = readOnce(pattern.fields, input);
  const body = fill(pattern.fields, own);
  // Keys that the pattern does not take are not in the body, and may be what is quarantined.
  const shape = isRecord(own) && isRecord(body) ? { ...own, ...body } : body;
  const quarantined = pattern.quarantine === undefined ? [] : findQuarantined(pattern.quarantine, shape, given, own);
  if (quarantined.length > 0) {
    return refuse(
      quarantined.map(({ name: quarantine, why, instead, row }) => ({
        kind: 'quarantined',
        name: quarantine,
        message: why,
        instead,
        row,
      })),
    );
  }
  const request = findPart(operation, 'request');
  if (request === undefined) throw new Error(`${operation.id} has no request to build`);
  const result = checkSent(operation, request, body, given);
  const refusals = [
    ...joinRefusals(operation, findUnfit(pattern, pattern.fields, own, []), result.issues),
    ...checkFacts(operation, given).map((issue): Refusal => ({ kind: 'issue', issue })),
  ];
  if (refusals.length > 0) return refuse(refusals);
  return {
    kind: 'built',
    pattern: name,
    operation: operation.id,
    // The strict schema of the operation has just accepted it.
    body: body as Body,
    class: result.class,
    observations: result.observations,
    undecided: result.undecided,
  };
}

/** One cause, one refusal: what the pattern refuses needs no second complaint about it, nor do the insides of what is of the wrong type. */
function joinRefusals(
  operation: OperationSpecification,
  unfit: readonly Unfit[],
  issues: readonly Issue[],
): readonly Refusal[] {
  const told = new Set(unfit.map(({ path }) => path));
  const fields = new Set(unfit.map(({ field }) => field));
  const readsUnfit = (rule: string | undefined): boolean =>
    operation.rules.find(({ id }) => id === rule)?.reads.some((path) => fields.has(path)) === true;
  const outer = issues.filter(({ code }) => code === 'type').map(({ path }) => path);
  return [
    ...unfit.filter(({ path }) => !outer.some((above) => path.startsWith(`${above}.`) || path.startsWith(`${above}[`))),
    ...issues
      .filter((issue) => !told.has(issue.path) && !readsUnfit(issue.rule))
      .map((issue): Refusal => ({ kind: 'issue', issue })),
  ];
}
