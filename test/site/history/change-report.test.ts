// What the site reads of `contract diff --json`: a form that it does not know is a bug, never an empty changelog.
import { describe, expect, it } from 'vitest';
import { countLevels, parseReport, sortByLevel } from '../../../site/src/history/change-report.ts';
import { createChange } from './sample-steps.ts';

describe('a report of changes', () => {
  it('is read, or names the state that cannot be', () => {
    const report = { from: 'a', to: 'b', bump: 'major', counts: {}, changes: [createChange()] };
    expect(parseReport(JSON.stringify(report))).toEqual({ bump: 'major', changes: [createChange()] });
    expect(parseReport('{"state":"a1","findings":[{}]}')).toEqual({ unreadable: 'a1' });
  });

  it.each([
    ['{}', 'has another form'],
    ['{"bump":"none"}', 'has another form'],
    [
      JSON.stringify({ bump: 'none', changes: [createChange({ level: 'grave' as never })] }),
      'a change of another form',
    ],
    [JSON.stringify({ bump: 'none', changes: [{ ...createChange(), title: 1 }] }), 'a change of another form'],
  ])('%s is refused', (text, why) => {
    expect(() => parseReport(text)).toThrow(why);
  });

  it('is counted by level, the gravest first', () => {
    const changes = (['editorial', 'breaking', 'editorial'] as const).map((level) => createChange({ level }));
    expect(countLevels(changes)).toEqual({ breaking: 1, compatible: 0, 'evidence-only': 0, editorial: 2 });
    expect(sortByLevel(changes).map(({ level }) => level)).toEqual(['breaking', 'editorial', 'editorial']);
  });
});
