// All rows to take away, as JSON.
import type { APIRoute } from 'astro';
import { listRecords } from '../../all-rows/list-records.ts';
import { writeJson } from '../../all-rows/write-rows.ts';
import { readContract } from '../../model/contract.ts';

export const GET: APIRoute = () =>
  new Response(writeJson(listRecords(readContract())), { headers: { 'content-type': 'application/json' } });
