// The parcel register with prose that would be something else wherever it is believed: markup, headings, formulas, unfinished code marks.
import { compileContract } from '../../generator/compile-contract.ts';
import type { ContractModel } from '../../generator/kernel/contract-model.ts';
import { readPages } from '../../generator/read/read-pages.ts';
import { createProject, replaceText } from './project.ts';

/** As the model has it; in a cell its pipe is escaped. */
export const HOSTILE_PROSE =
  '# no heading `open </details><script>alert(1)</script> <!-- [x](javascript:alert(1)) ![y](https://evil.example/y.png) | "quoted", \'single\' ``` - no item \\';

const CELL = HOSTILE_PROSE.replaceAll('|', '\\|');
/** In a refused shape an unfinished code mark is a finding. */
const SHAPE = CELL.replaceAll('`', "'");

const EDITS: readonly (readonly [page: string, from: string, to: string])[] = [
  ['parcel.md', '| every accepted call is charged |', `| ${CELL} |`],
  ['parcel.md', '| how the parcel travels |', `| ${CELL} |`],
  ['parcel.md', '| a gateway sells it |', `| ${CELL} |`],
  ['parcel.md', '| a parcel by air weighs at most 30 kg; send it by road |', `| ${CELL} |`],
  ['parcel.md', '| no flights at night |', `| ${CELL} |`],
  ['parcel.md', '| refused since 2025 | `road` |', `| ${CELL} | ${CELL} |`],
  ['parcel.md', '| a parcel to a closed depot | seen by one observer |', `| ${SHAPE} | ${CELL} |`],
  ['parcel.md', '| `stamp` | kilogram |', `| \`stamp\` | ${CELL} |`],
  ['parcel.md', '| by the scales |', `| ${CELL} |`],
  ['errors.md', '| no money | after-fix | account | pay |', `| ${CELL} | after-fix | account | =1+1${CELL} |`],
  ['patterns.md', '| `crate` | EUR |', `| \`crate\` | ${CELL} |`],
  ['evidence/sources.md', '| Manual | the service |', `| ${CELL} | ${CELL} |`],
];

export function readHostileParcel(): ContractModel {
  const project = createProject();
  for (const [page, from, to] of EDITS) replaceText(project, `register/${page}`, from, to);
  const { model, findings } = compileContract(readPages(project.root, 'register'));
  if (findings.length > 0) throw new Error(findings.map(({ code, message }) => `${code} ${message}`).join('\n'));
  return model;
}
