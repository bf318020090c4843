// Promotes a run on the disk: finishes what an earlier call left, reads, plans, and replaces the pages. Only the command line prints and exits.
import { createFinding, type Finding } from './findings/finding.ts';
import type { ServiceFacts } from './promote/check-run.ts';
import { promoteRun } from './promote/promote-run.ts';
import { type Promotion, refusePromotion } from './promote/promotion.ts';
import { createPage, placeFile } from './read/page.ts';
import { isRunning, markOwnProcess } from './read/process-mark.ts';
import { readPages } from './read/read-pages.ts';
import { compilePages, type Folders } from './run-contract.ts';
import { type Disk, openDisk } from './write/disk.ts';
import { nameJournal, type Replacement } from './write/journal.ts';
import { hashText } from './write/manifest.ts';
import { type Recovered, recoverFiles, replaceFiles } from './write/replace-files.ts';

export interface PromotionOrder {
  readonly folders: Folders;
  readonly facts: ServiceFacts;
  readonly file: string;
  readonly text: string;
  readonly today: string;
  readonly cite: boolean;
  /** Write nothing, not even to finish what an earlier call left. */
  readonly dryRun: boolean;
}

export interface PromotionRun extends Promotion {
  /** Texts with everything that a page leaves out, a byte order mark for example; in the order in which they are written. */
  readonly replacements: readonly Replacement[];
  readonly written: readonly string[];
  /** What an earlier call had left, when that was mended. */
  readonly recovered?: Extract<Recovered, { kind: 'finished' | 'undone' }>;
}

export function promoteOnDisk(order: PromotionOrder, disk: Disk = openDisk(order.folders.root)): PromotionRun {
  const { root, register } = order.folders;
  const left = order.dryRun ? findLeft(disk, register) : recover(disk, register);
  if (left.finding !== undefined) return refuseRun(left.finding);
  const recovered = left.recovered === undefined ? {} : { recovered: left.recovered };
  const promotion = promoteRun({
    ...order,
    pages: readPages(root, register),
    compile: (pages) => compilePages(pages, order.today),
    digest: hashText,
  });
  const planned = planReplacements(disk, promotion);
  if (typeof planned === 'string') return { ...refuseRun(describeChanged(planned)), ...recovered };
  const files = planned.map(({ file }) => file);
  if (order.dryRun || planned.length === 0) return { ...promotion, ...recovered, replacements: planned, written: [] };
  const plan = { run: promotion.run ?? '', process: markOwnProcess(), files: planned };
  const replaced = replaceFiles(disk, register, plan);
  switch (replaced.kind) {
    case 'written':
      return { ...promotion, ...recovered, replacements: planned, written: files };
    case 'changed':
      return { ...refuseRun(describeChanged(replaced.file)), ...recovered };
    case 'stopped':
      return { ...refuseRun(describeStuck(register, plan.run, [replaced.file])), ...recovered };
    case 'busy':
      return { ...refuseRun(describeBusy(register, 'another promotion has begun')), ...recovered };
  }
}

export function refuseRun(finding: Finding): PromotionRun {
  return { ...refusePromotion([finding]), replacements: [], written: [] };
}

interface Left {
  readonly finding?: Finding;
  readonly recovered?: Extract<Recovered, { kind: 'finished' | 'undone' }>;
}

function recover(disk: Disk, register: string): Left {
  const recovered = recoverFiles(disk, register, isRunning);
  switch (recovered.kind) {
    case 'nothing':
      return {};
    case 'finished':
    case 'undone':
      return { recovered };
    case 'busy':
      return { finding: describeBusy(register, `${recovered.run} is being promoted by process ${recovered.process}`) };
    case 'stuck':
      return { finding: describeStuck(register, recovered.run, recovered.files) };
  }
}

function findLeft(disk: Disk, register: string): Left {
  if (disk.read(nameJournal(register)) === undefined) return {};
  return { finding: describeBusy(register, 'an earlier promotion was not finished; a dry run does not finish it') };
}

/** The file that is not any more what was read, or all replacements. */
function planReplacements(disk: Disk, { rewritten }: Promotion): Replacement[] | string {
  const replacements: Replacement[] = [];
  for (const { page, text } of rewritten) {
    const before = disk.read(page.file);
    if (before === undefined || createPage(page.file, before).text !== page.text) return page.file;
    replacements.push({
      file: page.file,
      before,
      after: `${before.slice(0, before.length - page.text.length)}${text}`,
    });
  }
  return replacements;
}

function describeChanged(file: string): Finding {
  const message = `${file} was changed while the run was promoted; nothing was written`;
  return createFinding('PROMOTE-CHANGED', placeFile(file), { message });
}

function describeBusy(register: string, message: string): Finding {
  return createFinding('PROMOTE-INTERRUPTED', placeFile(nameJournal(register)), { message });
}

function describeStuck(register: string, run: string, files: readonly string[]): Finding {
  const journal = nameJournal(register);
  return createFinding('PROMOTE-INTERRUPTED', placeFile(journal), {
    message: `the promotion of ${run} ended half way, and ${files.join(', ')} ${files.length === 1 ? 'was' : 'were'} changed since`,
    help: `restore the pages that ${journal} lists, delete it, and promote the run again`,
  });
}
