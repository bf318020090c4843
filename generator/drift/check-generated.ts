// Compares what the register would generate with what stands in the output folder, and names the rows that made the difference.
import type { Report } from '../findings/finding.ts';
import type { ContractModel } from '../kernel/contract-model.ts';
import { type ListedRow, listRows, printContent } from '../kernel/list-rows.ts';
import { KINDS } from '../kernel/table-kinds.ts';
import { pairRows } from '../model/pair-rows.ts';
import { placeOrigin } from '../model/row-reader.ts';
import type { PlannedFile } from '../plan/planned-file.ts';
import { type Place, placeFile } from '../read/page.ts';
import { hashText, listsFiles, MANIFEST } from '../write/manifest.ts';
import type { OutputFolder } from '../write/write-files.ts';
import { placeFirstDifference } from './first-difference.ts';

export function checkGenerated(
  model: ContractModel,
  planned: readonly PlannedFile[],
  output: OutputFolder,
  folder: string,
  report: Report,
): void {
  const { hashes, stale } = findStale(planned, output);
  const owned = output.manifest?.files ?? {};
  const changes = stale.length === 0 ? [] : findChanges(model, output);
  for (const change of changes) reportChange(change, stale, folder, report);
  const missing: string[] = [];
  const unexplained: Place[] = [];
  for (const file of stale) {
    const path = `${folder}/${file.path}`;
    const text = output.read(file.path);
    if (text === undefined && output.links.has(file.path)) continue;
    if (text === undefined) missing.push(path);
    else if (isEdited(text, owned[file.path]))
      report('GENERATED-STALE', placeFirstDifference(path, text, file.print()), {
        message: `${path} was edited by hand`,
      });
    else unexplained.push(placeFirstDifference(path, text, file.print()));
  }
  if (missing.length > 0) reportMissing(missing, report);
  // A changed row moves the rows below it: their files are stale for the same reason, which is named already.
  if (changes.length === 0) reportMoved(unexplained, report);
  if (stale.length === 0 && !listsFiles(output.manifest, hashes))
    reportFile(`${folder}/${MANIFEST}`, 'is missing, or does not list these files', 'GENERATED-STALE', report);
  for (const path of output.links)
    reportFile(`${folder}/${path}`, 'is a link, which is not followed', 'GENERATED-FOREIGN', report);
  for (const path of output.paths) {
    if (hashes.has(path)) continue;
    const mine = owned[path] !== undefined;
    reportFile(
      `${folder}/${path}`,
      mine ? 'is no longer generated' : 'is not owned by the generator',
      mine ? 'GENERATED-STALE' : 'GENERATED-FOREIGN',
      report,
    );
  }
}

/** One text is held at a time. */
function findStale(planned: readonly PlannedFile[], output: OutputFolder) {
  const hashes = new Map<string, string>();
  const stale = planned.filter(({ path, print }) => {
    const text = print();
    hashes.set(path, hashText(text));
    return output.read(path) !== text;
  });
  return { hashes, stale };
}

interface RowChange {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly row: ListedRow;
}

/** Rows that differ from the model that was written; none if it cannot be read, or was edited by hand. */
function findChanges(model: ContractModel, output: OutputFolder): RowChange[] {
  const text = output.read('contract.json');
  const hash = output.manifest?.files['contract.json'];
  if (text === undefined || (hash !== undefined && hashText(text) !== hash)) return [];
  try {
    // A model that another version of the generator wrote may lack something: then no row is named, the files still are.
    return compareRows(JSON.parse(text) as ContractModel, model);
  } catch {
    return [];
  }
}

function compareRows(written: ContractModel, model: ContractModel): RowChange[] {
  return pairRows(listRows(written), listRows(model)).flatMap(({ row, before, after }): RowChange[] => {
    if (after === undefined) return [{ kind: 'removed', row }];
    if (before === undefined) return [{ kind: 'added', row }];
    return printContent(before) === printContent(after) ? [] : [{ kind: 'changed', row }];
  });
}

function reportChange(change: RowChange, stale: readonly PlannedFile[], folder: string, report: Report): void {
  const { row, kind } = change;
  const files = stale
    .filter((file) => row.operation === '' || file.operation === undefined || file.operation === row.operation)
    .map((file) => `${folder}/${file.path}`);
  const [column] = KINDS[row.origin.table];
  const where = kind === 'removed' ? placeFile(`${folder}/contract.json`) : placeOrigin(row.origin, column);
  report('GENERATED-STALE', where, {
    message: `${row.address} was ${kind} since ${folder}/ was written`,
    found: listFiles(files, 'stale'),
  });
}

/** True of a text that is not the one that was written. */
function isEdited(text: string, hash: string | undefined): boolean {
  return hash !== undefined && hashText(text) !== hash;
}

function reportMissing(files: readonly string[], report: Report): void {
  const [first = ''] = files;
  const rest = files.length === 1 ? {} : { found: listFiles(files, 'missing') };
  const what = files.length === 1 ? `${first} is missing` : `${files.length} generated files are missing`;
  report('GENERATED-STALE', placeFile(first), { message: what, ...rest });
}

function reportMoved(places: readonly Place[], report: Report): void {
  const [first] = places;
  if (first === undefined) return;
  const files = places.map(({ file }) => file);
  report('GENERATED-STALE', first, {
    message: 'rows moved to other lines, or the settings or the generator changed',
    found: listFiles(files, 'stale'),
  });
}

function listFiles(files: readonly string[], what: string): string {
  const shown = `${files.slice(0, 4).join(', ')}${files.length > 4 ? ', …' : ''}`;
  return `${files.length} ${what} ${files.length === 1 ? 'file' : 'files'}: ${shown}`;
}

function reportFile(file: string, reason: string, code: 'GENERATED-STALE' | 'GENERATED-FOREIGN', report: Report): void {
  report(code, placeFile(file), { message: `${file} ${reason}` });
}
