// Compares hand-written code with the contract: every name, path, value and limit of the wire in it is a registered row. Texts come in, findings go out.
import type { Report } from '../findings/finding.ts';
import type { Suppression } from '../findings/suppressions.ts';
import type { ContractModel } from '../kernel/contract-model.ts';
import type { Page } from '../read/page.ts';
import { checkAnnotations } from './code/check-annotations.ts';
import { checkBuilders } from './code/check-builders.ts';
import { checkFields } from './code/check-fields.ts';
import { checkLimits } from './code/check-limits.ts';
import { checkOwnNames } from './code/check-own-names.ts';
import { checkGivenFields } from './code/check-status.ts';
import { checkTexts } from './code/check-texts.ts';
import { checkValues } from './code/check-values.ts';
import { indexContract } from './code/contract/contract-index.ts';
import { createReporter, type Inspection } from './code/inspection.ts';
import { createPositions } from './code/position/positions.ts';
import { collectAnnotations } from './code/source/annotations.ts';
import { createDeclarations } from './code/source/declarations.ts';
import { collectUsage } from './code/source/name-usage.ts';
import { parseCode } from './code/source/parse-code.ts';
import { readSuppressions } from './code/source/read-suppressions.ts';

/**
 * `files` are TypeScript or JavaScript; a file that cannot be read is reported and the others are checked.
 * Returns the comments that silence findings: whoever asks decides what they silence.
 */
export function checkCode(model: ContractModel, files: readonly Page[], report: Report): readonly Suppression[] {
  const { sources, checker } = parseCode(files, report);
  const contract = indexContract(model);
  const declarations = createDeclarations(checker);
  const inspection: Inspection = {
    sources,
    contract,
    positions: createPositions(contract, declarations, collectUsage(sources, declarations)),
    annotations: collectAnnotations(sources),
    report: createReporter(sources, report),
    judged: new Set(),
  };
  // What an annotation vouches for, and what is judged as a name or value, is no mere text any more.
  checkAnnotations(inspection);
  checkOwnNames(inspection);
  checkFields(inspection);
  checkValues(inspection);
  checkLimits(inspection);
  checkGivenFields(inspection);
  checkBuilders(inspection);
  checkTexts(inspection);
  return sources.flatMap((source) => readSuppressions(source, report));
}
