// Which links to the playground lead to something: the operation and the example that they name must be there.
import { readExamples } from '../operations/read-examples.ts';
import { PAGES } from '../routes/routes.ts';
import { listOperationData } from './list-operation-data.ts';
import { readExampleLink } from './share/share-link.ts';

/** Tells of a page of the built site, by its path, whether it knows what a fragment says. */
export function createStateCheck(): (path: string, fragment: string) => boolean {
  const examples = readExamples();
  const known = new Map(
    listOperationData().map(({ sampled, examples: choices }) => [
      sampled.id,
      new Set([...choices, ...(examples.get(sampled.id)?.examples ?? [])].map(({ id }) => id)),
    ]),
  );
  return (path, fragment) => {
    if (path !== `${PAGES.playground}index.html`) return false;
    // What a whole state holds was written by the build itself.
    if (fragment.startsWith('v1=')) return true;
    const link = readExampleLink(new URLSearchParams(fragment));
    const ids = link === undefined ? undefined : known.get(link.operation);
    return ids !== undefined && (link?.example === undefined || ids.has(link.example));
  };
}
