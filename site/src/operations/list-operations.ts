// The operations as the index lists them: by what this project makes of them, with the figures that tell their size.
import { type Operation, POSTURES, type Posture } from '../../../generated/kernel/contract-model.ts';
import { renderCode } from '../html/break-code.ts';
import { type Html, html } from '../html/html.ts';
import { renderProse } from '../html/prose.ts';
import type { Contract } from '../model/contract.ts';
import type { Routes } from '../routes/routes.ts';
import { renderStatus } from '../status/status-badge.ts';
import { renderTable } from './render-table.ts';

export const POSTURE_MEANINGS: Readonly<Record<Posture, string>> = {
  current: 'used in production by this project',
  provisional: 'documented and callable; not called by this project, or not needed yet',
  legacy: 'near their end; only the legacy client has them',
  'out-of-scope': 'kept for reading; no client and no builder has them',
};

export interface OperationGroup {
  readonly posture: Posture;
  readonly operations: readonly Operation[];
}

export function groupOperations({ model }: Contract): OperationGroup[] {
  return POSTURES.map((posture) => ({
    posture,
    operations: model.operations.filter((operation) => operation.posture === posture),
  })).filter(({ operations }) => operations.length > 0);
}

/** How many there are of each posture, each with a link to its part of the page. */
export function renderPostureCounts(groups: readonly OperationGroup[]): Html {
  const count = groups.reduce((sum, { operations }) => sum + operations.length, 0);
  const parts = groups.map(
    ({ posture, operations }, place) =>
      html`${place > 0 && ', '}<a href="#${posture}">${operations.length} ${posture}</a>`,
  );
  return html`<p>${count} operations: ${parts}.</p>`;
}

export function renderOperations({ posture, operations }: OperationGroup, routes: Routes): Html {
  return renderTable(
    `Operations, ${posture}`,
    ['Operation', 'Call', 'What it is', 'Status', 'Fields', 'Rules', 'Charged'],
    operations,
    (operation) => [
      html`<a href="${routes.operation(operation.id)}"><code>${operation.id}</code></a>`,
      renderCode(operation.path === '' ? operation.method.toLowerCase() : `${operation.method} ${operation.path}`),
      renderProse(operation.notes ?? ''),
      renderStatus(operation.status),
      html`${operation.parts.reduce((count, { fields }) => count + fields.length, 0)}`,
      html`${operation.rules.length + operation.models.length}`,
      html`${operation.path === '' ? '' : operation.bills ? 'yes' : 'no'}`,
    ],
  );
}
