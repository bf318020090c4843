// A red pipeline must say what to look at: the row that changed, or the file that somebody touched.
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDrift, generate } from '../../../generator/run-contract.ts';
import {
  createProject,
  findLine,
  type Project,
  readText,
  readTexts,
  replaceText,
  writeText,
} from '../../vendors/project.ts';

function createGenerated(): Project {
  const project = createProject();
  generate(project.folders);
  return project;
}

/** Each finding of the drift check as `file:line:column CODE message (found)`. */
function listDrift(project: Project): string[] {
  return checkDrift(project.folders).findings.map(
    ({ code, place, message, found }) =>
      `${place.file}:${place.line}:${place.column} ${code} ${message}${found === undefined ? '' : ` (${found})`}`,
  );
}

describe('the drift check', () => {
  it('is clean right after generating, and writes nothing', () => {
    const project = createGenerated();
    const before = readTexts(project.root);
    expect(listDrift(project)).toEqual([]);
    expect(readTexts(project.root)).toEqual(before);
  });

  it('names the row of a changed cell and the files that are stale because of it', () => {
    const project = createGenerated();
    replaceText(project, 'register/events.md', '| `proof` | `string<url>` |', '| `proof` | `string` |');
    const line = findLine(project, 'register/events.md', '| `proof` |');
    expect(listDrift(project)).toEqual([
      `register/events.md:${line}:3 GENERATED-STALE parcel.event/callback:proof was changed since generated/ was written (5 stale files: generated/contract.json, generated/examples/parcel-event.json, generated/llms-full.txt, generated/rows/parcel-event.ts, …)`,
    ]);
  });

  it('names an added row at its place, and a removed one at the model that still has it', () => {
    const project = createGenerated();
    const row = '| `wait` | 30 s | the service is slow | |';
    replaceText(project, 'register/policies.md', row, row.replace('wait', 'rest'));
    const line = findLine(project, 'register/policies.md', '`rest`');
    expect(listDrift(project)).toEqual([
      'generated/contract.json:1:1 GENERATED-STALE policy:wait was removed since generated/ was written (2 stale files: generated/contract.json, generated/policies.ts)',
      `register/policies.md:${line}:3 GENERATED-STALE policy:rest was added since generated/ was written (2 stale files: generated/contract.json, generated/policies.ts)`,
    ]);
  });

  it('names no row but the files, in one finding, when rows only moved', () => {
    const project = createGenerated();
    replaceText(project, 'register/events.md', '# Events\n', '# Events\n\nOne line more.\n');
    // The line below says in which line of the page the first row stands.
    const line =
      readText(project, 'generated/contract.json').split('\n').indexOf('        "file": "register/events.md",') + 2;
    expect(listDrift(project)).toEqual([
      `generated/contract.json:${line}:1 GENERATED-STALE rows moved to other lines, or the settings or the generator changed (7 stale files: generated/contract.json, generated/json-schema/parcel-event.json, generated/openapi.json, generated/operations/parcel-event.ts, …)`,
    ]);
  });

  it('names an added row alone, although the rows below it moved', () => {
    const project = createGenerated();
    const row = '| `wait` | 30 s | the service is slow | |';
    replaceText(project, 'register/policies.md', row, `| \`rest\` | 5 s | so are we | |\n${row}`);
    const line = findLine(project, 'register/policies.md', '`rest`');
    expect(listDrift(project)).toEqual([
      `register/policies.md:${line}:3 GENERATED-STALE policy:rest was added since generated/ was written (2 stale files: generated/contract.json, generated/policies.ts)`,
    ]);
  });

  it('says that a file was edited by hand, is missing, or belongs to somebody else', () => {
    const project = createGenerated();
    replaceText(project, 'generated/client.ts', 'POST /v1/parcels. Charged.', 'POST /v1/parcels. Free.');
    rmSync(join(project.root, 'generated/errors.ts'));
    mkdirSync(join(project.root, 'generated/mine'));
    writeText(project, 'generated/mine/notes.md', 'mine\n');
    expect(listDrift(project)).toEqual([
      `generated/client.ts:${findLine(project, 'generated/client.ts', 'POST /v1/parcels. Free.')}:1 GENERATED-STALE generated/client.ts was edited by hand`,
      'generated/errors.ts:1:1 GENERATED-STALE generated/errors.ts is missing',
      'generated/mine/notes.md:1:1 GENERATED-FOREIGN generated/mine/notes.md is not owned by the generator',
    ]);
  });

  it('says of a link that it is one, also where a file should stand', () => {
    const project = createGenerated();
    symlinkSync('/etc/passwd', join(project.root, 'generated/link.ts'));
    symlinkSync(project.root, join(project.root, 'generated/ring'));
    rmSync(join(project.root, 'generated/errors.ts'));
    symlinkSync('/nowhere', join(project.root, 'generated/errors.ts'));
    expect(listDrift(project)).toEqual(
      ['errors.ts', 'link.ts', 'ring'].map(
        (path) => `generated/${path}:1:1 GENERATED-FOREIGN generated/${path} is a link, which is not followed`,
      ),
    );
  });

  it('blames no row when the model was edited by hand', () => {
    const project = createGenerated();
    replaceText(project, 'generated/contract.json', '"title": "Old manual"', '"title": "Older manual"');
    expect(listDrift(project)).toEqual([
      `generated/contract.json:${findLine(project, 'generated/contract.json', 'Older manual')}:1 GENERATED-STALE generated/contract.json was edited by hand`,
    ]);
  });

  it('misses the manifest, without which nothing is known to be owned', () => {
    const project = createGenerated();
    rmSync(join(project.root, 'generated/manifest.json'));
    expect(listDrift(project)).toEqual([
      'generated/manifest.json:1:1 GENERATED-STALE generated/manifest.json is missing, or does not list these files',
    ]);
  });

  it('names files that are no longer generated after their operation was renamed', () => {
    const project = createGenerated();
    const page = readText(project, 'register/events.md');
    writeText(project, 'register/events.md', page.replaceAll('parcel.event', 'parcel.news'));
    const gone = listDrift(project).filter((text) => text.endsWith('is no longer generated'));
    const folders = ['operations', 'proofs', 'rows', 'rules', 'schemas', 'types'];
    expect(gone.map((text) => text.split(' ')[0])).toEqual([
      'generated/checks/parcel-event.ts:1:1',
      ...['examples', 'json-schema'].map((folder) => `generated/${folder}/parcel-event.json:1:1`),
      ...folders.map((folder) => `generated/${folder}/parcel-event.ts:1:1`),
    ]);
  });

  it('names a changed price, unit, pattern, taken field and quarantined shape, each at its row', () => {
    const project = createGenerated();
    const page = 'register/patterns.md';
    replaceText(project, 'register/parcel.md', '| `9.5` | `stamp` |', '| `9.6` | `stamp` |');
    replaceText(project, page, '| `0.85` |', '| `0.95` |');
    replaceText(project, page, '| the commonest |', '| the cheapest |');
    replaceText(project, page, '| `basic`, `express` |', '| `express`, `basic` |');
    replaceText(project, page, '| too dear |', '| too slow |');
    const changed = listDrift(project).map((text) => text.split(' was changed ')[0]);
    expect(changed).toEqual([
      `register/parcel.md:${findLine(project, 'register/parcel.md', '`9.6`')}:3 GENERATED-STALE parcel.create#price:courier`,
      `register/patterns.md:${findLine(project, page, '`0.95`')}:3 GENERATED-STALE unit:stamp`,
      `register/patterns.md:${findLine(project, page, 'the cheapest')}:3 GENERATED-STALE pattern:plainParcel`,
      `register/patterns.md:${findLine(project, page, '`express`, `basic`')}:3 GENERATED-STALE pattern:plainParcel/tier`,
      `register/patterns.md:${findLine(project, page, 'too slow')}:3 GENERATED-STALE quarantine:parcel.create/heavy-by-air`,
    ]);
  });

  it('names the builder that is no longer generated after its pattern was renamed', () => {
    const project = createGenerated();
    const page = readText(project, 'register/patterns.md');
    writeText(project, 'register/patterns.md', page.replaceAll('`bareParcel`', '`smallParcel`'));
    const gone = listDrift(project).filter((text) => text.endsWith('is no longer generated'));
    expect(gone).toEqual([
      'generated/builders/bare-parcel.ts:1:1 GENERATED-STALE generated/builders/bare-parcel.ts is no longer generated',
    ]);
  });

  it('finds everything missing before the first run, in one finding', () => {
    const project = createProject();
    const { length } = generate(createProject().folders).written?.written ?? [];
    expect(listDrift(project)).toEqual([
      `generated/builders.ts:1:1 GENERATED-STALE ${length} generated files are missing (${length} missing files: generated/builders.ts, generated/builders/bare-parcel.ts, generated/builders/itemised-parcel.ts, generated/builders/plain-parcel.ts, …)`,
    ]);
  });

  it('takes files with CRLF line endings for what they are', () => {
    const project = createGenerated();
    for (const [path, text] of Object.entries(readTexts(join(project.root, 'generated')))) {
      writeText(project, `generated/${path}`, text.replaceAll('\n', '\r\n'));
    }
    expect(listDrift(project)).toEqual([]);
  });

  it('only reports the register while that has findings', () => {
    const project = createGenerated();
    replaceText(project, 'register/parcel.md', '| `weight` | `number` | yes |', '| `weight` | `nubmer` | yes |');
    rmSync(join(project.root, 'generated/errors.ts'));
    const codes = checkDrift(project.folders).findings.map(({ code }) => code);
    expect(codes).toContain('TYPE-UNKNOWN');
    expect(codes.filter((code) => code.startsWith('GENERATED-'))).toEqual([]);
  });
});
