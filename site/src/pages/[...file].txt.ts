// The published files that end in .txt.
import type { APIRoute } from 'astro';
import { listStaticPaths, sendFile } from '../publish/published-endpoint.ts';

export const getStaticPaths = () => listStaticPaths('txt');

export const GET: APIRoute<{ path: string }> = ({ props }) => sendFile(props);
