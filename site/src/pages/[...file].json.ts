// The published files that end in .json.
import type { APIRoute } from 'astro';
import { listStaticPaths, sendFile } from '../publish/published-endpoint.ts';

export const getStaticPaths = () => listStaticPaths('json');

export const GET: APIRoute<{ path: string }> = ({ props }) => sendFile(props);
