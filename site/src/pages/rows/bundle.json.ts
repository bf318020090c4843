// All rows as the browser reads them, for the table of all rows and for the search.
import type { APIRoute } from 'astro';
import { listRecords } from '../../all-rows/list-records.ts';
import { packRows } from '../../all-rows/row-bundle.ts';
import { readContract } from '../../model/contract.ts';

export const GET: APIRoute = () => {
  const contract = readContract();
  return Response.json(packRows(listRecords(contract), [...contract.runs.keys()]));
};
