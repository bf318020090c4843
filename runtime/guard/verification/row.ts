// What a row of the verification plan is: one question, the body that asks it, and the words by which it is later judged.
import type { Built } from '../../../generated/kernel/builders.ts';

const ROW_IDS = ['A', 'B', 'C', 'D', 'E', 'F', 'G'] as const;
export type RowId = (typeof ROW_IDS)[number];

/** What a plan cannot bring: pictures and clips of our own, and ids that the service gave. */
const ASSET_NAMES = ['image', 'second-image', 'video', 'element', 'voice'] as const;
export type AssetName = (typeof ASSET_NAMES)[number];

export interface RowAssets {
  /** Other words than those of the plan; a body with them is another body. */
  readonly prompt?: string | undefined;
  /** Raw base64, without a prefix. */
  readonly image?: string | undefined;
  readonly 'second-image'?: string | undefined;
  /** A live address, and the measured length of the clip behind it. */
  readonly video?: { readonly address: string; readonly seconds: number } | undefined;
  readonly element?: string | undefined;
  readonly voice?: string | undefined;
}

export interface RowRequest {
  readonly operation: string;
  readonly body: unknown;
  /** Facts that no body shows. */
  readonly given: Readonly<Record<string, unknown>>;
}

export type PreparedRow =
  | { readonly kind: 'ready'; readonly request: RowRequest }
  | { readonly kind: 'missing'; readonly needs: readonly AssetName[] }
  | { readonly kind: 'refused'; readonly reasons: readonly string[] };

export interface PlannedCreate {
  /** Of a row with several creates, which one; also the last word of its purpose. */
  readonly name: 'clip' | 'element' | 'clip-without-model';
  readonly operation: string;
  readonly prepare: (assets: RowAssets) => PreparedRow;
}

export interface VerificationRow {
  readonly id: RowId;
  readonly title: string;
  /** One line, without the letter. */
  readonly question: string;
  /** In the order of sending; none for a row that is not sent. */
  readonly creates: readonly PlannedCreate[];
  /** What the plan of March asked and nobody should send any more; never part of a round. */
  readonly retired: readonly PlannedCreate[];
  readonly success: string;
  readonly stop: string;
  readonly reopen: string;
}

/** The purpose under which a create of a row is approved and recorded. */
export function namePurpose(row: VerificationRow, create: PlannedCreate): string {
  return `row ${row.id}, ${create.name}: ${row.question}`;
}

/** The request of a pattern, or in words why there is none. */
export function toPrepared(built: Built<unknown>, given: Readonly<Record<string, unknown>>): PreparedRow {
  if (built.kind === 'built')
    return { kind: 'ready', request: { operation: built.operation, body: built.body, given } };
  const reasons = built.refusals.map((refusal) =>
    refusal.kind === 'issue' ? `${refusal.issue.path} ${refusal.issue.message}` : refusal.message,
  );
  return { kind: 'refused', reasons };
}
