// A report in which rules say their conditions in words: readers of the site need not read CEL.
import { readOwn } from '../../../../generated/kernel/paths.ts';
import type { Report } from '../check/report.ts';
import type { RuleWords } from '../rule-words.ts';

export function sayRules(report: Report, words: RuleWords): Report {
  const items = report.items.map((item) => {
    const said = item.rule === undefined ? undefined : readOwn(words, item.rule);
    return said === undefined ? item : { ...item, message: said };
  });
  return { ...report, items };
}
