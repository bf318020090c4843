// A row of the table of all rows, and the card that shows one row in full: the same HTML from the build and in the browser.
import { countPieces, type EvidencePiece, renderChips } from '../evidence/evidence-list.ts';
import { renderCode } from '../html/break-code.ts';
import { type Html, html } from '../html/html.ts';
import { renderProse } from '../html/prose.ts';
import { anchorOf, fragmentOf } from '../routes/anchors.ts';
import type { Routes } from '../routes/routes.ts';
import { linkRows } from '../routes/row-queries.ts';
import { renderRowLink } from '../rows/row-link.ts';
import { renderStatus, STATUS_MEANINGS } from '../status/status-badge.ts';
import { KIND_LABELS, type RowRecord } from './row-record.ts';

export interface RecordContext {
  readonly routes: Routes;
  /** Ids of evidence that are runs. */
  readonly runs: ReadonlySet<string>;
}

/** Where the row stands in the register. */
export function linkPlace({ address, file }: RowRecord, { routes }: RecordContext): string {
  return routes.document(file, address);
}

/** `folded` leaves the list of the evidence to whoever opens it: most readers open few of thousands. */
export function renderRecord(record: RowRecord, context: RecordContext, folded = false): Html {
  const { address, kind, posture, says, notes, status, since, evidence } = record;
  const anchor = anchorOf(address);
  const link = renderRowLink(address, `#${fragmentOf(anchor)}`);
  const cell = (column: string, content: Html | string | false) =>
    html`<td role="cell" data-column="${column}"><div class="cell">${content}</div></td>`;
  return html`<tr id="${anchor}" role="row"><th role="rowheader" scope="row" data-column="Row"><span><a class="row-name" href="${linkPlace(record, context)}">${renderCode(address)}</a>${link}</span></th>${cell(
    'Kind',
    html`${KIND_LABELS[kind]}${posture !== '' && posture !== 'current' && html`<br><span class="quiet">${posture}</span>`}`,
  )}${cell('Says', html`${renderProse(says)}${notes !== '' && html`<br><span class="quiet">${renderProse(notes)}</span>`}`)}${cell(
    'Status',
    hasMeaning(status) && renderStatus(status),
  )}${cell('Evidence', evidence.length > 0 && renderCites(record, context, folded))}${cell('Since', since)}</tr>`;
}

function renderCites(record: RowRecord, context: RecordContext, folded: boolean): Html {
  const pieces = listPieces(record, context);
  const summary = html`<summary>${countPieces(pieces)}</summary>`;
  if (folded) return html`<details class="cites" data-cites="${record.address}">${summary}</details>`;
  return html`<details class="cites">${summary}${renderChips(pieces)}</details>`;
}

export function listPieces({ evidence }: RowRecord, { routes, runs }: RecordContext): EvidencePiece[] {
  const pieces = evidence.map((id): EvidencePiece => {
    const isRun = runs.has(id);
    return { id, kind: isRun ? 'run' : 'source', href: isRun ? routes.run(id) : routes.source(id), says: '' };
  });
  return pieces.sort((a, b) => Number(b.kind === 'run') - Number(a.kind === 'run'));
}

function hasMeaning(status: string): status is keyof typeof STATUS_MEANINGS {
  return Object.hasOwn(STATUS_MEANINGS, status);
}

/** The row that an address asks for, in full. */
export function renderOpened(record: RowRecord, context: RecordContext): Html {
  const { address, kind, operation, posture, says, notes, status, since, models, file, line } = record;
  const pieces = listPieces(record, context);
  const fact = (name: string, content: Html | string | false) =>
    content !== false && content !== '' && html`<dt>${name}</dt><dd>${content}</dd>`;
  return html`<h2 id="opened-title">${renderCode(address)}</h2><dl>${[
    fact('Kind', KIND_LABELS[kind]),
    fact(
      'Operation',
      operation !== '' &&
        html`<a href="${linkRows(context.routes, { operation })}">${renderCode(operation)}</a>${posture !== '' && `, ${posture}`}`,
    ),
    fact('Says', renderProse(says)),
    fact('Notes', notes !== '' && renderProse(notes)),
    fact('Status', hasMeaning(status) && html`${renderStatus(status)} ${STATUS_MEANINGS[status]}`),
    fact('Since', since),
    fact('Models', models.length > 0 && models.join(', ')),
    fact('Evidence', pieces.length > 0 && renderChips(pieces)),
    fact('Stands in', html`<a href="${linkPlace(record, context)}">${file}</a>, line ${line}`),
  ]}</dl>`;
}

/** What is told of an address that no row has. */
export function renderUnknown(address: string): Html {
  return html`<h2 id="opened-title">No row has this address</h2><p><code>${address}</code> is not in the register, or not any more.</p>`;
}
