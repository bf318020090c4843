// The taxonomy as a table for people: what documents show is made here.
import { TAXONOMY } from './taxonomy.ts';

export function printTaxonomy(): string {
  const rows = TAXONOMY.map(({ code, level, reason }) => `| \`${code}\` | ${level} | ${reason} |\n`);
  return `| code | level | because |\n| --- | --- | --- |\n${rows.join('')}`;
}
