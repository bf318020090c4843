// HTTP paths are found in texts by how registered ones begin, and match with whatever code fills in.
import { describe, expect, it } from 'vitest';
import { compileContract } from '../../../../../generator/compile-contract.ts';
import { indexPaths } from '../../../../../generator/drift/code/contract/http-paths.ts';
import { buildWireTrees } from '../../../../../generator/drift/code/contract/wire-tree.ts';
import { HOLE } from '../../../../../generator/drift/code/hole.ts';
import { readPages } from '../../../../../generator/read/read-pages.ts';
import { REPOSITORY } from '../../../../vendors/project.ts';

const { model } = compileContract(readPages(`${REPOSITORY}/test/vendors/parcel`, 'register'));
const paths = indexPaths(buildWireTrees(model));

function match(path: string): string[] {
  return paths.match(path).map(({ template }) => template);
}

describe('a path in a text', () => {
  it.each([
    ['/v1/parcels', [['/v1/parcels', 0]]],
    [
      'POST /v1/parcels, then GET /v1/parcels/{id}.',
      [
        ['/v1/parcels', 5],
        ['/v1/parcels/{id}', 27],
      ],
    ],
    ['https://parcels.example/v1/parcels', [['/v1/parcels', 23]]],
    [`${HOLE}/v1/parcels/${HOLE}`, [[`/v1/parcels/${HOLE}`, 1]]],
    ['(/v1/parcels)', [['/v1/parcels', 1]]],
    ['/v2/parcels/{id}', [['/v2/parcels/{id}', 0]]],
    ['docs/v1/parcels', []],
    ['and/or', []],
    ['/usr/share/parcels', []],
    ['see /v9/parcels', []],
    ['', []],
  ] as const)('%s', (text, found) => {
    expect(paths.find(text).map(({ path, index }) => [path, index])).toEqual(found);
  });

  it('has a host and names of a query', () => {
    expect(paths.find('https://a.example/v1/parcels?page=1&open_only=true')).toEqual([
      {
        path: '/v1/parcels',
        index: 17,
        host: 'https://a.example',
        query: [
          { name: 'page', index: 29 },
          { name: 'open_only', index: 36 },
        ],
      },
    ]);
  });
});

describe('a registered path', () => {
  it.each([
    ['/v1/parcels/123', ['/v1/parcels/{id}']],
    ['/v1/parcels/{id}', ['/v1/parcels/{id}']],
    ['/v1/parcels/:parcel', ['/v1/parcels/{id}']],
    [`/v1/parcels/${HOLE}`, ['/v1/parcels/{id}']],
    [`/v1/parcel${HOLE}/7`, ['/v1/parcels/{id}']],
    ['/v1/depots/north/parcels/', ['/v1/depots/{depot}/parcels/{day}']],
    ['/v1/parcels/1/events', []],
    ['/v1/parcel', []],
    ['/v1/{kind}', []],
    ['/v2/parcels', []],
  ] as const)('%s matches %j', (path, templates) => {
    expect(match(path)).toEqual(templates);
  });

  it('matches its own beginning, which code completes', () => {
    expect(match('/v1/depots')).toEqual(['/v1/depots/{depot}/parcels/{day}']);
    expect(match('/v1/')).toContain('/v1/parcels');
  });
});
