// A request that breaks the contract, as an error of this package: nothing was sent, and the issues name the rows.
import type { ContractViolation } from '../../generated/kernel/transport.ts';
import { InvalidRequest } from './errors.ts';

export function toInvalidRequest({ message, operation, issues }: ContractViolation): InvalidRequest {
  return new InvalidRequest(message, { operation, retry: 'after-fix', row: issues[0]?.row }, issues);
}
