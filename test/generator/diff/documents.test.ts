// The page about `contract diff` shows what the tool does: its example is the output for a change of the invented register, and its tables are the taxonomy.
import { expect, it } from 'vitest';
import { printTaxonomy } from '../../../generator/diff/taxonomy/print-taxonomy.ts';
import { createReport } from '../../../generator/render/changes-report.ts';
import { renderChangesPretty } from '../../../generator/render/render-changes-pretty.ts';
import { ACTION, readSource } from '../../ci/workflow-files.ts';
import { compareEdits } from './samples/sample.ts';
import { STORY } from './samples/story.ts';

const page = readSource('docs/contract-diff.md');

it('shows the output for the edits that it names', () => {
  const shown = /```console\n\$ npm run -s contract -- diff v1\n(.*?)\n```/s.exec(page)?.[1];
  const report = createReport('v1', 'the working tree', compareEdits(STORY));
  expect(`${shown}\n`).toBe(renderChangesPretty(report, { color: false }));
});

it('lists every change as `contract diff --codes` prints it', () => {
  expect(page.slice(page.indexOf('### operations\n'))).toBe(printTaxonomy());
});

it('of the action lists every input and output, with what it is unless told', () => {
  const recipe = readSource('docs/drift-in-ci.md');
  const inputs = [...recipe.matchAll(/^\| `([\w-]+)` \| .* \| (.*) \|$/gm)].map(([, name = '', fallback = '']) => [
    name,
    fallback,
  ]);
  expect(inputs.map(([name]) => name)).toEqual(Object.keys(ACTION.inputs));
  for (const [name = '', fallback = ''] of inputs) {
    const value = ACTION.inputs[name]?.default ?? '';
    if (/^`.*`$/.test(fallback)) expect(fallback).toBe(`\`${value}\``);
    else expect(value).toMatch(/^(?:|\$\{\{ github\.token \}\})$/);
  }
  const outputs = [...recipe.matchAll(/^\| `([\w-]+)` \| [^|]* \|$/gm)].map(([, name]) => name);
  expect(outputs).toEqual(Object.keys(ACTION.outputs));
});
