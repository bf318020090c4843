// A claim about a payload in a document is held to what checking and pricing the payload answer.
import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../runtime/documents/check-claims.ts';
import { findPayloads } from '../../../runtime/documents/find-payloads.ts';
import { readDocument } from '../../../runtime/documents/read-document.ts';

function problemsOf(info: string, payload: string): string[] {
  const document = readDocument('docs/page.md', `# Page\n\n\`\`\`json check ${info}\n${payload}\n\`\`\`\n`);
  const { claims, problems } = findPayloads(document);
  return [...problems, ...claims.flatMap(checkClaim)].map(({ file, line, message }) => `${file}:${line} ${message}`);
}

const GOOD = '{ "model_name": "kling-v3", "prompt": "a calm sea" }';
const EDIT =
  '{ "model_name": "kling-v3-omni", "prompt": "a", "mode": "std", "video_list": [{ "video_url": "https://example.com/a.mp4", "refer_type": "base" }] }';

describe('a claim', () => {
  it('that is true has no problem', () => {
    expect(problemsOf('operation=text2video.create valid class=live-confirmed units=3', GOOD)).toEqual([]);
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
    expect(problemsOf('operation=text2video.create invalid because=length', GOOD)).toEqual([
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

  it('of a valid request says its class', () => {
    expect(problemsOf('operation=text2video.create valid', GOOD)).toEqual([
      'docs/page.md:3 the payload is live-confirmed, and the document does not say so; add class=live-confirmed',
    ]);
  });

  it('of other units is refused', () => {
    expect(problemsOf('operation=text2video.create valid class=live-confirmed units=4', GOOD)).toEqual([
      'docs/page.md:3 the payload costs 3 units, but the document says 4',
    ]);
  });

  it('of units uses the facts that it gives', () => {
    expect(problemsOf('operation=omniVideo.create valid class=doc-derived units=unknown', EDIT)).toEqual([]);
    const given = 'given=reference_video_seconds:8';
    expect(problemsOf(`operation=omniVideo.create valid class=doc-derived units=7.2 ${given}`, EDIT)).toEqual([]);
  });

  it('about broken JSON is a problem at its line', () => {
    expect(problemsOf('operation=text2video.create valid', '{ "prompt": }')).toEqual([
      expect.stringMatching(/^docs\/page\.md:3 the payload is no JSON: /),
    ]);
  });

  it('that says neither valid nor invalid, or an unknown word, is a problem', () => {
    expect(problemsOf('operation=text2video.create', GOOD)).toEqual(['docs/page.md:3 a claim says valid or invalid']);
    expect(problemsOf('operation=text2video.create valid sometimes', GOOD)).toEqual([
      'docs/page.md:3 sometimes is no part of a claim; operation=, method=, path=, kind=, class=, because=, units=, given=, lint=, valid or invalid is expected',
    ]);
  });
});
