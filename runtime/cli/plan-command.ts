// `kling plan`: what would be sent, what it is worth and costs, and every gate before it with yes or no. Nothing is written or sent.
import { parseArgs } from 'node:util';
import { EXIT, type Terminal } from './command.ts';
import { EXCEPTION_OPTIONS, EXCEPTION_USAGE, readExceptions } from './exceptions.ts';
import { ENVIRONMENT_USAGE, openSession } from './open-session.ts';
import { type PlannedRound, planCreates } from './plan-creates.ts';
import { printJson } from './print-json.ts';
import { CREATE_OPTIONS, CREATE_USAGE, readCreates } from './read-creates.ts';
import { renderPlan } from './render-plan.ts';

const PLAN_USAGE = `kling plan FILE --operation omniVideo.create --purpose "the street, scene 4" [--approval ID]
kling plan --row A --image frame.png [--approval ID]
kling plan --round 3 --image frame.png

${CREATE_USAGE}  --approval ID          the approval under which it would be sent; without one, what an approval would have to say
${EXCEPTION_USAGE}  --json                 { kind, creates: [{ purpose, plan, gates, row }], round, units, isCostUnknown }

${ENVIRONMENT_USAGE}Exit codes: 0 it would be sent, 1 it would not, 2 usage, 3 a bug in the tool.
`;

const OPTIONS = {
  ...CREATE_OPTIONS,
  ...EXCEPTION_OPTIONS,
  approval: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

export async function runPlan(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  if (values.help === true) {
    terminal.out(PLAN_USAGE);
    return EXIT.valid;
  }
  const asked = readCreates(positionals, values);
  const choice = { approval: values.approval, says: readExceptions(values) };
  const plan = await planCreates(openSession(process.env), asked, choice);
  terminal.out(values.json === true ? `${printJson(describePlan(plan), 2)}\n` : renderPlan(plan, terminal.color));
  return isSendable(plan) ? EXIT.valid : EXIT.invalid;
}

function isSendable({ creates, round }: PlannedRound): boolean {
  return round.length === 0 && creates.every(({ plan }) => plan.refusals.length === 0);
}

/** For a program, without the bodies: they hold media. */
export function describePlan({ creates, ...rest }: PlannedRound) {
  return { ...rest, creates: creates.map(({ purpose, plan, gates, row }) => ({ purpose, plan, gates, row })) };
}
