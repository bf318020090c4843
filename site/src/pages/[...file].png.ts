// The published files that end in .png.
import type { APIRoute } from 'astro';
import { listStaticPaths, sendFile } from '../publish/published-endpoint.ts';

export const getStaticPaths = () => listStaticPaths('png');

export const GET: APIRoute<{ path: string }> = ({ props }) => sendFile(props);
