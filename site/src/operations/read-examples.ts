// The example bodies of generated/examples, by operation. Their file names are also those of every other generated file of the operation.
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Example, ExampleFile } from '../../../generated/kernel/examples.ts';
import { REPOSITORY } from '../model/repository.ts';

export interface OperationExamples {
  readonly operation: string;
  /** `omni-video-create`, as in `generated/schemas/omni-video-create.ts`. */
  readonly file: string;
  readonly examples: readonly Example[];
}

export function readExamples(): ReadonlyMap<string, OperationExamples> {
  const files = globSync('generated/examples/*.json', { cwd: REPOSITORY }).sort();
  return new Map(
    files.map((path) => {
      // The generator wrote it, so it is of this type.
      const { operation, examples } = JSON.parse(readFileSync(join(REPOSITORY, path), 'utf8')) as ExampleFile;
      return [operation, { operation, file: basename(path, '.json'), examples }];
    }),
  );
}
