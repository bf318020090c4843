// Words of texts and queries, the index of them, and what a query finds in it.
import { describe, expect, it } from 'vitest';
import { searchSections } from '../../../site/src/search/search-sections.ts';
import { listQueryWords, listWords } from '../../../site/src/search/split-words.ts';
import { buildWordIndex, findSections, nameShard, type ShardName } from '../../../site/src/search/word-index.ts';

describe('words', () => {
  it.each([
    ['Camera moves', 'camera moves'],
    ['camera_control', 'camera_control camera control'],
    ['omniVideo.create/mode', 'omnivideo.create/mode omnivideo omni video create mode'],
    ['kling-v3 4K', 'kling-v3 kling v3 v 3 4k 4 k'],
    ['code 1102.', 'code 1102'],
    ['HTTPServer größe 長さ', 'httpserver http server größe 長さ'],
    ['__proto__ "' + "'" + ' –', 'proto'],
    ['', ''],
  ])('of %j are %s', (text, words) => {
    expect([...listWords(text)].join(' ')).toBe(words);
  });

  it('of a query are its pieces, each once', () => {
    expect(listQueryWords('omniVideo.create/mode  Mode "camera_control" __id \\(.*')).toEqual([
      'omnivideo',
      'create',
      'mode',
      'camera_control',
      'id',
    ]);
  });
});

const SECTIONS = [
  { title: 'Costs', heading: '', text: 'what a call costs' },
  { title: 'Costs', heading: 'Camera', text: 'moves of the camera cost nothing' },
  { title: 'Cameras', heading: 'camera_control', text: 'constructor and __proto__' },
  { title: 'Codes', heading: '1102', text: 'the pack is empty' },
];
const index = buildWordIndex(SECTIONS);
const loadShard = async (name: ShardName) => JSON.parse(JSON.stringify(index.get(name)));
const search = async (query: string) => (await searchSections(query, loadShard)).map(({ place }) => place);

describe('the index of words', () => {
  it('has a file for every first letter, and one for all others', () => {
    expect(index.size).toBe(37);
    expect(['camera', '1102', 'ä', '_a', ''].map(nameShard)).toEqual(['c', '1', 'other', 'other', 'other']);
    expect(index.get('z')).toEqual({});
  });

  it('has the weight of each section that holds a word', () => {
    expect(index.get('c')?.camera).toEqual([1, 5, 1, 4]);
    expect(index.get('1')).toEqual({ 1102: [3, 4] });
    expect(Object.keys(index.get('p') ?? {})).toEqual(['pack', 'proto']);
  });

  it('finds the beginnings of words, whole words double', () => {
    expect([...findSections(index.get('c') ?? {}, 'camera')]).toEqual([
      [1, 10],
      [2, 8],
    ]);
    expect([...findSections(index.get('c') ?? {}, 'constructo')]).toEqual([[2, 1]]);
  });
});

describe('a query finds', () => {
  it.each([
    ['camera', [1, 2]],
    ['camera_control', [2]],
    ['cam', [1, 2]],
    ['1102', [3]],
    ['costs call', [0]],
    ['camera nonsense', [1, 2]],
    ['nonsense', []],
    ['constructor __proto__', [2]],
    ['', []],
  ])('%j: sections %j', async (query, places) => {
    expect(await search(query)).toEqual(places);
  });
});
