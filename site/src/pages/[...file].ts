// Serves the published files of generated/ under their stable addresses; nothing is copied into the tree.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { REPOSITORY } from '../model/repository.ts';
import { publishedAs } from '../publish/published-files.ts';

export const getStaticPaths: GetStaticPaths = () =>
  globSync('generated/**/*.{json,txt,md,csv}', { cwd: REPOSITORY }).flatMap((path) => {
    const file = publishedAs(path.replaceAll('\\', '/'));
    return file === undefined ? [] : [{ params: { file }, props: { path } }];
  });

export const GET: APIRoute<{ path: string }> = ({ props }) => new Response(readFileSync(join(REPOSITORY, props.path)));
