// Runs `kling` as a document shows it: in an empty folder with the files that the document shows, and with the generated code beside them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunKling } from './check-consoles.ts';

/** A picture that scripts may read: the shortest text that looks like the start of a PNG. */
const PICTURE = Buffer.from('iVBORw0KGgo=', 'base64');

export function createRunner(root: string): RunKling {
  return ({ feed, args }, files) => {
    const folder = mkdtempSync(join(tmpdir(), 'kling-docs-'));
    try {
      for (const [name, text] of files) writeFileSync(join(folder, name), text);
      writeFileSync(join(folder, 'frame.png'), PICTURE);
      symlinkSync(join(root, 'generated'), join(folder, 'generated'), 'junction');
      const script = feed.kind === 'script' ? runNode(folder, [feed.file]) : undefined;
      if (script !== undefined && script.status !== 0)
        return { output: '', broken: `the script above fails (${firstLine(script.output)})` };
      const input = feed.kind === 'text' ? feed.text : (script?.output ?? '');
      const { output, status } = runNode(folder, [join(root, 'runtime/cli/main.ts'), ...args], input);
      // 0 and 1 are answers; a wrong call or a bug is nothing that a document shows.
      return status === 0 || status === 1 ? { output } : { output, broken: `the command ends with ${status}` };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
}

function runNode(folder: string, args: readonly string[], input = ''): { output: string; status: number | null } {
  // FORCE_COLOR beside NO_COLOR makes node print a warning that holds the number of the process.
  const inherited = Object.entries(process.env).filter(
    ([name]) => name !== 'FORCE_COLOR' && !name.startsWith('KLING_'),
  );
  // What is set for the service is of whoever runs the check, and so is their home.
  const env = { ...Object.fromEntries(inherited), NO_COLOR: '1', KLING_HOME: join(folder, 'records') };
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: folder, input, encoding: 'utf8', env });
  return { output: `${stdout}${stderr}`, status };
}

function firstLine(text: string): string {
  return text.split('\n').find((line) => /\w/.test(line) && !line.startsWith('file:')) ?? 'it says nothing';
}
