// The links that take away what is shown: the published file while that is everything, a file made here of the rows that are left otherwise.
import type { RowRecord } from '../../all-rows/row-record.ts';
import { writeCsv, writeJson } from '../../all-rows/write-rows.ts';

const WRITERS = {
  csv: { write: writeCsv, type: 'text/csv;charset=utf-8' },
  json: { write: writeJson, type: 'application/json' },
} as const;

/** Long enough for any browser to begin with the download. */
const KEPT_MS = 60_000;

/** `list` answers undefined while everything is shown, in its own order. */
export function startDownloads(list: () => readonly RowRecord[] | undefined): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-download]')) {
    const writer = link.dataset.download === 'csv' ? WRITERS.csv : WRITERS.json;
    link.addEventListener('click', (event) => {
      const records = list();
      if (records === undefined) return;
      event.preventDefault();
      const url = URL.createObjectURL(new Blob([writer.write(records)], { type: writer.type }));
      const file = document.createElement('a');
      file.href = url;
      file.download = `rows.${link.dataset.download}`;
      file.click();
      setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
    });
  }
}
