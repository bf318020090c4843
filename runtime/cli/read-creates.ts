// Reads what a command is asked to plan, approve or send: a body from a file, a row of the verification plan, or the smallest round of it.
import { readFileSync } from 'node:fs';
import {
  type AssetName,
  namePurpose,
  type PlannedCreate,
  type RowAssets,
  type VerificationRow,
} from '../guard/verification/row.ts';
import { findRow, SMALLEST_ROUND, takeSmallestRound } from '../guard/verification/rows.ts';
import { UsageError } from './command.ts';
import { describeUnread, readBody, readGiven } from './read-payload.ts';

export interface AskedCreate {
  readonly operation: string;
  readonly body: unknown;
  readonly given: Readonly<Record<string, unknown>>;
  /** Undefined for a body from a file whose purpose nobody named. */
  readonly purpose: string | undefined;
  /** For a row of the plan. */
  readonly row: VerificationRow | undefined;
}

export const CREATE_OPTIONS = {
  operation: { type: 'string' },
  purpose: { type: 'string' },
  given: { type: 'string', multiple: true },
  row: { type: 'string' },
  round: { type: 'string' },
  step: { type: 'string' },
  'without-model': { type: 'boolean' },
  prompt: { type: 'string' },
  image: { type: 'string' },
  'second-image': { type: 'string' },
  video: { type: 'string' },
  'video-seconds': { type: 'string' },
  element: { type: 'string' },
  voice: { type: 'string' },
} as const;

export type CreateValues = {
  readonly [Name in keyof typeof CREATE_OPTIONS]?: Name extends 'given'
    ? readonly string[] | undefined
    : Name extends 'without-model'
      ? boolean | undefined
      : string | undefined;
};

export const CREATE_USAGE = `  FILE --operation ID    a body from a file, - for standard input; with --purpose "one line"
  --given name=value     a fact that is not in the body; may be repeated
  --row A                a row of the verification plan, A to G; --step element or clip for one create of it
  --round 3              the front of the smallest round: A, then B, then C
  --without-model        rows B and C as they were asked in March: hypothesis-only
  --image FILE           a picture of your own, sent as base64 (A, C, the element of G); --second-image FILE
  --video URL --video-seconds N    the clip before, with its measured length (E, F)
  --element ID  --voice ID         ids of the service (F, G)
  --prompt TEXT          other words than those of the plan
`;

export function readCreates(positionals: readonly string[], values: CreateValues): readonly AskedCreate[] {
  const [file, extra] = positionals;
  if (extra !== undefined) throw new UsageError(`unexpected argument ${extra}`);
  const named = [file, values.row, values.round].filter((each) => each !== undefined);
  if (named.length !== 1) throw new UsageError('name one of a file, --row A, or --round 3');
  if (file !== undefined) return [readFileCreate(file, values)];
  const assets = readAssets(values);
  const rows = values.round === undefined ? [requireRow(values.row ?? '')] : readRound(values.round);
  return rows.flatMap((row) => chooseCreates(row, values).map((create) => prepare(row, create, assets)));
}

function readFileCreate(file: string, { operation, purpose, given }: CreateValues): AskedCreate {
  if (operation === undefined) throw new UsageError('name the operation: --operation omniVideo.create');
  const body = readBody(file);
  if (body.kind === 'broken') throw new UsageError(body.message);
  return { operation, body: body.value, given: readGiven(given ?? []), purpose, row: undefined };
}

function requireRow(id: string): VerificationRow {
  const row = findRow(id);
  if (row === undefined) throw new UsageError(`--row ${id}: a letter from A to G is expected`);
  if (row.creates.length === 0) throw new UsageError(`row ${row.id} is not sent: ${row.question}`);
  return row;
}

function readRound(text: string): readonly VerificationRow[] {
  const creates = Number(text);
  if (!Number.isInteger(creates) || creates < 1 || creates > SMALLEST_ROUND.length)
    throw new UsageError(`--round ${text}: a number of creates from 1 to ${SMALLEST_ROUND.length} is expected`);
  return takeSmallestRound(creates);
}

function chooseCreates(row: VerificationRow, values: CreateValues): readonly PlannedCreate[] {
  const creates = values['without-model'] === true ? row.retired : row.creates;
  if (creates.length === 0) throw new UsageError(`row ${row.id} has no body without a model`);
  const chosen = values.step === undefined ? creates : creates.filter(({ name }) => name === values.step);
  if (chosen.length > 0) return chosen;
  throw new UsageError(`--step ${values.step}: row ${row.id} has ${creates.map(({ name }) => name).join(' and ')}`);
}

function prepare(row: VerificationRow, create: PlannedCreate, assets: RowAssets): AskedCreate {
  const prepared = create.prepare(assets);
  switch (prepared.kind) {
    case 'ready':
      return { ...prepared.request, purpose: namePurpose(row, create), row };
    case 'missing':
      throw new UsageError(`row ${row.id} (${create.name}) needs ${prepared.needs.map(nameOption).join(' and ')}`);
    case 'refused':
      throw new UsageError(`row ${row.id} (${create.name}): ${prepared.reasons.join('; ')}`);
  }
}

function nameOption(asset: AssetName): string {
  return asset === 'video' ? '--video URL --video-seconds N' : `--${asset}`;
}

function readAssets(values: CreateValues): RowAssets {
  const { prompt, element, voice, video } = values;
  const seconds = Number(values['video-seconds'] ?? Number.NaN);
  if (video !== undefined && !(seconds > 0)) throw new UsageError('--video needs --video-seconds, as it was measured');
  return {
    prompt,
    element,
    voice,
    image: readPicture(values.image),
    'second-image': readPicture(values['second-image']),
    video: video === undefined ? undefined : { address: video, seconds },
  };
}

function readPicture(file: string | undefined): string | undefined {
  if (file === undefined) return undefined;
  try {
    return readFileSync(file).toString('base64');
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${describeUnread(error)}`);
  }
}
