// The published files that end in .svg.
import type { APIRoute } from 'astro';
import { listStaticPaths, sendFile } from '../publish/published-endpoint.ts';

export const getStaticPaths = () => listStaticPaths('svg');

export const GET: APIRoute<{ path: string }> = ({ props }) => sendFile(props);
