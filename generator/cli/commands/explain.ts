// `contract explain`: says what a code means, or all that is known of a row; writes the pages about codes.
import { parseArgs } from 'node:util';
import { explainRow, findAddress, listAddresses } from '../../explain/explain-row.ts';
import { showFirstSample, showSamples } from '../../explain/make-samples.ts';
import { printCodePages } from '../../explain/print-code-pages.ts';
import { renderCode, renderRow } from '../../explain/render-explanation.ts';
import { CATALOGUE, isCode } from '../../findings/catalogue.ts';
import { findNearest } from '../../kernel/nearest.ts';
import { toPrintable } from '../../kernel/printable.ts';
import type { Project } from '../../read/read-project.ts';
import { indexPages, readRegister } from '../../run-contract.ts';
import { writeFolder } from '../../write/write-files.ts';
import { type Command, EXIT, type Terminal, UsageError } from '../command.ts';
import { openProject, PROJECT_OPTIONS, PROJECT_USAGE, refuseExtra } from '../options.ts';

const OPTIONS = {
  ...PROJECT_OPTIONS,
  json: { type: 'boolean' },
  write: { type: 'boolean' },
  codes: { type: 'boolean' },
} as const;

export const EXPLAIN: Command = {
  usage: `contract explain: say what a code of a finding means, or all that is known of a row

  contract explain TYPE-UNKNOWN                 why it is wrong, what to do, examples
  contract explain omniVideo.create/mode=std    what a row says, by which evidence, who disagrees
  contract explain register/prices.md:12        the same of the row in that line
  contract explain --codes                      all codes of findings, a line each
  contract explain --write                      write the pages about all codes

  --json                       the same for a program
${PROJECT_USAGE}
Exit codes: 0 explained, 2 usage, or nothing of that name, 3 a bug in the tool.
`,
  run: (args, terminal) => {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    refuseExtra(positionals, 1);
    const project = openProject(values, terminal);
    const [subject] = positionals;
    const json = values.json === true;
    if (values.write === true) {
      if (subject !== undefined) throw new UsageError('--write writes the pages of all codes and takes no subject');
      return writeCodePages(project, terminal);
    }
    if (values.codes === true) {
      if (subject !== undefined) throw new UsageError('--codes lists all codes and takes no subject');
      terminal.out(listCodes(json));
      return EXIT.clean;
    }
    if (subject === undefined) throw new UsageError('a code, an address or a line is missing');
    if (isCode(subject)) terminal.out(explainCode(subject, json, terminal));
    else terminal.out(explainSubject(subject, project, json));
    return EXIT.clean;
  },
};

function listCodes(json: boolean): string {
  const titles = Object.entries(CATALOGUE).map(([code, { title }]) => ({ code, title }));
  if (json) return `${JSON.stringify(titles, null, 2)}\n`;
  const width = Math.max(...titles.map(({ code }) => code.length));
  return titles.map(({ code, title }) => `${code.padEnd(width)}  ${title}\n`).join('');
}

function writeCodePages(project: Project, terminal: Terminal): number {
  if (project.codes === undefined)
    throw new UsageError('contract.config.json has no setting codes, the folder of the pages');
  const { written, removed } = writeFolder(project.root, project.codes, printCodePages(showFirstSample));
  for (const path of written) terminal.out(`wrote ${project.codes}/${path}\n`);
  for (const path of removed) terminal.out(`removed ${project.codes}/${path}\n`);
  if (written.length + removed.length === 0) terminal.out('nothing changed\n');
  return EXIT.clean;
}

function explainCode(code: keyof typeof CATALOGUE, json: boolean, terminal: Terminal): string {
  const samples = showSamples(code);
  if (!json) return renderCode(code, CATALOGUE[code], samples, terminal);
  const shown = samples.map(({ when, language, bad, good }) => ({ when, language, bad, good }));
  return `${JSON.stringify({ code, ...CATALOGUE[code], samples: shown }, null, 2)}\n`;
}

function explainSubject(subject: string, project: Project, json: boolean): string {
  const run = readRegister(project);
  const { model } = run.compiled;
  const [, file, line] = /^(.+\.md):(\d+)$/.exec(subject) ?? [];
  const address = file === undefined ? subject : findAddress(model, file, Number(line));
  const row = address === undefined ? undefined : explainRow(model, address, indexPages(run.pages));
  if (row === undefined) throw new UsageError(refuse(subject, file !== undefined, listAddresses(model)));
  return json ? `${JSON.stringify(row, null, 2)}\n` : renderRow(row);
}

function refuse(subject: string, isLine: boolean, addresses: readonly string[]): string {
  if (isLine) return `no row stands in ${toPrintable(subject)}`;
  const nearest = findNearest(subject, [...Object.keys(CATALOGUE), ...addresses]);
  return `${toPrintable(subject)} is neither a code nor the address of a row${nearest === undefined ? '' : `; did you mean ${nearest}?`}`;
}
