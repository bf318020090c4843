// What an operation costs, condition by condition, and which service codes may answer a call of it.
import type { ErrorRow, PriceRow } from '../../../generated/kernel/contract-model.ts';
import { sayOrShow } from '../conditions/say-condition.ts';
import { type Html, html } from '../html/html.ts';
import { renderProse } from '../html/prose.ts';
import type { Routes } from '../routes/routes.ts';
import { renderStatus } from '../status/status-badge.ts';
import { renderTable } from './render-table.ts';

export function renderPrices(prices: readonly PriceRow[], name: string, routes: Routes): Html {
  return renderTable(name, ['Price', 'When', 'Units', 'Status', 'Notes'], prices, (price) => [
    html`<a href="${routes.row({ address: price.id, origin: price.origin })}"><code>${price.name}</code></a>`,
    html`${price.condition === undefined ? 'always' : sayOrShow(price.condition.cel)}`,
    html`${price.units} ${price.unit} for each ${price.per}`,
    renderStatus(price.status),
    renderProse(price.notes ?? ''),
  ]);
}

/** `reads-only` means something else for a call that reads and for one that makes something. */
export function renderErrors(errors: readonly ErrorRow[], name: string, isRead: boolean, routes: Routes): Html {
  const retry = (word: ErrorRow['retry']) =>
    word === 'reads-only' ? (isRead ? 'at once' : 'never: it may have been made') : RETRY_WORDS[word];
  return renderTable(name, ['Code', 'HTTP', 'Meaning', 'Same call again', 'What to do', 'Status'], errors, (error) => [
    html`<a href="${routes.row({ address: `error:${error.code}`, origin: error.origin })}"><code>${error.code}</code></a>`,
    html`${error.http}`,
    renderProse(error.meaning),
    html`${retry(error.retry)}`,
    renderProse(error.advice),
    renderStatus(error.status),
  ]);
}

const RETRY_WORDS = {
  never: 'never',
  'after-fix': 'after its cause is mended',
  backoff: 'after growing waits',
} as const;
