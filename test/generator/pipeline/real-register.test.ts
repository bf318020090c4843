// The whole promise on the real register: one changed cell changes what is accepted, and one misspelt name is found at its cell.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generate } from '../../../generator/run-contract.ts';
import {
  createProject,
  findLine,
  linkModules,
  type Project,
  REPOSITORY,
  readText,
  replaceText,
} from '../../vendors/project.ts';
import { loadCode } from './parcel-code.ts';

const PAGE = 'register/omni-video.md';
const RULE = '| `references-limit` |';
const CONDITION = '`size(this.image_list) + size(this.element_list) <= (size(this.video_list) > 0 ? 4 : 7)`';

const SEVEN_REFERENCES = {
  model_name: 'kling-v3-omni',
  prompt: 'a walk',
  aspect_ratio: '16:9',
  image_list: Array.from({ length: 7 }, (_, index) => ({ image_url: `https://assets.example/${index}.png` })),
};

function createReal(): Project {
  const project = createProject(join(REPOSITORY, 'register'));
  linkModules(project);
  return project;
}

async function checkSeven(project: Project) {
  expect(generate(project.folders).findings).toEqual([]);
  const code = await loadCode(project);
  const { issues } = code.check('omniVideo.create', 'request', SEVEN_REFERENCES);
  return issues.map(({ path, code: kind, rule, row }) => ({ path, kind, rule, row }));
}

describe('the cell of references-limit', () => {
  it('lets seven references pass while it says 7, and refuses them by its row once it says 6', async () => {
    const seven = createReal();
    expect(await checkSeven(seven)).toEqual([]);
    const six = createReal();
    replaceText(six, PAGE, CONDITION, CONDITION.replace(': 7)', ': 6)'));
    expect(await checkSeven(six)).toEqual([
      {
        path: '$.image_list',
        kind: 'rule',
        rule: 'omniVideo.create#references-limit',
        row: `${PAGE}:${findLine(six, PAGE, RULE)}`,
      },
    ]);
  });

  it('with image_list misspelt is one finding, at the name and with the right one beside it, and nothing is written', () => {
    const project = createReal();
    replaceText(project, PAGE, CONDITION, CONDITION.replace('image_list', 'imgae_list'));
    const line = findLine(project, PAGE, RULE);
    const column = (readText(project, PAGE).split('\n')[line - 1] ?? '').indexOf('imgae_list') + 1;
    const { findings, written } = generate(project.folders);
    expect(findings).toEqual([
      {
        code: 'CONDITION-NAME',
        severity: 'error',
        message: 'the condition reads `imgae_list`, which is no field here',
        place: { file: PAGE, line, column, endLine: line, endColumn: column + 'imgae_list'.length },
        found: 'imgae_list',
        nearest: 'image_list',
        help: 'use a field of the request, or of Given',
        fix: {
          safety: 'suggested',
          title: 'write image_list',
          edits: [{ place: expect.anything(), text: 'image_list' }],
        },
      },
    ]);
    expect(written).toBeUndefined();
    expect(existsSync(join(project.root, 'generated'))).toBe(false);
  });
});
