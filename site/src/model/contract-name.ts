// What the register calls itself: the title in contract.config.json.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from './repository.ts';

export function readContractName(): string {
  const { title } = JSON.parse(readFileSync(join(REPOSITORY, 'contract.config.json'), 'utf8')) as { title: string };
  return title;
}
