// Loads the generated code of one operation when it is first needed: that of the others stays on the server.
import { modules } from 'virtual:operation-code';
import { readOwn } from '../../../../generated/kernel/paths.ts';
import type { OperationSpecification } from '../../../../generated/kernel/specification.ts';
import type { Answer, PayloadKind } from '../../../../runtime/check/payload.ts';
import type { OperationCode } from '../check/operation-code.ts';

/** `file` is the stem of the generated files. Units come with the data: their module would bring the prices of every operation along. */
export async function loadCode(file: string, kind: PayloadKind, units: OperationCode['units']): Promise<OperationCode> {
  const load = readOwn(modules, file);
  if (load === undefined) throw new Error(`there is no code of ${file}`);
  const [{ code }, answers] = await Promise.all([load(), kind === 'request' ? undefined : loadAnswers()]);
  const { operation, prices, quarantine } = code;
  return {
    operation,
    prices,
    quarantine,
    units,
    checkAnswer(asked, body) {
      if (answers === undefined) throw new Error('the code that checks answers was not loaded');
      return answers(operation, asked, body);
    },
  };
}

async function loadAnswers() {
  const [{ checkCallback, checkError, checkResponse }, { errorBody }] = await Promise.all([
    import('../../../../runtime/check/check-answers.ts'),
    import('../../../../generated/operations/error-body.ts'),
  ]);
  return (operation: OperationSpecification, kind: 'response' | 'callback' | 'error', body: unknown): Answer => {
    if (kind === 'response') return checkResponse(operation, body, [errorBody]);
    return kind === 'callback' ? checkCallback(operation, body) : checkError(operation, body, [errorBody]);
  };
}
