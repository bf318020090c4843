// Reads the options of an emulator as strictly as its script: one that is misspelt, or a number that is none, would make a test pass for nothing.
import * as z from 'zod';
import { describeRecord, type RecordProblem } from '../../../generated/kernel/describe-record.ts';
import { units } from '../../../generated/prices.ts';
import { readSecret } from '../../callbacks/sign.ts';
import { parseDecimal } from '../world/decimals.ts';
import type { EmulatorOptions } from './options.ts';
import { WIRE_FAULT_NAMES } from './wire-faults.ts';

type Shape<Options> = { readonly [Key in keyof Required<Options>]: z.ZodType };

/** What a date of JavaScript can name, at either side of 1970. */
const LATEST_MS = 8.64e15;

/** Those of `kling emulator --speed`. */
const SLOWEST = 0.001;
const FASTEST = 1_000_000;

const words = <const Words extends readonly string[]>(all: Words, error = `one of ${all.join(', ')}`) =>
  z.enum(all, { error }).optional();
const whole = (least: number, most: number, error: string) =>
  z.int({ error }).min(least, { error }).max(most, { error }).optional();
const number = (least: number, most: number, error = `a number from ${least} to ${most}`) =>
  z.number({ error }).min(least, { error }).max(most, { error }).optional();
const text = (error: string) => z.string({ error }).min(1, { error }).optional();
const texts = (error: string) => z.array(z.string({ error }), { error }).optional();
const run = () => z.custom((value) => typeof value === 'function', { error: 'a function' }).optional();
const object = <Fields extends z.ZodRawShape>(fields: Fields) => z.strictObject(fields, { error: 'an object' });

const milliseconds = () => whole(0, LATEST_MS, 'a whole number of milliseconds');
const bytes = () => whole(1, Number.MAX_SAFE_INTEGER, 'a whole number of bytes');
/** Infinity is no number of JSON, and here it says that there is no limit. */
const limit = () => z.union([z.literal(Infinity), z.int().min(0)], { error: 'a whole number, or Infinity' }).optional();
const key = () => z.string({ error: 'a text' }).min(1, { error: 'a text' });
const decimal = () =>
  z.string({ error: DECIMAL }).refine((value) => parseDecimal(value) !== undefined, { error: DECIMAL });
const DECIMAL = 'a decimal in quotes, such as "3.6",';
const SECRET = 'a secret that begins with whsec_ and goes on in base64';

const WORLD: Shape<NonNullable<EmulatorOptions['world']>> = {
  clockSkewMs: whole(-LATEST_MS, LATEST_MS, 'a whole number of milliseconds'),
  slots: object({ video: limit(), image: limit() }).optional(),
  uniqueIds: words(['enforced', 'replayed', 'ignored']),
  listLagMs: milliseconds(),
  times: object({ submittedMs: milliseconds(), processingMs: milliseconds() }).optional(),
  balances: z
    .partialRecord(z.enum(Object.keys(units)), decimal(), { error: 'decimals by the names of units' })
    .optional(),
  pays: words(['before', 'after']),
  unknownPrice: decimal().optional(),
  unknownElements: words(['accepted', 'refused']),
  smallImages: words(['later', 'at-create']),
  requestsPerSecond: limit(),
  retiredModels: texts('a list of names of models'),
  barredModels: texts('a list of names of models'),
};

const OPTIONS: Shape<EmulatorOptions> = {
  port: whole(0, 65_535, 'a whole number from 0 to 65535'),
  host: text('a loopback address'),
  secure: z.boolean({ error: 'true or false' }).optional(),
  seed: whole(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 'a whole number'),
  // It has a reader of its own, which tells its problems.
  script: z.unknown().optional(),
  clock: words(['real', 'manual']),
  speed: number(SLOWEST, FASTEST),
  startAt: number(-LATEST_MS, LATEST_MS, 'a time in milliseconds since 1970'),
  credentials: object({ apiKey: key(), accessKey: key(), secretKey: key() }).optional(),
  chaos: number(0, 1),
  chaosFaults: z
    .array(z.enum(WIRE_FAULT_NAMES, { error: 'a wire fault and its moment, such as reset-after,' }), {
      error: 'a list of wire faults',
    })
    .min(1, { error: 'a list of at least one wire fault' })
    .optional(),
  token: text('a text'),
  webhookSecret: z
    .string({ error: SECRET })
    .refine((secret) => secret.startsWith('whsec_') && readSecret(secret) !== undefined, { error: SECRET })
    .optional(),
  addressLifetimeMs: milliseconds(),
  limits: object({
    bodyBytes: bytes(),
    headerBytes: bytes(),
    headersMs: milliseconds(),
    requestMs: milliseconds(),
    idleMs: milliseconds(),
  }).optional(),
  world: object(WORLD).optional(),
  observe: run(),
  onBug: run(),
};

const options = object(OPTIONS);

/** Options with problems are a mistake of the program that starts the emulator. */
export class OptionsRefused extends Error {
  override readonly name = 'OptionsRefused';
  readonly problems: readonly RecordProblem[];

  constructor(problems: readonly RecordProblem[]) {
    super(
      `the options of the emulator have problems\n${problems.map(({ at, message }) => `  ${at} ${message}`).join('\n')}`,
    );
    this.problems = problems;
  }
}

/** Throws OptionsRefused. */
export function checkOptions(given: EmulatorOptions): void {
  const { success, error } = options.safeParse(given);
  if (!success) throw new OptionsRefused(hideSecrets(describeRecord(given, error.issues)));
}

/** What is wrong with a secret is told without it. */
function hideSecrets(problems: readonly RecordProblem[]): RecordProblem[] {
  return problems.map((problem) =>
    problem.path[0] === 'webhookSecret' ? { ...problem, message: `is something else; ${SECRET} is expected` } : problem,
  );
}

/** The clock never goes back, and stays a time. */
export function checkAdvance(ms: number, now: number): void {
  if (typeof ms === 'number' && ms >= 0 && now + ms <= LATEST_MS) return;
  throw new RangeError(`advance takes a number of milliseconds from 0 on, as far as dates go; ${String(ms)} was given`);
}
