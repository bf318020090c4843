// A document that says how a prompt is linted, or what a continuity test scores, is held to it.
import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../runtime/documents/check-claims.ts';
import { checkContinuity } from '../../../runtime/documents/check-continuity.ts';
import { findPayloads } from '../../../runtime/documents/find-payloads.ts';
import { readDocument } from '../../../runtime/documents/read-document.ts';

function lintProblems(options: string, prompt: string, operation = 'text2video.create'): string[] {
  const body = JSON.stringify({ model_name: 'kling-v3', prompt });
  const text = `\`\`\`json check operation=${operation} valid class=live-confirmed ${options}\n${body}\n\`\`\`\n`;
  return findPayloads(readDocument('docs/page.md', text))
    .claims.flatMap(checkClaim)
    .map(({ message }) => message);
}

describe('lint= of a payload', () => {
  it('is true of a clean prompt and of exactly the rules that it breaks', () => {
    expect(lintProblems('lint=clean', 'a calm sea')).toEqual([]);
    expect(lintProblems('lint=one-scene,ending-moves', 'A fox. Cut to: a bear that freezes.')).toEqual([]);
  });

  it('is refused if a rule is missing, or one too many', () => {
    const prompt = 'A fox. Cut to: a bear that freezes.';
    expect(lintProblems('lint=clean', prompt)).toEqual([
      'the payload is linted as ending-moves,one-scene, but the document says clean',
    ]);
    expect(lintProblems('lint=one-scene', prompt)).toHaveLength(1);
    expect(lintProblems('lint=cast-lock', 'a calm sea')).toEqual([
      'the payload is linted as clean, but the document says cast-lock',
    ]);
  });

  it('needs an operation whose prompts are linted', () => {
    expect(lintProblems('lint=clean', 'a calm sea', 'elements.create')).toContain(
      'the payload is of no operation whose prompts are linted; take lint= away',
    );
  });
});

function continuityProblems(block: string, info = 'json continuity'): string[] {
  return checkContinuity(readDocument('docs/page.md', `# Page\n\n\`\`\`${info}\n${block}\n\`\`\`\n`)).map(
    ({ file, line, message }) => `${file}:${line} ${message}`,
  );
}

const SCORES = '"scores": { "identity": 4, "scene": 4, "camera": 3, "boundary": 4, "usability": 4 }';

describe('a continuity block', () => {
  it('whose score is the mean is good, and other blocks are none', () => {
    expect(continuityProblems(`{ ${SCORES}, "continuity_score": 3.8 }`)).toEqual([]);
    expect(continuityProblems('{ "a": 1 }', 'json')).toEqual([]);
  });

  it.each([
    [
      'another score',
      `{ ${SCORES}, "continuity_score": 4 }`,
      'the mean of the five scores is 3.8, but the document says 4',
    ],
    ['no score', `{ ${SCORES} }`, 'the mean of the five scores is 3.8, but the document says undefined'],
    [
      'four marks',
      '{ "scores": { "identity": 4 }, "continuity_score": 4 }',
      'in the continuity block, scene is no whole number from 1 to 5',
    ],
    ['no object', '[1]', 'a continuity block is an object with scores and continuity_score'],
    ['no JSON', '{', 'the continuity block is no JSON: '],
  ])('with %s is a problem', (_name, block, message) => {
    const [problem, ...rest] = continuityProblems(block);
    expect(rest).toEqual([]);
    expect(problem).toContain(`docs/page.md:3 ${message}`);
  });
});
