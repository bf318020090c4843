// Runs commands side by side and shows each as a whole when it ends, so that their lines are never mixed.
import { type SpawnOptions, spawn } from 'node:child_process';

export interface Outcome {
  readonly code: number;
  /** What it printed, unless it printed for itself. */
  readonly text: string;
}

export interface Step {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

export function runStep(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, options);
    let text = '';
    const take = (part: string): void => {
      text += part;
    };
    child.stdout?.setEncoding('utf8').on('data', take);
    child.stderr?.setEncoding('utf8').on('data', take);
    child.on('error', reject);
    // Ended by a signal it has no code, and was no success.
    child.on('close', (code) => resolve({ code: code ?? 1, text }));
  });
}

/** Names of those that failed, in the order in which they are given. */
export async function printSteps(steps: readonly Step[], print: (text: string) => void): Promise<readonly string[]> {
  const codes = await Promise.all(
    steps.map(async ({ name, run }) => {
      const { code, text } = await run();
      print(`${name}: ${code === 0 ? 'good' : `ended with ${code}`}\n${text.trimEnd()}\n\n`);
      return code;
    }),
  );
  return steps.flatMap(({ name }, index) => (codes[index] === 0 ? [] : [name]));
}
