// Which pages must be read again when some changed: an operation or a pattern is read as a whole, so a change of one of its pages calls for all of them.
import type { ContractModel, Origin, Pattern } from '../kernel/contract-model.ts';
import type { Fresh } from '../model/rebuild-model.ts';
import { findOperation } from '../model/sections.ts';
import { outlinePage, type PageOutline } from '../tables/outline-page.ts';
import type { ScannedPage } from '../tables/scan.ts';

/** What is read as a whole, by the pages that it stands on and the reverse. */
interface Web {
  readonly pagesOf: Map<string, Set<string>>;
  readonly unitsOn: Map<string, Set<string>>;
}

/** @param scan reads a page; of each it is asked once */
export function findFresh(
  last: ContractModel,
  outlines: readonly PageOutline[],
  changed: readonly string[],
  scan: (file: string) => ScannedPage,
): Fresh & { readonly scanned: ReadonlyMap<string, ScannedPage> } {
  const web = weave(last, outlines);
  const scanned = new Map<string, ScannedPage>();
  const units = new Set<string>();
  const queue = [...changed];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (scanned.has(file)) continue;
    const page = scan(file);
    scanned.set(file, page);
    for (const unit of [...(web.unitsOn.get(file) ?? []), ...listOperations(page)]) {
      if (units.has(unit)) continue;
      units.add(unit);
      queue.push(...(web.pagesOf.get(unit) ?? []));
    }
  }
  return { files: new Set(scanned.keys()), operations: units, scanned };
}

/** Operations that a page has a heading or a row of. */
function listOperations(page: ScannedPage): string[] {
  return [
    ...outlinePage(page).operations,
    ...page.tables.flatMap(({ trail }) => findOperation(trail) ?? []),
    ...page.tables.filter(({ kind }) => kind === 'operations').flatMap(({ rows }) => rows.map(readFirstMark)),
  ];
}

function readFirstMark({ cells }: ScannedPage['tables'][number]['rows'][number]): string {
  return cells[0]?.text.replaceAll('`', '') ?? '';
}

function weave(last: ContractModel, outlines: readonly PageOutline[]): Web {
  const web: Web = { pagesOf: new Map(), unitsOn: new Map() };
  const add = (index: Map<string, Set<string>>, key: string, value: string): void => {
    const values = index.get(key);
    if (values === undefined) index.set(key, new Set([value]));
    else values.add(value);
  };
  const join = (unit: string, file: string): void => {
    add(web.pagesOf, unit, file);
    add(web.unitsOn, file, unit);
  };
  // All tables of an operation stand below its one heading; its own row may stand on another page.
  for (const { file, operations } of outlines) for (const id of operations) join(id, file);
  for (const { id, origin } of last.operations) join(id, origin.file);
  for (const pattern of last.patterns) {
    const unit = `pattern ${pattern.name}`;
    for (const { file } of listPlaces(pattern)) {
      join(unit, file);
      // What is built for an operation is read with it, but not the other way round.
      add(web.pagesOf, pattern.operation, file);
    }
  }
  for (const { operation, origin } of last.quarantine) add(web.pagesOf, operation, origin.file);
  return web;
}

function listPlaces({ origin, fields }: Pattern): Origin[] {
  return [origin, ...fields.map((field) => field.origin)];
}
