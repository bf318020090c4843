// A folder without a page is a wrong folder, never an empty register.
import { toPrintable } from '../kernel/printable.ts';
import type { Project } from '../read/read-project.ts';
import { EXIT, type Terminal } from './command.ts';

export function refuseEmpty(project: Project, terminal: Terminal): number {
  terminal.err(
    `contract: no markdown page below ${toPrintable(`${project.root}/${project.register}`)}; write the first one there, or name the folders with --root and --register\n`,
  );
  return EXIT.usage;
}
