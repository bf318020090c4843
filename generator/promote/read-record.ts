// From the text of a file to a run record that may be looked at further: sound JSON, no secret in it, of the known form, and unchanged since it was written.
import { createFinding, type Finding } from '../findings/finding.ts';
import { findNearest } from '../kernel/nearest.ts';
import {
  computeChecksum,
  type Digest,
  parseRunRecord,
  RUN_FORMAT,
  RUN_RECORD,
  RUN_VERSION,
  type RunRecord,
} from '../kernel/run-record.ts';
import { findSecrets } from '../kernel/secrets.ts';
import { isRecord } from '../kernel/view.ts';
import { type JsonNode, readJson } from '../read/json-document.ts';
import { locateKey, locateValue } from '../read/locate-json.ts';
import { createPage, type Page, placeAt } from '../read/page.ts';
import { maskPage, openReport, type RecordFindings, toPointer } from './record-page.ts';

export type OpenedRecord =
  | {
      readonly kind: 'record';
      readonly record: RunRecord;
      readonly page: Page;
      readonly reported: RecordFindings;
    }
  | {
      readonly kind: 'refused';
      readonly findings: readonly Finding[];
      /** What may be shown of the file; absent when that is nothing. */
      readonly page?: Page;
    };

export function openRecord(file: string, text: string, digest: Digest): OpenedRecord {
  const page = createPage(file, text);
  const read = readJson(page.text);
  if (read.kind === 'broken') {
    const place = placeAt(page, read.at, Math.min(read.at + 1, page.text.length));
    // Nobody has looked for secrets in what cannot be read, so the page is not shown.
    return { kind: 'refused', findings: [createFinding('PROMOTE-JSON', place, { message: read.message })] };
  }
  const secrets = listSecrets(page, read.root);
  if (secrets !== undefined) return secrets;
  const reported = openReport(page, read.root);
  const record = readForm(read.root, page, reported);
  if (record !== undefined) checkSum(record, digest, reported);
  if (record === undefined || reported.findings.length > 0)
    return { kind: 'refused', findings: reported.findings, page };
  return { kind: 'record', record, page, reported };
}

/** As many a person reads; the rest is counted. */
const MOST_SHOWN = 20;

function listSecrets(page: Page, root: JsonNode): OpenedRecord | undefined {
  const secrets = findSecrets(root.value);
  if (secrets.length === 0) return undefined;
  const shown = secrets.slice(0, MOST_SHOWN).map((secret) => ({
    ...secret,
    span: secret.isKey ? locateKey(root, secret.path) : locateValue(root, secret.path),
  }));
  const names = new Set(secrets.filter(({ isKey }) => isKey).map(({ path }) => path.at(-1)));
  const left = secrets.length - shown.length;
  const findings = shown.map(({ path, what, span }, index) => {
    const where = toPointer(path.map((step) => (names.has(step) ? '…' : step)));
    const more = left > 0 && index === MOST_SHOWN - 1 ? `; ${left} more such places are not listed` : '';
    const message = `${where} holds what looks like ${what}${more}`;
    return createFinding('PROMOTE-SECRET', placeAt(page, span.start, span.end), { message });
  });
  const spans = shown.map(({ span }) => span);
  return { kind: 'refused', findings, ...(left > 0 ? {} : { page: maskPage(page, spans) }) };
}

function readForm(root: JsonNode, page: Page, { report }: RecordFindings): RunRecord | undefined {
  const { value } = root;
  // Of a file in another format everything else would be wrong as well.
  if (!isRecord(value) || value.format !== RUN_FORMAT || value.version !== RUN_VERSION) {
    const path = isRecord(value) ? [value.format === RUN_FORMAT ? 'version' : 'format'] : [];
    report('PROMOTE-FORMAT', path, {
      message: `${page.file} is no run record of version ${RUN_VERSION}`,
      expected: `"format": "${RUN_FORMAT}", "version": ${RUN_VERSION}`,
    });
    return undefined;
  }
  const parsed = parseRunRecord(value);
  if (parsed.kind === 'record') return parsed.record;
  for (const { path, message, expected } of parsed.problems.slice(0, MOST_SHOWN)) {
    const nearest = expected === undefined && path.length === 1 ? nearestKey(String(path[0])) : undefined;
    report('PROMOTE-FORMAT', path, {
      message: `${toPointer(path)} ${message}`,
      ...(expected === undefined ? {} : { expected }),
      nearest,
    });
  }
  return undefined;
}

function nearestKey(key: string): string | undefined {
  return findNearest(key, Object.keys(RUN_RECORD.shape));
}

function checkSum(record: RunRecord, digest: Digest, { report }: RecordFindings): void {
  const expected = computeChecksum(record, digest);
  if (record.checksum === expected) return;
  report('PROMOTE-CHECKSUM', ['checksum'], {
    message: 'the checksum is not that of this record; it was changed after it was written',
    found: record.checksum,
  });
}
