// Makes the one report of what the parts found: plain data in, markdown out.
import { GOALS, type Goal } from '../goals.ts';
import { PARTS, type Part } from '../parts.ts';
import { judgeCase, showFigure, type Verdict } from './judge-figure.ts';
import type { Figure, Machine, PartResult, Table } from './part-result.ts';

const INTRODUCTION = `# Measurements

<!-- Written by \`npm run bench\`; \`node bench/report/main.ts\` writes it again from bench/results/. Edits belong into bench/parts.ts, bench/goals.ts or bench/report/. -->

\`npm ci --prefix bench && npm run bench\` measures what the project promises, against named peers in the same rounds, and writes this page. \`-- --sizes 1,10\` leaves out
the largest register, which takes most of the time and of the memory; \`-- --only posts/posts\` runs one part. Each part is a command of its own as well, after which
\`node bench/report/main.ts\` writes this page again. One run of one contender may take 300 s, or what \`--limit\` says; who needs longer is stopped and told apart.

Every figure that counts is a ratio of medians inside one run; absolute times of shared machines say nothing. No figure decides a test. The peers are in a package of their own, so that
users never install them. Keep the machine quiet meanwhile, and do not run it twice within some minutes: ext4 is slow to make files where many were just removed.
`;

/** Above this share of its processors a machine was busy with something else. */
const QUIET = 0.25;

export function renderReport(results: ReadonlyMap<string, PartResult>): string {
  const figures = indexFigures(results.values());
  const sections = PARTS.map((part) => renderPart(part, results.get(part.id)));
  return [INTRODUCTION, renderGoals(figures), renderMissed(figures), renderMachines(results), ...sections].join('\n');
}

/** `G5 x10`, of each case whose figure is worse than its target. */
export function listMissed(results: ReadonlyMap<string, PartResult>): string[] {
  return listCases(indexFigures(results.values()))
    .filter(({ verdict }) => verdict === 'not met')
    .map(({ goal, of }) => `${goal.id} ${of}`);
}

type Figures = ReadonlyMap<string, Figure>;

function indexFigures(results: Iterable<PartResult>): Figures {
  return new Map(
    [...results].flatMap(({ figures }) => figures.map((each) => [`${each.goal} ${each.of}`, each] as const)),
  );
}

interface JudgedCase {
  readonly goal: Goal;
  readonly of: string;
  readonly target: number;
  readonly figure: Figure | undefined;
  readonly verdict: Verdict;
}

function listCases(figures: Figures): JudgedCase[] {
  return GOALS.flatMap((goal) =>
    goal.cases.map(({ of, target }) => {
      const figure = figures.get(`${goal.id} ${of}`);
      return { goal, of, target, figure, verdict: judgeCase(goal, target, figure) };
    }),
  );
}

function renderGoals(figures: Figures): string {
  const cases = listCases(figures);
  const met = cases.filter(({ verdict }) => verdict === 'met').length;
  const rows = cases.map(({ goal, of, target, figure, verdict }) => [
    goal.id,
    goal.what,
    of,
    `${goal.wants} ${target}`,
    showValue(figure),
    verdict,
    `\`node bench/${goal.part}.ts\``,
  ]);
  return `## Goals

${met} of ${cases.length} cases are met.

${renderRows(['goal', 'what', 'case', 'target', 'measured', '', 'reproduce'], rows)}`;
}

function showValue(figure: Figure | undefined): string {
  if (figure === undefined) return '';
  return figure.value === null ? (figure.why ?? '') : showFigure(figure.value);
}

function renderMissed(figures: Figures): string {
  const missed = listCases(figures).filter(({ verdict }) => verdict === 'not met');
  const goals = GOALS.filter((goal) => missed.some((each) => each.goal === goal));
  const rows = goals.map((goal) => {
    const cases = missed.filter((each) => each.goal === goal).map(({ of }) => of);
    return `- **${goal.id}** (${cases.join(', ')}): ${goal.whyMissed ?? 'nobody has looked yet.'}\n`;
  });
  return `### Missed, and why

${rows.length === 0 ? 'None is missed.\n' : rows.join('')}`;
}

function renderMachines(results: ReadonlyMap<string, PartResult>): string {
  const rows = PARTS.flatMap(({ id }) => {
    const machine = results.get(id)?.machine;
    return machine === undefined ? [] : [[id, machine.day, describeHost(machine), describeLoad(machine)]];
  });
  return `## Machines

${renderRows(['part', 'day', 'machine', 'load when it began'], rows)}`;
}

function describeHost({ cores, model, gigabytes, platform, node }: Machine): string {
  return `${cores} cores, ${model}, ${gigabytes} GB, ${platform}, Node ${node}`;
}

function describeLoad({ load, cores }: Machine): string {
  if (load === null) return 'not recorded';
  return load > cores * QUIET ? `${load}, so its times are doubtful` : String(load);
}

function renderPart({ id, title, about }: Part, result: PartResult | undefined): string {
  const versions = Object.entries(result?.versions ?? {}).map(([name, version]) => `${name} ${version}`);
  const told = versions.length === 0 ? '' : `Versions: ${versions.join(', ')}.\n\n`;
  const tables = result === undefined ? 'Not measured yet.\n' : result.tables.map(renderTable).join('\n');
  return `## ${title}

${about}

\`\`\`sh
node bench/${id}.ts
\`\`\`

${told}${tables}`;
}

function renderTable({ title, head, rows, notes = [] }: Table): string {
  const below = notes.length === 0 ? '' : `\n${notes.map((note) => `- ${note}\n`).join('')}`;
  return `### ${title}\n\n${renderRows(head, rows)}${below}`;
}

function renderRows(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `|${cells.map((cell) => ` ${escapeCell(cell)} |`).join('')}\n`;
  return [head, head.map(() => '---'), ...rows].map(line).join('');
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
