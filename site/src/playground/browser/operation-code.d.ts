// The modules that code-modules.ts makes.
declare module 'virtual:operation-code' {
  import type { OperationCode } from '../check/operation-code.ts';

  type GeneratedCode = Pick<OperationCode, 'operation'> & Partial<Pick<OperationCode, 'prices' | 'quarantine'>>;

  /** By the stem of the generated files: `omni-video-create`. */
  export const modules: Readonly<Record<string, () => Promise<{ readonly code: GeneratedCode }>>>;
}
