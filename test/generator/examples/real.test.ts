// Examples of the real register: each is checked as a user of the runtime would check it, and rows without an example are held against bodies written by hand.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OperationSpecification } from '../../../generated/kernel/specification.ts';
import { operations } from '../../../generated/operations.ts';
import { parseCel } from '../../../generator/conditions/environment.ts';
import type { ContractModel } from '../../../generator/kernel/contract-model.ts';
import type { Example, ExampleFile } from '../../../generator/kernel/examples.ts';
import { buildView } from '../../../generator/kernel/view.ts';
import { nameFile } from '../../../generator/plan/names.ts';
import { checkPayload } from '../../../runtime/check/check-payload.ts';
import type { Answer, PayloadKind } from '../../../runtime/check/payload.ts';
import { readOperations } from '../../properties/contract.ts';
import { createOracle, toCel } from '../../properties/oracle.ts';
import { pairsByOperation } from '../../runtime/check/rule-pairs/all-pairs.ts';
import { REPOSITORY } from '../../vendors/project.ts';
import { indexRows, listAbsent, listUncovered, listWanted, promiseOf } from './check-example.ts';

const folder = join(REPOSITORY, 'generated');
const model: ContractModel = JSON.parse(readFileSync(join(folder, 'contract.json'), 'utf8'));
const rows = indexRows(model);
const files = operations.map(
  ({ id }): ExampleFile => JSON.parse(readFileSync(join(folder, 'examples', `${nameFile(id)}.json`), 'utf8')),
);

/** Headers and facts are no payloads of their own; the test of the parcel register checks such parts. */
function isPayload({ part }: Example): boolean {
  return part !== 'headers' && part !== 'given';
}

function ask({ id, path: template }: OperationSpecification, example: Example): Answer {
  const { part, path = {}, query = {}, body, given } = example;
  const kind =
    (['response', 'callback', 'error'] as const).find((name) => name === part) ?? ('request' satisfies PayloadKind);
  if (kind !== 'request') return checkPayload({ operation: id, kind, body });
  if (body === undefined) return checkPayload({ operation: id, kind, body: { ...path, ...query }, given });
  const route = template.replaceAll(/\{([^}]+)\}/g, (whole, name: string) =>
    Object.hasOwn(path, name) ? encodeURIComponent(String(path[name])) : whole,
  );
  return checkPayload({ operation: id, kind, ...(route === template ? {} : { path: route }), body, given });
}

function tellAnswer({ issues, observations }: Answer) {
  const nameRow = (row = ''): string => rows.get(row) ?? row;
  return {
    says: issues
      .map(({ code, field, row, rule = '' }) => `${code} ${field.replace(/^path\./, '')} ${nameRow(row)} ${rule}`)
      .sort(),
    warns: observations.flatMap(({ code, row }) => (code === 'seen-refused' ? [nameRow(row)] : [])).sort(),
  };
}

describe.each(operations.map((operation, index) => [operation.id, operation, files[index]] as const))(
  '%s',
  (id, operation, file) => {
    const examples = file?.examples ?? [];

    it('examples are answered as they promise', () => {
      for (const example of examples.filter(isPayload)) {
        expect({ id: example.id, ...tellAnswer(ask(operation, example)) }).toEqual({
          id: example.id,
          ...promiseOf(example),
        });
      }
    });

    it('good ones hold what they show, and are evidenced unless they are warned of', () => {
      const valid = examples.filter(({ kind }) => kind === 'valid');
      expect(valid.flatMap((example) => listAbsent(model, id, example))).toEqual([]);
      const sent = valid.filter(isPayload);
      const unsound = sent.filter(
        (each) => (ask(operation, each).class === 'hypothesis-only') !== (each.warns !== undefined),
      );
      expect(unsound).toEqual([]);
    });

    it('every row is shown, or it is said why not', () => {
      expect(file === undefined ? ['no file'] : listUncovered(file, listWanted(model, operation))).toEqual([]);
    });
  },
);

