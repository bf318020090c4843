// What samples of calls need to know of an operation, from the contract: its host, whether it has a body, which client calls it.
import type { ContractModel, Operation, Posture } from '../../../generated/kernel/contract-model.ts';
import type { SampledOperation } from '../playground/samples/call.ts';

/** Which generated client has the operations of a posture. */
const CLIENTS: Readonly<Record<Posture, SampledOperation['client']>> = {
  current: 'client',
  provisional: 'client',
  legacy: 'legacy-client',
  'out-of-scope': undefined,
};

export function describeSampled({ id, method, path, posture, parts }: Operation, host: string): SampledOperation {
  const client = path === '' ? undefined : CLIENTS[posture];
  return {
    id,
    method,
    path,
    host,
    hasBody: parts.some(({ name }) => name === 'request'),
    ...(client === undefined ? {} : { client }),
  };
}

/** The best evidenced host that the register names: the first live-confirmed value of a field `base_url`, else its first. */
export function findHost({ operations }: ContractModel): string {
  const values = operations
    .flatMap(({ parts }) => parts.flatMap(({ fields }) => fields))
    .filter(({ path }) => path === 'base_url')
    .flatMap((field) => field.values);
  const host = values.find(({ status }) => status === 'live-confirmed') ?? values[0];
  if (host === undefined) throw new Error('the register names no host: no field base_url has a value');
  return host.value;
}
