// The operation that upstream has and the register lacks, with the rows of its parts.
import { PARTS } from '../../kernel/contract-model.ts';
import { listFields, type UpstreamOperation } from '../upstream.ts';
import type { Proposal } from './proposal.ts';
import { proposeFields } from './propose-fields.ts';

export function proposeOperation({ method, path, aliases, parts }: UpstreamOperation): Proposal {
  const [name] = aliases;
  return {
    kind: 'operation',
    method,
    path,
    ...(name === undefined ? {} : { name }),
    parts: new Map(
      [...parts].map(([part, shape]) => {
        const direction = PARTS[part] === 'received' ? 'received' : 'sent';
        return [part, [...listFields(shape)].flatMap(([key, field]) => proposeFields(key, field, direction))];
      }),
    ),
  };
}
