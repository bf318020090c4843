// Finds the payload blocks of a document: fenced JSON whose info string says what checking it must answer.
import { PAYLOAD_KINDS, type PayloadKind } from '../check/payload.ts';

/** What a document claims of a payload: ` ```json check operation=omniVideo.create valid class=live-confirmed `. */
export interface PayloadClaim {
  readonly file: string;
  /** Line of the opening fence, from 1. */
  readonly line: number;
  readonly operation: string | undefined;
  readonly kind: PayloadKind | undefined;
  readonly valid: boolean;
  readonly class: string | undefined;
  /** Codes or rules that issues must have; a claim of a refusal says why. */
  readonly because: readonly string[];
  readonly text: string;
}

export interface ClaimProblem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

const FENCE = /^(`{3,})json check\b(.*)$/;

export function findPayloads(
  file: string,
  document: string,
): { readonly claims: PayloadClaim[]; readonly problems: ClaimProblem[] } {
  const claims: PayloadClaim[] = [];
  const problems: ClaimProblem[] = [];
  const lines = document.split(/\r?\n/);
  for (let index = 0; index < lines.length; index += 1) {
    const match = FENCE.exec(lines[index] ?? '');
    if (match === null) continue;
    const end = lines.indexOf(match[1] ?? '', index + 1);
    const line = index + 1;
    if (end === -1) {
      problems.push({ file, line, message: 'the payload block is never closed' });
      break;
    }
    const claim = readClaim((match[2] ?? '').trim());
    if (typeof claim === 'string') problems.push({ file, line, message: claim });
    else claims.push({ file, line, ...claim, text: lines.slice(index + 1, end).join('\n') });
    index = end;
  }
  return { claims, problems };
}

function readClaim(info: string): Omit<PayloadClaim, 'file' | 'line' | 'text'> | string {
  const words = info.split(/\s+/).filter((word) => word !== '');
  const readOption = (name: string) => words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1);
  const unknown = words.find(
    (word) => !/^(operation|kind|class|because)=\S+$/.test(word) && word !== 'valid' && word !== 'invalid',
  );
  if (unknown !== undefined)
    return `${unknown} is no part of a claim; operation=, kind=, class=, because=, valid or invalid is expected`;
  const kind = PAYLOAD_KINDS.find((candidate) => candidate === readOption('kind'));
  if (readOption('kind') !== undefined && kind === undefined)
    return `kind=${readOption('kind')} is none of ${PAYLOAD_KINDS.join(', ')}`;
  if (words.includes('valid') === words.includes('invalid')) return 'a claim says valid or invalid';
  return {
    operation: readOption('operation'),
    kind,
    valid: words.includes('valid'),
    class: readOption('class'),
    because: readOption('because')?.split(',') ?? [],
  };
}
