// Keeps the memory of the tool small: almost all that it makes are texts which live for a moment.
import { setFlagsFromString } from 'node:v8';
import type { Project } from '../read/read-project.ts';
import { weighPages } from '../read/weigh-pages.ts';

/** Five times a large register. Beyond it the little room costs more time than it saves memory: a hundred times the register takes three times as long. */
const SMALL = 5_000_000;

/** Room for new objects that never grows: a quarter less memory at the peak, at the same speed. To be called before the register is read. */
export function limitMemory({ root, register }: Project): void {
  if (weighPages(root, register) < SMALL) setFlagsFromString('--semi-space-growth-factor=1');
}
