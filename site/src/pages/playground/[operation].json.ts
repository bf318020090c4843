// What the playground loads when an operation is chosen.
import type { APIRoute, GetStaticPaths } from 'astro';
import { listOperationData } from '../../playground/list-operation-data.ts';

export const getStaticPaths: GetStaticPaths = () =>
  listOperationData().map((data) => ({ params: { operation: data.sampled.id }, props: { data } }));

export const GET: APIRoute<{ data: unknown }> = ({ props }) => Response.json(props.data);
