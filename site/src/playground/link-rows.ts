// Finds the row at a place that issues name, among the rows that the playground knows of an operation.
import { readOwn } from '../../../generated/kernel/paths.ts';
import type { Routes } from '../routes/routes.ts';
import type { RowPlaces } from './operation-data.ts';
import type { LinkRow } from './view/render-report.ts';

export function createRowLinks(rows: RowPlaces, routes: Pick<Routes, 'row'>): LinkRow {
  return (place) => {
    const [file = '', line = ''] = place.split(/:(?=\d+$)/);
    const page = readOwn(rows, file);
    const address = page === undefined ? undefined : readOwn(page, line);
    // Of the origin of a row only its page counts for its address on the site.
    return address === undefined ? undefined : { address, href: routes.row({ address, origin: { file } }) };
  };
}
