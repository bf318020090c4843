// What a register may say but rarely does: each of these once made the generator crash, or write code that does not compile.
import { describe, expect, it } from 'vitest';
import { generate } from '../../../generator/run-contract.ts';
import { compileProject, createProject, type Project, writeText } from '../../vendors/project.ts';
import { printHead } from '../../vendors/table-head.ts';

const OPERATIONS = printHead('operations');
const FIELDS = printHead('fields');
const VALUES = printHead('values');
const GAPS = printHead('gaps');

/** The parcel register with one page more. */
function createWith(page: string): Project {
  const project = createProject();
  writeText(project, 'register/odd.md', `# Odd\n\n${page}`);
  return project;
}

function declare(...ids: readonly string[]): string {
  const rows = ids.map(
    (id) => `| \`${id}\` | POST | \`/odd/${id}\` | no | current | doc-confirmed | \`vendor-manual-2026\` | | |\n`,
  );
  return `${OPERATIONS}${rows.join('')}\n${ids.map((id) => `## \`${id}\`\n\n`).join('')}`;
}

function listFindings(project: Project): string[] {
  return generate(project.folders).findings.map(
    ({ code, place, message }) => `${place.file}:${place.line}:${place.column} ${code} ${message}`,
  );
}

describe('a register that is odd but legal', () => {
  it('compiles: an operation named new, parts and enums without an evidenced row, objects without fields', () => {
    const project = createWith(`${declare('odd.new')}### Request

${FIELDS}| \`box\` | \`object\` | no | | | doc-confirmed | \`vendor-manual-2026\` | | |
| \`boxes\` | \`array<object>\` | no | | | doc-confirmed | \`vendor-manual-2026\` | | |
| \`kind\` | \`enum\` | no | | | doc-confirmed | \`vendor-manual-2026\` | | |

${VALUES}| \`kind\` | \`a\` | not-evidenced | \`blog-2026\` | | |

### Query

${FIELDS}| \`page\` | \`integer\` | no | | | not-evidenced | \`blog-2026\` | | |

### Response

${FIELDS}| \`box\` | \`object\` | no | | | doc-confirmed | \`vendor-manual-2026\` | | |
| \`kind\` | \`enum\` | no | | | doc-confirmed | \`vendor-manual-2026\` | | |
| \`rest\` | \`unknown\` | yes | | | doc-confirmed | \`vendor-manual-2026\` | | |

${VALUES}| \`kind\` | \`b\` | not-evidenced | \`blog-2026\` | | |

${GAPS}| \`odd-1\` | \`odd.new/kind=a\` | open | | |
| \`odd-2\` | \`odd.new/query:page\` | open | | |
| \`odd-3\` | \`odd.new/response:kind=b\` | open | | |
`);
    expect(listFindings(project)).toEqual([]);
    expect(compileProject(project)).toEqual([]);
  });

  it('compiles: an operation without any part', () => {
    const project = createWith(declare('odd.bare'));
    expect(listFindings(project)).toEqual([]);
    expect(compileProject(project)).toEqual([]);
  });
});

describe('a register that cannot become code', () => {
  it('has a finding where two operations would share a name or a file', () => {
    expect(listFindings(createWith(declare('a.bC', 'aB.c')))).toEqual([
      'register/odd.md:6:3 NAME-COLLISION aB.c and a.bC become the same name in code',
    ]);
  });

  it('has a finding where an operation would take a name of the client', () => {
    expect(listFindings(createWith(declare('create.client', 'call.operation', 'error.codes')))).toEqual([
      'register/odd.md:5:3 NAME-COLLISION create.client and createClient become the same name in code',
      'register/odd.md:6:3 NAME-COLLISION call.operation and callOperation become the same name in code',
      'register/odd.md:7:3 NAME-COLLISION error.codes and errorCodes become the same name in code',
    ]);
  });

  it('has a finding where a header, or a field that CEL cannot name, depends on a condition', () => {
    const project = createWith(`${declare('odd.make')}### Headers

${FIELDS}| \`trace\` | \`string\` | \`if this.late\` | | | doc-confirmed | \`vendor-manual-2026\` | | |

### Request

${FIELDS}| \`late\` | \`boolean\` | no | \`false\` | | doc-confirmed | \`vendor-manual-2026\` | | |
| \`trace-id\` | \`string\` | \`if this.late\` | | | doc-confirmed | \`vendor-manual-2026\` | | |
| \`in\` | \`string\` | \`if this.late\` | | | doc-confirmed | \`vendor-manual-2026\` | | |
`);
    expect(listFindings(project)).toEqual([
      'register/odd.md:13:24 FIELD-REQUIRED a field that no condition can read cannot depend on a condition',
      'register/odd.md:20:27 FIELD-REQUIRED a field that no condition can read cannot depend on a condition',
      'register/odd.md:21:21 FIELD-REQUIRED a field that no condition can read cannot depend on a condition',
    ]);
  });

  it('has a finding where a comment would swallow the rest of a derived rule', () => {
    const project = createWith(`${declare('odd.make')}### Request

${FIELDS}| \`late\` | \`boolean\` | no | \`false\` | | doc-confirmed | \`vendor-manual-2026\` | | |
| \`why\` | \`string\` | \`if this.late // always\` | | | doc-confirmed | \`vendor-manual-2026\` | | |
`);
    expect(listFindings(project)).toEqual(['register/odd.md:14:26 CONDITION-SYNTAX the condition holds a comment']);
  });
});
