// The forms that findings are shown in; each is a function from one report to text, loaded only when it is asked for.
import type { Finding } from '../findings/finding.ts';
import type { Page } from '../read/page.ts';

export const FORMATS = ['pretty', 'json', 'github', 'sarif', 'junit'] as const;
export type Format = (typeof FORMATS)[number];

export interface FindingsReport {
  /** What was done: `check`. */
  readonly command: string;
  readonly findings: readonly Finding[];
  /** Texts of the files that findings stand in, by path. */
  readonly pages: ReadonlyMap<string, Page>;
  /** What else a program may want to know. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

export interface RenderOptions {
  readonly color: boolean;
  /** Columns that a code frame may take; long table rows are cut around the caret. */
  readonly width: number;
}

export type Renderer = (report: FindingsReport, options: RenderOptions) => string;
