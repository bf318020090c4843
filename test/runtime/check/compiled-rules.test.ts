// For every rule there is a body that keeps it and one that breaks it: of each the compiled checks must say what the schema with its rules says.
import { describe, expect, it } from 'vitest';
import { compileContract } from '../../../generator/compile-contract.ts';
import { readPages } from '../../../generator/read/read-pages.ts';
import { loadFrom, loadTwins } from '../../properties/checks/compare-checks.ts';
import { REPOSITORY } from '../../vendors/project.ts';
import { pairsByOperation } from './rule-pairs/all-pairs.ts';

const { model } = compileContract(readPages(REPOSITORY, 'register'));
const requests = model.operations.flatMap((operation) => {
  const request = operation.parts.find(({ name }) => name === 'request');
  const pairs = pairsByOperation[operation.id] ?? [];
  return request === undefined || pairs.length === 0 ? [] : [{ operation, request, pairs }];
});

describe('kept and broken bodies', () => {
  it.each(requests)('of $operation.id', async ({ operation, request, pairs }) => {
    const [whole] = await loadTwins(loadFrom(REPOSITORY), operation, request);
    if (whole === undefined) throw new Error(`${operation.id} has no schema`);
    for (const body of pairs.flatMap(({ kept, broken }) => [kept, broken])) {
      const { success, data } = whole.schema.safeParse(body);
      expect({ body, isGood: whole.is?.(body), read: whole.read(body) }).toEqual({ body, isGood: success, read: data });
    }
  });

  it('are of both kinds', async () => {
    const verdicts = new Set<unknown>();
    for (const { operation, request, pairs } of requests) {
      const [whole] = await loadTwins(loadFrom(REPOSITORY), operation, request);
      for (const { broken } of pairs) verdicts.add(whole?.is?.(broken));
    }
    // A rule that reads a fact or the path is not broken by any body.
    expect(verdicts).toEqual(new Set([true, false]));
  });
});
