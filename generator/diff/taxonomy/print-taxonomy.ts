// The taxonomy as tables for people, one for each kind of table in a register: what documents show is made here.
import { TAXONOMY } from './taxonomy.ts';

export function printTaxonomy(): string {
  const areas = Map.groupBy(TAXONOMY, ({ area }) => area);
  return [...areas]
    .map(([area, codes]) => {
      const rows = codes.map(({ code, level, reason }) => `| \`${code}\` | ${level} | ${reason} |\n`);
      return `### ${area}\n\n| code | level | because |\n| --- | --- | --- |\n${rows.join('')}`;
    })
    .join('\n');
}
