// The pipeline from pages to a checked contract model: scan, build, check. Findings of all stages come out together.
import { checkEvidence } from './check/check-evidence.ts';
import { checkNames } from './check/check-names.ts';
import { checkPaths } from './check/check-paths.ts';
import type { AskLater } from './conditions/check-types.ts';
import { dropEchoes } from './findings/drop-echoes.ts';
import { createFinding, type Finding, type Report, sortFindings } from './findings/finding.ts';
import type { ContractModel } from './kernel/contract-model.ts';
import { buildModel } from './model/build-model.ts';
import type { Page } from './read/page.ts';
import { outlinePage, type PageOutline } from './tables/outline-page.ts';
import { scanPage } from './tables/scan.ts';

export interface CompiledContract {
  readonly model: ContractModel;
  readonly findings: readonly Finding[];
  /** Of every page, in their order. */
  readonly outlines: readonly PageOutline[];
}

export function compileContract(pages: readonly Page[], askLater?: AskLater): CompiledContract {
  const findings: Finding[] = [];
  const report: Report = (code, place, detail) => findings.push(createFinding(code, place, detail));
  const outlines: PageOutline[] = [];
  const model = buildModel(
    pages.map((page) => {
      const scanned = scanPage(page, report);
      outlines.push(outlinePage(scanned));
      return scanned;
    }),
    report,
    askLater,
  );
  checkNames(model, report);
  checkPaths(model, report);
  checkEvidence(model, pages, report);
  const causes = dropEchoes(findings, pages);
  // What is merely untidy is said when nothing is wrong.
  const errors = causes.filter(({ severity }) => severity === 'error');
  return { model, outlines, findings: sortFindings(errors.length > 0 ? errors : causes) };
}
