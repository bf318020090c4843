// `checkMedia` for whoever has the id of an operation and no specification of it; an unknown one is an answer with the nearest.
import { findNearest } from '../../generated/kernel/nearest.ts';
import { operations } from '../../generated/operations.ts';
import { checkMedia, type MediaAnswer, type MediaFile } from './check-media.ts';

export interface MediaPayload {
  readonly operation: string;
  /** Of the request, with its base64 and addresses. */
  readonly body: unknown;
  /** Local copies of what the addresses in the body lead to. */
  readonly files?: readonly MediaFile[];
}

export function checkPayloadMedia({ operation: id, body, files = [] }: MediaPayload): MediaAnswer {
  const operation = operations.find((candidate) => candidate.id === id);
  return operation === undefined ? refuseUnknown(id) : checkMedia(operation, body, { files });
}

function refuseUnknown(id: string): MediaAnswer {
  const name = findNearest(
    id,
    operations.map((candidate) => candidate.id),
  );
  const nearest = operations.find((candidate) => candidate.id === name);
  const { row, status, evidence } = nearest ?? REGISTER;
  const issue = {
    path: '$',
    field: '',
    code: 'unknown-operation',
    message: `${id} is not in the register${nearest === undefined ? '' : `; the nearest is ${nearest.id}`}`,
    row,
    status,
    evidence,
  } as const;
  return { issues: [issue], observations: [], measured: [] };
}

/** Where an issue that no row explains points: the page that says what is registered. */
const REGISTER = { row: 'register/README.md:1', status: 'not-evidenced', evidence: [] } as const;
