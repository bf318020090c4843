// What one run of `generate` leaves to the next, and why the next may rely on it.
//
// A run that found nothing leaves, in `node_modules/.cache/contract/generate.json`, a hash of each page and a stamp of each file that it wrote. The model
// that it compiled is not stored again: it stands in `contract.json`. The next run reads all pages. What may be relied on:
//
// - Pages. Where the bytes are the same, so are the rows, as long as what a row refers to is there: sources, runs, errors and units, which have to be
//   the same altogether, the same operations, and addresses, none of which may be gone. Changed pages are read, with every other page of the operations on them.
// - Checks. Those of single rows were made when the row was read; an expression that stands on a page which is read again was checked if the fields that
//   it may read are the same. Those of the whole register are made again, on the whole model.
// - Findings. The next run relies on nothing once it has one: it begins anew. Then all findings come from one place, in one order.
// - Files. An operation's files are printed from its rows, its patterns and what is shared. Where those are the same, so is the text; and a file
//   with the stamp that it had holds what was written. All other files are printed and compared, as ever.
// - Another version of the tool, of node or of the packages, or other settings: nothing.
//
// Whatever is in doubt, a torn file for example, counts as no last run. `test/generator/warm` changes registers at random and compares both ways.
import type { ContractModel } from '../kernel/contract-model.ts';
import type { PageOutline } from '../tables/outline-page.ts';
import type { KnownFile, KnownOutput } from '../write/write-files.ts';

export interface PageRecord extends PageOutline {
  /** SHA-256 of the text. */
  readonly hash: string;
}

/** As it is stored. */
export interface RunRecord {
  /** The tool and the settings that it ran with. */
  readonly setting: string;
  /** All of them, in order. */
  readonly pages: readonly PageRecord[];
  /** SHA-256 of the manifest. */
  readonly manifest: string;
  /** Of each file below the output folder, by its path: sizes, times and number. */
  readonly stamps: Readonly<Record<string, string>>;
}

export interface LastRun {
  readonly pages: readonly PageRecord[];
  readonly model: ContractModel;
  /** Files that hold what was written, by their paths below the output folder. */
  readonly intact: ReadonlyMap<string, KnownFile>;
  readonly readPrinted: KnownOutput['readPrinted'];
}
