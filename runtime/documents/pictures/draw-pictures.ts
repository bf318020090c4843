// Draws every picture of the documents that is made from the code, beside what its file holds now.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawGraph } from './draw-graph.ts';
import { dropShortcuts, type Graph, layerGraph } from './layer-graph.ts';
import type { Picture } from './picture.ts';
import { readFolderGraph } from './read-folder-graph.ts';

/** Only these may send, permit or decide a charged call. */
const MONEY: ReadonlySet<string> = new Set(['runtime/guard', 'runtime/permit', 'runtime/transport']);

/** Projects of others have documents and none of this code. */
export function drawPictures(root: string): readonly Picture[] {
  if (!existsSync(join(root, 'runtime/documents'))) return [];
  return [read(root, 'docs/pictures/architecture.svg', drawArchitecture(root))];
}

function drawArchitecture(root: string): string {
  const needs = new Map(readFolderGraph(root).needs);
  // No import leads from what is generated to what it is made of.
  needs.set('generated', new Set(['generator']));
  needs.set('generator', new Set(['register']));
  needs.set('register', new Set());
  const graph: Graph = dropShortcuts({ needs: withoutIslands(needs) });
  return drawGraph({
    title: 'Which folder stands on which; arrows that only repeat a longer way are left out',
    graph,
    layers: layerGraph(graph),
    strong: MONEY,
  });
}

/** What only starts other programs has no place among the parts. */
function withoutIslands(needs: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, ReadonlySet<string>> {
  const needed = new Set([...needs.values()].flatMap((own) => [...own]));
  return new Map([...needs].filter(([part, own]) => own.size > 0 || needed.has(part)));
}

function read(root: string, file: string, drawn: string): Picture {
  const path = join(root, file);
  return { file, drawn, written: existsSync(path) ? readFileSync(path, 'utf8') : undefined };
}
