// The public surface of each entry as text, so that a change of it is a change of a committed file and is seen in a review.
import { type DeclarationReader, openDeclarations, type Place } from './read-declarations.ts';

/** Files of single operations: their text is committed already, where the generator writes it, so their names say enough. */
const GENERATED = /^generated\/(?:schemas|types|rules|builders|operations|prices|rows)\//;

/** Guards and readers are one line each. */
const CHECKS = /^generated\/checks\//;

/**
 * @param folder the built `dist/`
 * @param entries declaration files by the names of their reports
 */
export function reportApi(folder: string, entries: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const reader = openDeclarations(folder);
  return new Map(Object.entries(entries).map(([name, file]) => [name, reportEntry(reader, file)]));
}

function reportEntry(reader: DeclarationReader, file: string): string {
  const exported = reader.listExports(file);
  const reached = new Map<string, Place>();
  const queue = [...exported.values()];
  const seen = new Set(queue.map(print));
  for (let place = queue.pop(); place !== undefined; place = queue.pop()) {
    if (GENERATED.test(place.file) || CHECKS.test(place.file)) continue;
    for (const next of reader.read(place).names) {
      if (seen.has(print(next))) continue;
      seen.add(print(next));
      queue.push(next);
      if (!GENERATED.test(next.file)) reached.set(`${next.name} ${next.file}`, next);
    }
  }
  const others = [...reached].sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    '// Written by `npm run api` from the built declarations. A change here is a change for users: CHANGELOG.md tells it.',
    ...[...exported].flatMap(([name, place]) => describe(reader, place, name)),
    ...(others.length === 0 ? [] : ['', '// Not exported; the declarations above are made of it.']),
    ...others.flatMap(([, place]) => describe(reader, place, place.name)),
    '',
  ].join('\n');
}

function describe(reader: DeclarationReader, place: Place, name: string): string[] {
  const renamed = name === place.name ? [] : [`// ${place.name} as ${name}`];
  if (GENERATED.test(place.file)) return [...renamed, `${place.name} // ${place.file}`];
  const { texts } = reader.read(place);
  return CHECKS.test(place.file) ? [...renamed, ...texts] : ['', ...renamed, ...texts];
}

function print({ file, name }: Place): string {
  return `${file} ${name}`;
}