describe('rows without an example', () => {
  const none = files.flatMap((file) => file.none);

  it('of bad ones are the rules whose breaking was found hidden by hand too, and fields that take anything', () => {
    const hidden = Object.entries(pairsByOperation).flatMap(([operation, pairs]) =>
      pairs.flatMap(({ rule, hiddenBy }) => (hiddenBy === undefined ? [] : [[`${operation}#${rule}`, hiddenBy]])),
    );
    const found = none.filter(({ kind }) => kind === 'invalid').map(({ row, reason }) => [row, reason]);
    const rules = found.filter(([row = '']) => row.includes('#'));
    // The hand-made pairs say `$.list[0].mode enum` where the file says `list[].mode enum`.
    const reasons = hidden.map(([row, by = '']) => [
      row,
      `nothing that its fields take was found to break it; what does is refused for itself: ${by.replace('$.', '').replaceAll(/\[\d\]/g, '[]')}`,
    ]);
    expect(rules.toSorted()).toEqual(reasons.toSorted());
    expect(found.filter((each) => !rules.includes(each))).toEqual([
      ['error.body/error:data', 'it may be left out, and its type takes any value'],
      ['omniImage.create/series_amount', 'it may be left out, and its type takes any value'],
    ]);
  });

  it('of good ones are models that are refused altogether, and camera movements that no model takes', () => {
    const refused = { 'kling-v2-new': 4, 'kling-v2': 3, 'kling-v1-5': 2, 'kling-v1': 1 };
    const models = Object.entries(refused).map(([name, number]) => [
      `imageGeneration.create/model_name=${name}`,
      `every body found with it breaks imageGeneration.create#rejected:${number}`,
    ]);
    const rules = [
      'kling-v2-new/resolution',
      'kling-v2-new/image_reference',
      'kling-v2/resolution',
      'kling-v2/image_reference',
      'kling-v1-5/resolution',
      'kling-v1/resolution',
      'kling-v1/image_reference',
      'kling-v1/aspect_ratio',
    ];
    const movements = ['down_back', 'forward_up', 'right_turn_forward', 'left_turn_forward'];
    const valid = none.filter(({ kind }) => kind === 'valid').map(({ row, reason }) => [row, reason]);
    expect(valid.toSorted()).toEqual(
      [
        ...models,
        ...rules.map((name) => [
          `imageGeneration.create#model:${name}`,
          `every body found on which it has something to say breaks imageGeneration.create#rejected:${Object.entries(refused).find(([model]) => name.startsWith(`${model}/`))?.[1]}`,
        ]),
        ...movements.map((name) => [
          `image2video.create/camera_control.type=${name}`,
          'every body found with it breaks image2video.create#camera-control-scope',
        ]),
        [
          'image2video.create#camera-config-only-for-simple',
          'every body found on which it has something to say breaks image2video.create#camera-control-scope',
        ],
      ].toSorted(),
    );
  });
});

describe('a body on which a rule is kept', () => {
  it('meets the condition under which the rule demands something, as an independent interpreter sees it', () => {
    const idle = readOperations().flatMap(({ id, scope, rules }) => {
      const examples = files.find(({ operation }) => operation === id)?.examples ?? [];
      return rules.flatMap(({ written }) => {
        const condition = findCondition(written.cel, parseCel(written.cel));
        const kept = examples.find(
          (each) => each.kind === 'valid' && each.rows.includes(written.id) && !each.id.startsWith('broken/'),
        );
        if (condition === undefined || kept === undefined) return [];
        const { path, query, body, given = {} } = kept;
        const whole = { ...query, ...(typeof body === 'object' ? body : {}), ...path };
        const self = toCel(scope.self, buildView(scope.self, whole).view);
        const verdict = createOracle(condition)(self, toCel(scope.given, buildView(scope.given, given).view));
        return verdict === 'holds' ? [] : [`${written.id} in ${kept.id}: ${verdict}`];
      });
    });
    expect(idle).toEqual([]);
  });
});

/** Of `A ? B : true` A, of `A ? true : B` its opposite. */
function findCondition(cel: string, tree: ReturnType<typeof parseCel>): string | undefined {
  if (tree.op !== '?:') return undefined;
  const [test, yes, no] = tree.args;
  // Ranges leave out the parentheses around a part.
  const text = cel.slice(0, cel.indexOf('?', test.range.end));
  if (no.op === 'value' && no.args === true) return text;
  return yes.op === 'value' && yes.args === true ? `!(${text})` : undefined;
}
