// The pipeline from pages to a checked contract model: scan, build, check. Findings of all stages come out together.
import { checkEvidence } from './check/check-evidence.ts';
import { checkNames } from './check/check-names.ts';
import type { Code } from './findings/catalogue.ts';
import { createFinding, type Finding, type Report, sortFindings } from './findings/finding.ts';
import { buildModel } from './model/build-model.ts';
import type { ContractModel } from './model/contract-model.ts';
import type { Page } from './read/page.ts';
import { scanPage } from './tables/scan.ts';

export interface CompiledContract {
  readonly model: ContractModel;
  readonly findings: readonly Finding[];
}

/** Findings that say a row could not be read; status and gap checks would then complain about what is missing because of it. */
const SOURCE_CODES: readonly Code[] = ['EVIDENCE-STATUS', 'EVIDENCE-UNUSED', 'GAP-MISSING', 'RUN-SILENT'];

export function compileContract(pages: readonly Page[]): CompiledContract {
  const findings: Finding[] = [];
  const report: Report = (code, place, detail) => findings.push(createFinding(code, place, detail));
  const model = buildModel(
    pages.map((page) => scanPage(page, report)),
    report,
  );
  const unread = findings.length > 0;
  checkNames(model, report);
  checkEvidence(model, pages, report);
  const kept = unread ? findings.filter((finding) => !isEcho(finding, findings)) : findings;
  return { model, findings: sortFindings(kept) };
}

/** A finding about missing evidence is an echo when a row of a sources, runs or gaps table could not be read. */
function isEcho(finding: Finding, all: readonly Finding[]): boolean {
  return (
    SOURCE_CODES.includes(finding.code) &&
    all.some(
      (other) => !SOURCE_CODES.includes(other.code) && other.code !== 'CONDITION-NAME' && isStructural(other.code),
    )
  );
}

function isStructural(code: Code): boolean {
  return (
    code.startsWith('TABLE-') ||
    code.startsWith('PAGE-') ||
    code === 'EVIDENCE-UNKNOWN' ||
    code === 'ADDRESS-UNKNOWN' ||
    code.startsWith('RUN-')
  );
}
