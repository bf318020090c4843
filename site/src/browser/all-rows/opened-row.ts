// Shows the row that the fragment of the address names, above the table and whatever is filtered: `/rows/#omniVideo.create/mode`.
import { type RecordContext, renderOpened, renderUnknown } from '../../all-rows/render-record.ts';
import type { RowRecord } from '../../all-rows/row-record.ts';

export function startOpenedRow(byAnchor: ReadonlyMap<string, RowRecord>, context: RecordContext): void {
  const section = document.querySelector<HTMLElement>('[data-opened-row]');
  const content = section?.querySelector<HTMLElement>('[data-opened-content]');
  if (!section || !content) return;
  let from: Element | null = null;
  const open = (anchor: string) => {
    const record = byAnchor.get(anchor);
    // Other anchors of the page are no business of this one.
    section.hidden = anchor === '' || (record === undefined && document.getElementById(anchor) !== null);
    if (section.hidden) return;
    content.innerHTML = (record === undefined ? renderUnknown(anchor) : renderOpened(record, context)).html;
    from = document.activeElement;
    section.scrollIntoView({ block: 'start' });
    section.focus({ preventScroll: true });
  };
  section.querySelector('[data-close-opened]')?.addEventListener('click', () => {
    history.pushState(null, '', location.pathname + location.search);
    section.hidden = true;
    const back = from instanceof HTMLElement && from.isConnected && from !== document.body ? from : undefined;
    (back ?? document.querySelector<HTMLElement>('[data-all-rows-form] input'))?.focus();
  });
  // A row that is on the page already is gone to and marked by the browser.
  addEventListener('hashchange', () => {
    const anchor = readFragment();
    if (document.getElementById(anchor) === null) open(anchor);
  });
  open(readFragment());
}

/** Malformed escapes are taken as they are. */
function readFragment(): string {
  const fragment = location.hash.slice(1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
