// Loads the generated code of one operation when it is first needed: everything else of the other operations stays on the server.

import type { PriceScope, Unit } from '../../../../generated/kernel/prices.ts';
import type { QuarantineScope } from '../../../../generated/kernel/quarantine.ts';
import type { OperationSpecification } from '../../../../generated/kernel/specification.ts';
import { errorBody } from '../../../../generated/operations/error-body.ts';
import { units } from '../../../../generated/prices.ts';
import type { PayloadKind } from '../../../../runtime/check/payload.ts';
import type { OperationCode } from '../check/operation-code.ts';

/** A generated module exports one thing under a name of its own. */
type Exports<Exported> = Readonly<Record<string, Exported>>;
type Modules<Exported> = Readonly<Record<string, () => Promise<Exports<Exported>>>>;

const OPERATIONS: Modules<OperationSpecification> = import.meta.glob<Exports<OperationSpecification>>(
  '../../../../generated/operations/*.ts',
);
const PRICES: Modules<PriceScope> = import.meta.glob<Exports<PriceScope>>('../../../../generated/prices/*.ts');
const QUARANTINE: Modules<QuarantineScope> = import.meta.glob<Exports<QuarantineScope>>(
  '../../../../generated/quarantine/*.ts',
);

/** `file` is the stem of the generated files. */
export async function loadCode(file: string, kind: PayloadKind): Promise<OperationCode> {
  const [operation, prices, quarantine, answers] = await Promise.all([
    load(OPERATIONS, 'operations', file),
    load(PRICES, 'prices', file),
    load(QUARANTINE, 'quarantine', file),
    kind === 'request' ? undefined : import('../../../../runtime/check/check-answers.ts'),
  ]);
  if (operation === undefined) throw new Error(`there is no code of ${file}`);
  const own: Readonly<Record<string, Unit>> = units;
  return {
    operation,
    prices,
    quarantine,
    units: own,
    checkAnswer(asked, body) {
      if (answers === undefined) throw new Error('the code that checks answers was not loaded');
      if (asked === 'response') return answers.checkResponse(operation, body, [errorBody]);
      return asked === 'callback'
        ? answers.checkCallback(operation, body)
        : answers.checkError(operation, body, [errorBody]);
    },
  };
}

async function load<Exported>(modules: Modules<Exported>, folder: string, file: string): Promise<Exported | undefined> {
  const path = `../../../../generated/${folder}/${file}.ts`;
  const module = Object.hasOwn(modules, path) ? await modules[path]?.() : undefined;
  return module === undefined ? undefined : Object.values(module)[0];
}
