// The published files that end in .csv.
import type { APIRoute } from 'astro';
import { listStaticPaths, sendFile } from '../publish/published-endpoint.ts';

export const getStaticPaths = () => listStaticPaths('csv');

export const GET: APIRoute<{ path: string }> = ({ props }) => sendFile(props);
