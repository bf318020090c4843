// Runs the checkers of a project, each a program of its own: what stands on generated code cannot be imported here. Their findings join the others.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Edit, Fix } from '../edits/edit.ts';
import { isCode } from '../findings/catalogue.ts';
import { createFinding, type Finding } from '../findings/finding.ts';
import { isRecord } from '../kernel/view.ts';
import { type Place, placeFile } from '../read/page.ts';

export interface CheckerAnswer {
  readonly findings: readonly Finding[];
  /** Files that were looked at: comments in them may silence findings. */
  readonly files: readonly string[];
}

/** Longer than any checker takes on a large project; one that hangs must not hang the drift check. */
const LONGEST_RUN_MS = 300_000;

/** `checker` is a module below `root`; it is run with --findings and prints `{ "findings": [...], "files": [...] }`. */
export async function runChecker(root: string, checker: string): Promise<CheckerAnswer> {
  const { code, out, err } = await runModule(root, checker);
  const answer = code === 0 ? readAnswer(out) : undefined;
  if (answer !== undefined) return answer;
  const place = placeFile(checker);
  const message =
    code === 0
      ? `${checker} printed what are no findings`
      : `${checker} ended with ${code === null ? 'a signal' : `code ${code}`}`;
  const found = pickLine(err === '' ? out : err).slice(0, 200);
  return { findings: [createFinding('CHECKER-BROKEN', place, { message, found })], files: [] };
}

/** An uncaught error has its message above the stack, and the version of Node at the end. */
function pickLine(text: string): string {
  const lines = text.trim().split('\n');
  return lines.find((line) => /^\w*Error\b.*: /.test(line)) ?? lines.at(-1) ?? '';
}

function runModule(root: string, checker: string): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, checker), '--findings', '--root', root], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LONGEST_RUN_MS,
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('error', reject).on('close', (code) => resolve({ code, out, err }));
  });
}

/** Undefined if the answer is not what a checker prints; it comes from outside, so every part of it is looked at. */
function readAnswer(text: string): CheckerAnswer | undefined {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(answer) || !Array.isArray(answer.findings)) return undefined;
  const findings = answer.findings.map(readFinding);
  const files: readonly unknown[] = Array.isArray(answer.files) ? answer.files : [];
  if (!findings.every((finding) => finding !== undefined)) return undefined;
  return { findings, files: files.filter((file) => typeof file === 'string') };
}

function readFinding(value: unknown): Finding | undefined {
  if (!isRecord(value) || typeof value.code !== 'string' || !isCode(value.code)) return undefined;
  const place = readPlace(value.place);
  if (place === undefined || typeof value.message !== 'string') return undefined;
  const fix = readFix(value.fix);
  return createFinding(value.code, place, {
    message: value.message,
    ...readTexts(value, ['found', 'expected', 'nearest', 'help']),
    ...(fix === undefined ? {} : { fix }),
  });
}

function readTexts<Name extends string>(
  value: Readonly<Record<string, unknown>>,
  names: readonly Name[],
): { [N in Name]?: string } {
  const own = names.filter((name) => typeof value[name] === 'string').map((name) => [name, value[name]]);
  return Object.fromEntries(own) as { [N in Name]?: string };
}

function readPlace(value: unknown): Place | undefined {
  if (!isRecord(value) || typeof value.file !== 'string') return undefined;
  const { file, line, column, endLine, endColumn } = value;
  const isPosition = (number: unknown): number is number => Number.isSafeInteger(number) && Number(number) >= 1;
  return isPosition(line) && isPosition(column) && isPosition(endLine) && isPosition(endColumn)
    ? { file, line, column, endLine, endColumn }
    : undefined;
}

function readFix(value: unknown): Fix | undefined {
  if (!isRecord(value) || typeof value.title !== 'string' || !Array.isArray(value.edits)) return undefined;
  const edits = value.edits.map(readEdit).filter((edit) => edit !== undefined);
  if (edits.length !== value.edits.length) return undefined;
  return { safety: value.safety === 'safe' ? 'safe' : 'suggested', title: value.title, edits };
}

function readEdit(value: unknown): Edit | undefined {
  const place = isRecord(value) ? readPlace(value.place) : undefined;
  return place === undefined || !isRecord(value) || typeof value.text !== 'string'
    ? undefined
    : { place, text: value.text };
}
