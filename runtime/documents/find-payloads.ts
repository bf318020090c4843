// Finds the payload blocks of a document: fenced JSON whose info string says what checking it must answer.
import { PAYLOAD_KINDS, type PayloadKind } from '../check/payload.ts';
import type { Problem } from './problem.ts';
import type { Document } from './read-document.ts';

/** What a document claims of a payload: ` ```json check operation=omniVideo.create valid class=live-confirmed units=3 `. */
export interface PayloadClaim {
  readonly file: string;
  /** Line of the opening fence, from 1. */
  readonly line: number;
  readonly operation: string | undefined;
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly kind: PayloadKind | undefined;
  readonly valid: boolean;
  readonly class: string | undefined;
  /** Codes or rules that issues must have; a claim of a refusal says why. */
  readonly because: readonly string[];
  /** What it costs, as `kling cost` says; `unknown` where it cannot know. */
  readonly units: string | undefined;
  /** `given=reference_video_seconds:8` */
  readonly given: Readonly<Record<string, string | number | boolean>>;
  /** Rules of the prompt linter that it breaks, or `clean`. */
  readonly lint: readonly string[] | undefined;
  readonly text: string;
}

const INFO = /^json check\b(.*)$/;

/** The claims of a document, and blocks that claim something nobody can check. */
export function findPayloads(document: Document): {
  readonly claims: PayloadClaim[];
  readonly problems: Problem[];
} {
  const claims: PayloadClaim[] = [];
  const problems: Problem[] = [];
  const { file } = document;
  for (const { info, text, line } of document.blocks) {
    const words = INFO.exec(info)?.[1];
    if (words === undefined) continue;
    const claim = readClaim(words.trim());
    if (typeof claim === 'string') problems.push({ code: 'DOCUMENT-EXAMPLE', file, line, message: claim });
    else claims.push({ file, line, ...claim, text });
  }
  return { claims, problems };
}

const OPTIONS = ['operation', 'method', 'path', 'kind', 'class', 'because', 'units', 'given', 'lint'] as const;

function readClaim(info: string): Omit<PayloadClaim, 'file' | 'line' | 'text'> | string {
  const words = info.split(/\s+/).filter((word) => word !== '');
  const options = new Map<string, string>();
  for (const word of words) {
    const [name = '', value] = splitOption(word);
    if (word === 'valid' || word === 'invalid') continue;
    if (value === undefined || !OPTIONS.some((option) => option === name))
      return `${word} is no part of a claim; ${OPTIONS.map((option) => `${option}=`).join(', ')}, valid or invalid is expected`;
    options.set(name, value);
  }
  const kind = PAYLOAD_KINDS.find((candidate) => candidate === options.get('kind'));
  if (options.has('kind') && kind === undefined)
    return `kind=${options.get('kind')} is none of ${PAYLOAD_KINDS.join(', ')}`;
  if (words.includes('valid') === words.includes('invalid')) return 'a claim says valid or invalid';
  if (words.includes('invalid') && !options.has('because')) return 'a claim of a refusal says because=';
  if (words.includes('valid') && options.has('because')) return 'because= is for a refusal';
  const facts = readList(options.get('given')).map((fact) => fact.split(':', 2));
  return {
    operation: options.get('operation'),
    method: options.get('method'),
    path: options.get('path'),
    kind,
    valid: words.includes('valid'),
    class: options.get('class'),
    because: readList(options.get('because')),
    units: options.get('units'),
    given: Object.fromEntries(facts.map(([name = '', value = '']) => [name, readFact(value)])),
    lint: options.has('lint') ? readList(options.get('lint')) : undefined,
  };
}

function splitOption(word: string): [string, string | undefined] {
  const at = word.indexOf('=');
  return at < 1 || at === word.length - 1 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}

function readList(text: string | undefined): string[] {
  return text === undefined ? [] : text.split(',');
}

/** Numbers as numbers, true and false as what they are, everything else as text. */
function readFact(text: string): string | number | boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
