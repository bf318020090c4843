// Programs read these forms: what they show must be whole, in its place, and unable to break out of it.
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../generator/findings/catalogue.ts';
import { createFinding, type Finding } from '../../../generator/findings/finding.ts';
import { createPage, type Page } from '../../../generator/read/page.ts';
import { renderGithub } from '../../../generator/render/render-github.ts';
import { renderJson } from '../../../generator/render/render-json.ts';
import { renderJunit } from '../../../generator/render/render-junit.ts';
import { renderSarif } from '../../../generator/render/render-sarif.ts';

const PLACE = { file: 'register/a b.md', line: 3, column: 5, endLine: 3, endColumn: 9 };
const FINDING = createFinding('TYPE-UNKNOWN', PLACE, {
  message: '`enmu` is not a type',
  found: 'enmu',
  expected: 'enum, string',
  nearest: 'enum',
  related: [{ place: { ...PLACE, line: 9, endLine: 9 }, message: 'first seen here' }],
  fix: { safety: 'suggested', title: 'write enum', edits: [{ place: PLACE, text: 'enum' }] },
});
const HOSTILE = createFinding(
  'CELL-VALUE',
  { ...PLACE, file: 'register/%0A::x,y:z.md' },
  { message: 'a\r\n::error::b ]]> </failure> <!-- " \u0000\u001B[31m %25' },
);

function report(findings: readonly Finding[], pages: ReadonlyMap<string, Page> = new Map()) {
  return { command: 'check', findings, pages, facts: { written: ['a.ts'] } };
}

describe('GitHub annotations', () => {
  it('stand at the lines of a finding, with its code as title', () => {
    expect(renderGithub(report([FINDING]))).toBe(
      '::error file=register/a b.md,line=3,endLine=3,col=5,endColumn=9,title=TYPE-UNKNOWN::`enmu` is not a type%0Aexpected: enum, string%0Adid you mean: enum%0Asee also: register/a b.md:9 first seen here%0Afix: use a type of the grammar\n',
    );
  });

  it('have one line each, whatever the text holds', () => {
    expect(renderGithub(report([HOSTILE, { ...FINDING, severity: 'warning' }]))).toBe(
      '::error file=register/%250A%3A%3Ax%2Cy%3Az.md,line=3,endLine=3,col=5,endColumn=9,title=CELL-VALUE::a%0D%0A::error::b ]]> </failure> <!-- " \u0000\u001B[31m %2525%0Afix: use one of the expected words\n' +
        '::warning file=register/a b.md,line=3,endLine=3,col=5,endColumn=9,title=TYPE-UNKNOWN::`enmu` is not a type%0Aexpected: enum, string%0Adid you mean: enum%0Asee also: register/a b.md:9 first seen here%0Afix: use a type of the grammar\n',
    );
  });
});

describe('JSON', () => {
  it('holds all of a finding and what the command did', () => {
    expect(JSON.parse(renderJson(report([FINDING])))).toEqual({ findings: [FINDING], written: ['a.ts'] });
  });
});

describe('JUnit', () => {
  it('has a suite a file: one test case a finding, and one that passes where there is none', () => {
    const page = createPage('register/good.md', '');
    expect(renderJunit(report([FINDING], new Map([[page.file, page]])))).toBe(`\
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="contract check" tests="2" failures="1">
  <testsuite name="register/a b.md" tests="1" failures="1">
    <testcase classname="register/a b.md" name="TYPE-UNKNOWN at 3:5" file="register/a b.md" line="3">
      <failure type="TYPE-UNKNOWN" message="\`enmu\` is not a type">register/a b.md:3:5  TYPE-UNKNOWN  \`enmu\` is not a type&#10;found: enmu&#10;expected: enum, string&#10;did you mean: enum&#10;see also: register/a b.md:9 first seen here&#10;fix: use a type of the grammar</failure>
    </testcase>
  </testsuite>
  <testsuite name="register/good.md" tests="1" failures="0">
    <testcase classname="register/good.md" name="no findings"/>
  </testsuite>
</testsuites>
`);
  });

  it('escapes what would end an element, and replaces what XML cannot hold', () => {
    expect(renderJunit(report([HOSTILE]))).toContain(
      'message="a\r&#10;::error::b ]]&gt; &lt;/failure&gt; &lt;!-- &quot; \uFFFD\uFFFD[31m %25"',
    );
  });
});

describe('SARIF', () => {
  const log = JSON.parse(renderSarif(report([FINDING, HOSTILE])));

  it('lists every rule of the catalogue, not only those that spoke', () => {
    const { rules } = log.runs[0].tool.driver;
    expect(rules.map((rule: { id: string }) => rule.id)).toEqual(Object.keys(CATALOGUE));
    expect(rules[log.runs[0].results[0].ruleIndex].id).toBe('TYPE-UNKNOWN');
  });

  it('shows a finding with its region, its relations and its fix', () => {
    const [result] = log.runs[0].results;
    const region = { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 };
    expect(result).toEqual({
      ruleId: 'TYPE-UNKNOWN',
      ruleIndex: expect.any(Number),
      level: 'error',
      message: {
        text: '`enmu` is not a type\nexpected: enum, string\ndid you mean: enum\nfix: use a type of the grammar',
      },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'register/a%20b.md', uriBaseId: 'ROOT' }, region } }],
      partialFingerprints: { 'contract/v1': expect.stringMatching(/^[0-9a-f]{20}$/) },
      relatedLocations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'register/a%20b.md', uriBaseId: 'ROOT' },
            region: { ...region, startLine: 9, endLine: 9 },
          },
          message: { text: 'first seen here' },
        },
      ],
      fixes: [
        {
          description: { text: 'write enum' },
          artifactChanges: [
            {
              artifactLocation: { uri: 'register/a%20b.md', uriBaseId: 'ROOT' },
              replacements: [{ deletedRegion: region, insertedContent: { text: 'enum' } }],
            },
          ],
        },
      ],
    });
  });

  it('knows a finding again that moved to another line, and tells two apart', () => {
    const fingerprints = (findings: readonly Finding[]): string[] =>
      JSON.parse(renderSarif(report(findings))).runs[0].results.map(
        (result: { partialFingerprints: Record<string, string> }) => result.partialFingerprints['contract/v1'],
      );
    const moved = { ...FINDING, place: { ...PLACE, line: 40, endLine: 40 } };
    const [here, there, other] = fingerprints([FINDING, moved, HOSTILE]);
    expect(there).toBe(here);
    expect(other).not.toBe(here);
  });
});
