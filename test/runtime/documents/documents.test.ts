// The payloads in the documents must be what the documents say: good claims pass, wrong ones are found at their line.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkClaim, checkDocuments } from '../../../runtime/documents/check-documents.ts';
import { findPayloads } from '../../../runtime/documents/find-payloads.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

function problemsOf(info: string, payload: string): string[] {
  const { claims, problems } = findPayloads('docs/page.md', `# Page\n\n\`\`\`json check ${info}\n${payload}\n\`\`\`\n`);
  return [...problems, ...claims.flatMap(checkClaim)].map(({ file, line, message }) => `${file}:${line} ${message}`);
}

const GOOD = '{ "model_name": "kling-v3", "prompt": "a calm sea" }';

describe('checkDocuments', () => {
  it('finds nothing wrong in the documents of this repository, and at least the payloads they had', () => {
    const report = checkDocuments(ROOT, 'docs');
    expect(report.problems).toEqual([]);
    expect(report.payloads).toBeGreaterThanOrEqual(15);
  });
});

describe('a claim', () => {
  it('that is true has no problem', () => {
    expect(problemsOf('operation=text2video.create valid class=live-confirmed', GOOD)).toEqual([]);
  });

  it('of validity is refused for an invalid payload, with the issue and its row', () => {
    const [problem, ...rest] = problemsOf(
      'operation=text2video.create valid',
      '{ "model_name": "kling-v3", "prompt": "a calm sea", "sound": "loud" }',
    );
    expect(rest).toEqual([]);
    expect(problem).toMatch(
      /^docs\/page\.md:3 the payload is invalid: \$\.sound "loud" is none of on, off \(register\/text2video\.md:\d+\), but the document says valid$/,
    );
  });

  it('of a refusal is refused for a valid payload', () => {
    expect(problemsOf('operation=text2video.create invalid', GOOD)).toEqual([
      'docs/page.md:3 the payload is valid, but the document says invalid',
    ]);
  });

  it('of another reason is refused', () => {
    expect(problemsOf('operation=text2video.create invalid because=length', '{ "prompt": "a", "sond": "on" }')).toEqual(
      ['docs/page.md:3 the payload is refused by unknown-key, but the document says length'],
    );
  });

  it('of another class is refused', () => {
    expect(problemsOf('operation=text2video.create valid class=doc-derived', GOOD)).toEqual([
      'docs/page.md:3 the payload is live-confirmed, but the document says doc-derived',
    ]);
  });

  it('about broken JSON is a problem at its line', () => {
    expect(problemsOf('operation=text2video.create valid', '{ "prompt": }')).toEqual([
      expect.stringMatching(/^docs\/page\.md:3 the payload is no JSON: /),
    ]);
  });

  it('that says neither valid nor invalid, or an unknown word, is a problem', () => {
    expect(problemsOf('operation=text2video.create', GOOD)).toEqual(['docs/page.md:3 a claim says valid or invalid']);
    expect(problemsOf('operation=text2video.create valid sometimes', GOOD)).toEqual([
      'docs/page.md:3 sometimes is no part of a claim; operation=, kind=, class=, because=, valid or invalid is expected',
    ]);
  });

  it('in a block that is never closed is a problem', () => {
    expect(findPayloads('docs/page.md', '```json check operation=text2video.create valid\n{}\n').problems).toEqual([
      { file: 'docs/page.md', line: 1, message: 'the payload block is never closed' },
    ]);
  });
});
