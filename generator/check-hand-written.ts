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
  const reader = await loadReader();
  if (reader === undefined) return { findings: [...findings, lackReader()], pages, suppressions: [] };
  const { checkCode } = reader;
  const suppressions = checkCode(model, pages, (code, place, detail) =>
    findings.push(createFinding(code, place, detail)),
  );
  return { findings, pages, suppressions };
}

/** What node says of a package that is not there; the bundled command meets the second. */
const MISSING: ReadonlySet<unknown> = new Set(['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND']);

/** Undefined where the library is not installed: the command is published without it. */
async function loadReader() {
  try {
    return await import('./drift/check-code.ts');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && MISSING.has(error.code);
    if (isMissing && error.message.includes("'ts-morph'")) return undefined;
    throw error;
  }
}

function lackReader(): Finding {
  return createFinding('CODE-PARSE', placeFile(CONFIG_FILE), {
    message:
      'hand-written code is read with the package ts-morph, which is not installed; npm install --save-dev ts-morph',
  });
}

/** A name that leads nowhere would switch the check off without a word. */
function missCode(folder: string): Finding {
  return createFinding('CODE-PARSE', placeFile(CONFIG_FILE), {
    message: `no code stands in ${folder}, which is named as a folder of hand-written code`,
    found: folder,
  });
}
