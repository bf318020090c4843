// Rows are pointed at by address: every kind of row must have one, and the short form must find the rows of the run's own operations.
import { describe, expect, it } from 'vitest';
import type { ContractModel } from '../../../generator/kernel/contract-model.ts';
import { type Edit, editRegister, locateFindings } from '../findings/parcel-register.ts';
import { readModel } from './edited-model.ts';

describe('a subject', () => {
  it.each([
    'parcel.send',
    'parcel.send/service',
    'parcel.send/service=air',
    'parcel.send/stops[].city',
    'parcel.send#light-by-air',
    'parcel.send#model:air/size',
    'parcel.send#rejected:1',
    'parcel.send#price:by-road',
    'unit:stamp',
    'parcel.track/path:id',
    'parcel.track/response:state',
    'error:1302',
  ])('%s names a row', (address) => {
    const { gaps } = readModel([gapOn(`\`${address}\``)]);
    expect(gaps.map((gap) => gap.subject)).toEqual(['parcel.send/gift_wrap', address]);
  });

  it.each([
    { address: 'service', nearest: undefined },
    { address: 'parcel.send/servise', nearest: 'parcel.send/service' },
    { address: 'parcel.send/service=arr', nearest: 'parcel.send/service=air' },
    { address: 'parcel.track/id', nearest: 'parcel.track' },
    { address: 'parcel.send#price:by-raod', nearest: 'parcel.send#price:by-road' },
    { address: 'unit:stmap', nearest: 'unit:stamp' },
    { address: 'error:1303', nearest: 'error:1302' },
    { address: '__proto__', nearest: undefined },
  ])('$address names none', ({ address, nearest }) => {
    const findings = locateFindings(editRegister([gapOn(`\`${address}\``)]));
    expect(findings).toMatchObject([{ code: 'ADDRESS-UNKNOWN', found: address }]);
    expect(findings[0]?.nearest).toBe(nearest);
  });

  it('prose without marks is a subject of its own', () => {
    const { gaps } = readModel([gapOn('the colour of the paper')]);
    expect(gaps.map((gap) => gap.subject)).toEqual(['parcel.send/gift_wrap', 'the colour of the paper']);
  });

  function gapOn(subject: string): Edit {
    return [
      '| `g1` | `parcel.send/gift_wrap` | open |',
      `| \`g1\` | \`parcel.send/gift_wrap\` | open | | |\n| \`g2\` | ${subject} | open |`,
    ];
  }
});

describe('a Confirms cell', () => {
  const ROW = '| `2026-02-01-send-box` | 2026-02-01 | `parcel.send` | road | succeeded | `0` | | | `parcel.send` | |';

  function confirms(operations: string, cell: string): ContractModel['runs'][number]['confirms'] | undefined {
    const row = `| \`2026-02-01-send-box\` | 2026-02-01 | ${operations} | road | succeeded | \`0\` | | | ${cell} | |`;
    return readModel([[ROW, row]]).runs[0]?.confirms;
  }

  it('full addresses stand among prose', () => {
    expect(confirms('`parcel.send`', 'a box left (`parcel.send`), by road: `parcel.send/service=road`')).toEqual([
      'parcel.send',
      'parcel.send/service=road',
    ]);
  });

  it('short addresses are rows of the operation of the run', () => {
    expect(
      confirms('`parcel.send`', '`parcel.send`, `service`, `service=road`, `stops[].city`, `#light-by-air`'),
    ).toEqual([
      'parcel.send',
      'parcel.send/service',
      'parcel.send/service=road',
      'parcel.send/stops[].city',
      'parcel.send#light-by-air',
    ]);
  });

  it('a short address is looked for in every operation of the run', () => {
    expect(confirms('`parcel.send`, `parcel.track`', '`parcel.send`, `response:state`, `path:id`')).toEqual([
      'parcel.send',
      'parcel.track/response:state',
      'parcel.track/path:id',
    ]);
  });

  it('a short address of another operation names no row', () => {
    const text = editRegister([[ROW, ROW.replace('| `parcel.send` | |', '| `parcel.send`, `response:state` | |')]]);
    expect(locateFindings(text)).toMatchObject([{ code: 'ADDRESS-UNKNOWN', found: 'response:state' }]);
  });
});
