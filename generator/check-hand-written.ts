// The check of hand-written code for a project: reads the folders that it names and compares them with its contract.
import { createFinding, type Finding } from './findings/finding.ts';
import type { Suppression } from './findings/suppressions.ts';
import type { ContractModel } from './kernel/contract-model.ts';
import { type Page, placeFile } from './read/page.ts';
import { readCode } from './read/read-code.ts';
import { CONFIG_FILE, type Project } from './read/read-project.ts';

export interface HandWrittenCheck {
  readonly findings: readonly Finding[];
  readonly pages: readonly Page[];
  /** Comments in the code that silence findings. */
  readonly suppressions: readonly Suppression[];
}

export async function checkHandWritten(
  { root, code, output }: Project,
  model: ContractModel,
): Promise<HandWrittenCheck> {
  const findings: Finding[] = [];
  const pages = code.flatMap((folder) => {
    const own = readCode(root, folder, output);
    if (own.length === 0) findings.push(missCode(folder));
    return own;
  });
  if (pages.length === 0) return { findings, pages, suppressions: [] };
  // Reading TypeScript takes a library that is slow to load: whoever has no code does not wait for it.
  const { checkCode } = await import('./drift/check-code.ts');
  const suppressions = checkCode(model, pages, (code, place, detail) =>
    findings.push(createFinding(code, place, detail)),
  );
  return { findings, pages, suppressions };
}

/** A name that leads nowhere would switch the check off without a word. */
function missCode(folder: string): Finding {
  return createFinding('CODE-PARSE', placeFile(CONFIG_FILE), {
    message: `no code stands in ${folder}, which is named as a folder of hand-written code`,
    found: folder,
  });
}
