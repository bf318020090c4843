// All rows to take away, as CSV.
import type { APIRoute } from 'astro';
import { listRecords } from '../../all-rows/list-records.ts';
import { writeCsv } from '../../all-rows/write-rows.ts';
import { readContract } from '../../model/contract.ts';

export const GET: APIRoute = () =>
  new Response(writeCsv(listRecords(readContract())), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
