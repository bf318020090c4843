// What the playground shows before any script has run: an operation, one of its examples, and what the check says of it, worked out when the site is built.
import type { Html } from '../html/html.ts';
import type { Routes } from '../routes/routes.ts';
import { checkText } from './check/check-text.ts';
import type { Report } from './check/report.ts';
import { findCode } from './find-code.ts';
import { createRowLinks } from './link-rows.ts';
import { listOperationData } from './list-operation-data.ts';
import type { OperationData } from './operation-data.ts';
import { renderReport } from './view/render-report.ts';
import { sayRules } from './view/say-rules.ts';

export interface FirstView {
  readonly data: OperationData;
  readonly text: string;
  readonly report: Report;
  readonly html: Html;
}

export function makeFirstView(id: string, text: string, routes: Routes): FirstView {
  const data = listOperationData().find(({ sampled }) => sampled.id === id);
  if (data === undefined) throw new Error(`${id} cannot be shown in the playground`);
  const found = checkText(findCode(id), { text, kind: data.kinds[0] ?? 'request', path: {}, given: {} });
  const report = sayRules(found, data.words);
  return { data, text, report, html: renderReport(report, createRowLinks(data.rows, routes)) };
}
