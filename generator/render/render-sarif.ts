// Findings as SARIF 2.1.0, which code scanning services read; every rule of the catalogue is listed, not only those that spoke.
import { CATALOGUE, type CatalogueEntry } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { fingerprintFinding } from '../findings/fingerprint.ts';
import type { Severity } from '../findings/severity.ts';
import type { Place } from '../read/page.ts';
import { readVersion } from '../read/read-version.ts';
import type { FindingsReport } from './formats.ts';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'note' };

const RULES = Object.entries<CatalogueEntry>(CATALOGUE).map(([id, { title, cause, fix, severity = 'error' }]) => ({
  id,
  shortDescription: { text: title },
  fullDescription: { text: cause },
  help: { text: `${cause}\nTo mend it: ${fix}.`, markdown: `${cause}\n\nTo mend it: ${fix}.` },
  defaultConfiguration: { level: LEVELS[severity] },
}));

export function renderSarif({ findings }: FindingsReport): string {
  const index = new Map(RULES.map(({ id }, place) => [id, place]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'contract', semanticVersion: readVersion(), rules: RULES } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { ROOT: { description: { text: 'the folder of the project' } } },
        results: findings.map((finding) => toResult(finding, index.get(finding.code) ?? -1)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function toResult(finding: Finding, ruleIndex: number) {
  const { code, severity, place, message, expected, nearest, help, related = [], fix } = finding;
  const hints = [
    ...(expected === undefined ? [] : [`expected: ${expected}`]),
    ...(nearest === undefined ? [] : [`did you mean: ${nearest}`]),
    `fix: ${help}`,
  ];
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: [message, ...hints].join('\n') },
    locations: [toLocation(place)],
    partialFingerprints: { 'contract/v1': fingerprintFinding(finding) },
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((other) => ({ ...toLocation(other.place), message: { text: other.message } })),
        }),
    ...(fix === undefined
      ? {}
      : {
          fixes: [
            {
              description: { text: fix.title },
              artifactChanges: groupByFile(fix.edits).map(([file, edits]) => ({
                artifactLocation: toArtifact(file),
                replacements: edits.map((edit) => ({
                  deletedRegion: toRegion(edit.place),
                  insertedContent: { text: edit.text },
                })),
              })),
            },
          ],
        }),
  };
}

function groupByFile<Item extends { readonly place: Place }>(items: readonly Item[]): [string, Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(item.place.file, [...(groups.get(item.place.file) ?? []), item]);
  return [...groups];
}

function toLocation(place: Place) {
  return { physicalLocation: { artifactLocation: toArtifact(place.file), region: toRegion(place) } };
}

/** A path is a relative reference: what means something else in a URI is encoded. */
function toArtifact(file: string) {
  return { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: 'ROOT' };
}

function toRegion({ line, column, endLine, endColumn }: Place) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}
