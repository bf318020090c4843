// Which of the found rows come first: the one that is called exactly so.
import { describe, expect, it } from 'vitest';
import { listRecords } from '../../../site/src/all-rows/list-records.ts';
import { EVERY_RECORD, filterRecords, textOfRecord } from '../../../site/src/all-rows/record-filter.ts';
import { indexContract } from '../../../site/src/model/contract.ts';
import { rankRows } from '../../../site/src/search/rank-rows.ts';
import { suggestName } from '../../../site/src/search/suggest-name.ts';
import { readContract } from '../../vendors/contracts.ts';
import { createRecord } from '../all-rows/records.ts';

const rank = (query: string, ...addresses: string[]) =>
  rankRows(
    addresses.map((address) => createRecord({ address })),
    query,
  ).map(({ record }) => record.address);

describe('of found rows', () => {
  it.each([
    ['a.b/mode', ['a.b/mode', 'x/a.b/mode', 'a.b/mode=std', 'a.b/mode_of']],
    ['mode', ['a.b/mode', 'a.b/response:mode', 'a.b/mode=std', 'a.b/mode.of', 'a.b/old_mode', 'a.b/note']],
    ['1102', ['error:1102', 'error:11020', 'gap:code-1102']],
    ['list.type', ['a.b/list[].type', 'a.b/list[].type=end', 'a.b/list_type']],
    ['list[].type', ['a.b/list[].type', 'a.b/list[].type=end', 'a.b/list_type']],
    ['MODE std', ['a.b/mode=std', 'a.b/mode=std_x', 'a.b/c']],
  ])('for %s the best are first', (query, expected) => {
    expect(rank(query, ...expected.toReversed())).toEqual(expected);
  });

  it('equally good ones stand by use, then by kind', () => {
    const rows = [
      createRecord({ address: 'c/mode', posture: 'legacy' }),
      createRecord({ address: 'b/mode', posture: 'current', kind: 'values' }),
      createRecord({ address: 'a/mode', posture: 'current' }),
    ];
    expect(rankRows(rows, 'mode').map(({ record }) => record.address)).toEqual(['a/mode', 'b/mode', 'c/mode']);
  });

  it('of this register names and codes are found at once', () => {
    const records = listRecords(indexContract(readContract('real'), 'v'));
    const texts = records.map(textOfRecord);
    const first = (text: string) =>
      rankRows(filterRecords(records, texts, { ...EVERY_RECORD, text }).records, text)[0]?.record.address;
    const asked = ['image_list.type', 'image_list[].type', 'omniVideo.create/image_list.type', 'model_name[]'];
    expect(asked.map(first)).toEqual([
      'omniVideo.create/image_list[].type',
      'omniVideo.create/image_list[].type',
      'omniVideo.create/image_list[].type',
      expect.stringMatching(/\/model_name$/),
    ]);
    expect(['camera_control', '1102', 'omniVideo.create/mode', 'omnivideo.create'].map(first)).toEqual([
      'text2video.create/camera_control',
      'error:1102',
      'omniVideo.create/mode',
      'omniVideo.create',
    ]);
  });
});

describe('a slip', () => {
  const addresses = ['text2video.create/camera_control.type=simple', 'error:1102', 'gap:costs'];
  it.each([
    ['camera_contrl', 'camera_control'],
    ['text2vidoe.create', 'text2video.create'],
    [' smple ', 'simple'],
    ['1103', '1102'],
    ['nothing of this', undefined],
  ])('%s means %s', (query, name) => {
    expect(suggestName(query, addresses)).toBe(name);
  });
});
