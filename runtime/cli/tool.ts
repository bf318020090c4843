// The name and version under which this package writes files that others read.
import { createRequire } from 'node:module';

const { version } = createRequire(import.meta.url)('../../package.json') as { readonly version: string };

export const TOOL = { name: 'kling-contract', version } as const;
