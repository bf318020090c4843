// Every rule of the register speaks when it is broken and is silent when it is kept, and what it says names its real row.
import { describe, expect, it } from 'vitest';
import { evaluateRules } from '../../../generated/kernel/rules.ts';
import type { OperationSpecification } from '../../../generated/kernel/specification.ts';
import { operations } from '../../../generated/operations.ts';
import { checkPayload } from '../../../runtime/check/check-payload.ts';
import { findByIdAndPath } from '../../../runtime/check/find-operation.ts';
import { listRows, type RegisterRow, readMarks } from './register-rows.ts';
import { pairsByOperation } from './rule-pairs/all-pairs.ts';
import type { RulePair } from './rule-pairs/rule-pair.ts';

it('every rule of every operation has a pair, and every pair a rule', () => {
  const rules = operations.flatMap((operation) => operation.rules.map((rule) => rule.id)).sort();
  const pairs = Object.entries(pairsByOperation)
    .flatMap(([operation, list]) => list.map((pair) => `${operation}#${pair.rule}`))
    .sort();
  expect(pairs).toEqual(rules);
});

describe.each(Object.entries(pairsByOperation))('%s', (operation, pairs) => {
  it.each(pairs)('$rule is silent when it is kept', ({ rule, route, kept, keptGiven }) => {
    const answer = checkPayload({ operation, path: route, body: kept, given: keptGiven });
    const { row } = findRuleRow(operation, rule);
    expect(answer.issues).toEqual([]);
    expect(answer.observations.filter((seen) => seen.row === row)).toEqual([]);
    expect(answer.undecided.filter((open) => open.rule === `${operation}#${rule}`)).toEqual([]);
  });

  it.each(pairs)('$rule names its row when it is broken', (pair) => {
    const { rule, route, broken, brokenGiven, path, also = [] } = pair;
    const answer = checkPayload({ operation, path: route, body: broken, given: brokenGiven });
    const { row, cells } = findRuleRow(operation, rule);
    const evidence = readMarks(cells.Evidence);
    const status = pair.status ?? cells.Status;
    if (pair.hiddenBy !== undefined) {
      expect(answer.issues.map((issue) => issue.rule ?? `${issue.path} ${issue.code}`)).toEqual([pair.hiddenBy]);
      const spoken = evaluateRules(findOperation(operation), { ...broken, ...readParameters(operation, route) }).broken;
      const own = spoken.find(({ id }) => id === `${operation}#${rule}`);
      expect(own).toMatchObject({ row, status, evidence });
    } else if (status === 'not-evidenced') {
      expect(answer.valid).toBe(true);
      expect(answer.class).toBe('hypothesis-only');
      const message = `${cells.Seen}; use instead: ${cells['Use instead']}`;
      expect(answer.observations).toContainEqual({ path, code: 'seen-refused', message, row });
    } else {
      const issue = answer.issues.find((candidate) => candidate.rule === `${operation}#${rule}`);
      expect(issue).toMatchObject({ path, code: codeOf(rule), row, status, evidence });
      if (cells.Message !== undefined) expect(issue?.message).toBe(cells.Message);
      const others = answer.issues.filter((candidate) => candidate !== issue);
      const names = others.map(({ rule: id, path: at, code }) => id?.split('#')[1] ?? `${at} ${code}`);
      expect(names.sort()).toEqual([...also].sort());
    }
  });
});

function findOperation(id: string): OperationSpecification {
  const operation = operations.find((candidate) => candidate.id === id);
  if (operation === undefined) throw new Error(`there is no operation ${id}`);
  return operation;
}

/** What the path of a call says, which rules see together with the body. */
function readParameters(operation: string, route: string | undefined): Readonly<Record<string, string>> {
  const found = route === undefined ? undefined : findByIdAndPath(operations, operation, route);
  return found?.kind === 'found' ? found.route.path : {};
}

function codeOf(rule: RulePair['rule']): string {
  const kind = /^(required|model|rejected):/.exec(rule)?.[1];
  return kind ?? 'rule';
}

/** The row in the page that a rule is made from, found by its name and not by its line. */
function findRuleRow(operation: string, rule: string): RegisterRow {
  const [kind = '', name = ''] = rule.includes(':') ? rule.split(':') : ['rule', rule];
  const candidates = new Map([
    ['required', () => listRows(operation, '### Request').filter(({ cells }) => cells.Field === `\`${name}\``)],
    ['rule', () => listRows(operation, '### Rules').filter(({ cells }) => cells.Rule === `\`${name}\``)],
    ['model', () => listModelRows(operation, name)],
    ['rejected', () => listRows(operation, '### Rejected').slice(Number(name) - 1, Number(name))],
  ]).get(kind)?.();
  const [row] = candidates ?? [];
  if (row === undefined) throw new Error(`${operation} has no row for ${rule}`);
  return row;
}

/** `kling-v2-6/sound~2` is the second row of that model and field. */
function listModelRows(operation: string, name: string): RegisterRow[] {
  const [, model = '', field = '', count = '1'] = /^(.+)\/(.+?)(?:~(\d+))?$/.exec(name) ?? [];
  return listRows(operation, '### Models')
    .filter(({ cells }) => cells.Model === `\`${model}\`` && cells.Field === `\`${field}\``)
    .slice(Number(count) - 1);
}
