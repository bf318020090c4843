// Reads what a comment says behind `contract-ignore`; the same words in a markdown page and in code.
import { CATALOGUE, type CatalogueEntry, type Code, isCode } from './catalogue.ts';

export interface SuppressionText {
  readonly code: Code;
  readonly until: string;
  readonly reason: string;
  readonly row?: string;
}

/** The words of the comment, each once: a value is quoted or has no blank. */
const FORM = /^\s+([A-Z-]+)((?:\s+[a-z]+=(?:"[^"]*"|[^\s"]+))*)\s*$/;
const ATTRIBUTE = /([a-z]+)=(?:"([^"]*)"|([^\s"]+))/g;
const NAMES = ['until', 'reason', 'row'] as const;

/** What the comment says; a text says what is wrong with it. */
export function parseSuppression(text: string): SuppressionText | string {
  const [, code = '', rest = ''] = FORM.exec(text) ?? [];
  if (code === '') return 'it must have the form contract-ignore CODE until=2027-01-31 reason="why"';
  const attributes = new Map(
    [...rest.matchAll(ATTRIBUTE)].map(([, name = '', quoted, bare]) => [name, quoted ?? bare ?? '']),
  );
  const strange = [...attributes.keys()].find((name) => !NAMES.some((known) => known === name));
  if (strange !== undefined) return `${strange}= is no part of it; ${NAMES.join('=, ')}= are`;
  if (!isCode(code)) return `${code} is no code`;
  const { suppressible }: CatalogueEntry = CATALOGUE[code];
  if (suppressible !== true) return `${code} cannot be silenced: it must be mended`;
  const [until = '', reason = '', row] = NAMES.map((name) => attributes.get(name));
  if (!isDay(until)) return 'it needs the day on which it ends: until=2027-01-31';
  if (reason.trim() === '') return 'it needs a reason: reason="why"';
  return { code, until, reason, ...(row === undefined ? {} : { row }) };
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
