// The fields of a part as a table, each linked to its row in the register.

import type { Field, Part } from '../../../generated/kernel/contract-model.ts';
import { renderCode } from '../html/break-code.ts';
import { type Html, html } from '../html/html.ts';
import { renderProse } from '../html/prose.ts';
import type { Routes } from '../routes/routes.ts';
import { renderStatus, renderStatusIcon } from '../status/status-badge.ts';
import { describeLimit, describeRequired, describeType } from './describe-field.ts';
import { renderTable } from './render-table.ts';

export function renderFields(part: Part, name: string, routes: Routes): Html {
  return renderTable(
    name,
    ['Field', 'Type', 'Required', 'Values and limits', 'Status', 'Notes'],
    part.fields,
    (field) => [
      html`<a href="${routes.row({ address: field.id, origin: field.origin })}">${renderCode(field.path)}</a>`,
      html`${describeType(field.type)}`,
      html`${describeRequired(field)}`,
      renderBounds(field, routes),
      renderStatus(field.status),
      field.notes === undefined ? html`` : renderProse(field.notes),
    ],
  );
}

function renderBounds({ values, limits, default: preset }: Field, routes: Routes): Html {
  const said = [
    ...limits.map((limit) => html`${describeLimit(limit)}`),
    ...(preset === undefined ? [] : [html`by default ${renderCode(String(preset))}`]),
  ];
  return html`${
    values.length > 0 &&
    html`<ul class="op-values" role="list">${values.map(
      ({ id, value, status, origin }) =>
        html`<li class="status-${status}" title="${status}">${renderStatusIcon(status)}<a href="${routes.row({ address: id, origin })}">${renderCode(value)}</a><span class="sr-only"> ${status}</span></li>`,
    )}</ul>`
  }${said.map((each, place) => html`${place > 0 && '; '}${each}`)}`;
}
