// A register compared with itself in another form must show nothing: whatever it shows would be the comparison's own mistake.
import { describe, expect, it } from 'vitest';
import { compareUpstream } from '../../../generator/compare/compare-upstream.ts';
import { readDocument } from '../../../generator/compare/read-document.ts';
import { readModel } from '../../../generator/compare/register/read-model.ts';
import { compileContract } from '../../../generator/compile-contract.ts';
import { streamContract } from '../../../generator/print/print-contract.ts';
import { readPages } from '../../../generator/read/read-pages.ts';
import { REPOSITORY } from '../../vendors/project.ts';
import { printFiles } from '../print-files.ts';
import { convertModel } from './convert-model.ts';
import { tell } from './parcel-comparison.ts';

describe.each([
  ['the parcel register', `${REPOSITORY}/test/vendors/parcel`],
  ['the register of this project', REPOSITORY],
])('%s', (_name, root) => {
  const { model } = compileContract(readPages(root, 'register'));

  async function compareText(text: string): Promise<string[]> {
    const read = await readDocument('upstream.json', text);
    if (read.kind === 'refused') throw new Error(read.message);
    const { differences, matched } = compareUpstream(model, read.upstream, new Map());
    expect(read.omissions()).toEqual([]);
    const evidenced = model.operations.filter(({ status, path }) => status !== 'not-evidenced' && path !== '');
    expect(evidenced.filter(({ id }) => !matched.has(id))).toEqual([]);
    return differences.map(tell);
  }

  it('does not differ from the OpenAPI document that says the same', async () => {
    expect(await compareText(JSON.stringify(convertModel(model)))).toEqual([]);
  });

  it('does not differ from the openapi.json that is generated from it', async () => {
    expect(await compareText(printFiles(model).get('openapi.json') ?? '')).toEqual([]);
  });

  it('does not differ from its own contract.json', async () => {
    expect(await compareText([...streamContract(model)].join(''))).toEqual([]);
  });

  it('does not differ from its own pages', () => {
    expect(compareUpstream(model, readModel(model), new Map()).differences.map(tell)).toEqual([]);
  });
});
