// G7 and G8: how long a good body takes, by compiled check and by others; and a wrong one, whose issues zod makes in any case.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Compile } from 'typebox/compile';
import { safeParse } from 'valibot';
import * as z from 'zod';
import {
  isOmniVideoCreateRequest,
  isOmniVideoCreateRequestShape,
  readOmniVideoCreateRequest,
  readOmniVideoCreateRequestShape,
} from '../../generated/checks/omni-video-create.ts';
import { readOmniVideoGetResponse } from '../../generated/checks/omni-video-get.ts';
import { omniVideoCreateRequest, omniVideoCreateRequestShape } from '../../generated/schemas/omni-video-create.ts';
import { omniVideoGetResponse, omniVideoGetResponseShape } from '../../generated/schemas/omni-video-get.ts';
import { publishPart } from '../report/publish-part.ts';
import { ANSWER, CREATE, WRONG } from './bodies.ts';
import { type Case, compareSpeeds, printSpeeds, timeCases } from './rounds.ts';
import { writePeers } from './write-peers.ts';

const peers = writePeers();
const mini = await import(peers.mini);
const valibot = await import(peers.valibot);

/** What zod prints of a schema knows no formats and no rules. */
function compileOthers(schema: z.ZodType): { ajv: (body: unknown) => boolean; typebox: (body: unknown) => boolean } {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const typebox = Compile(json);
  return { ajv: new Ajv2020({ strict: false }).compile(json), typebox: (body) => typebox.Check(body) };
}

const request = compileOthers(omniVideoCreateRequestShape);
const answer = compileOthers(omniVideoGetResponseShape);
const [compiledRequest, compiledAnswer] = [
  z.compile(omniVideoCreateRequestShape),
  z.compile(omniVideoGetResponseShape),
];

const REQUEST: readonly Case[] = [
  { name: 'zod', call: () => omniVideoCreateRequestShape.safeParse(CREATE).success },
  { name: 'zod with rules', call: () => omniVideoCreateRequest.safeParse(CREATE).success },
  { name: 'zod compiled (eval)', call: () => compiledRequest.safeParse(CREATE).success },
  { name: 'zod/mini', call: () => mini.request.safeParse(CREATE).success },
  { name: 'valibot', call: () => safeParse(valibot.request, CREATE).success },
  { name: 'ajv (eval, no formats)', call: () => request.ajv(CREATE) },
  { name: 'typebox (eval, no formats)', call: () => request.typebox(CREATE) },
  { name: 'guard, fields', call: () => isOmniVideoCreateRequestShape(CREATE) },
  { name: 'guard, fields and rules', call: () => isOmniVideoCreateRequest(CREATE) },
  { name: 'reader, fields', call: () => readOmniVideoCreateRequestShape(CREATE) !== undefined },
  { name: 'reader, fields and rules', call: () => readOmniVideoCreateRequest(CREATE) !== undefined },
];

const RECEIVED: readonly Case[] = [
  { name: 'zod', call: () => omniVideoGetResponseShape.safeParse(ANSWER).success },
  { name: 'zod compiled (eval)', call: () => compiledAnswer.safeParse(ANSWER).success },
  { name: 'zod/mini', call: () => mini.answer.safeParse(ANSWER).success },
  { name: 'valibot', call: () => safeParse(valibot.answer, ANSWER).success },
  { name: 'ajv (eval)', call: () => answer.ajv(ANSWER) },
  { name: 'typebox (eval)', call: () => answer.typebox(ANSWER) },
  { name: 'reader', call: () => readOmniVideoGetResponse(ANSWER) !== undefined },
];

/** As `parsePart` of the kernel does it. */
function parse(body: unknown): z.ZodSafeParseResult<unknown> {
  const data = readOmniVideoCreateRequestShape(body);
  return data === undefined ? omniVideoCreateRequestShape.safeParse(body) : { success: true, data };
}

const FAILING: readonly Case[] = [
  { name: 'zod', call: () => omniVideoCreateRequestShape.safeParse(WRONG).error?.issues.length === 5 },
  { name: 'reader, then zod', call: () => parse(WRONG).error?.issues.length === 5 },
];

function compareIssues(): void {
  const [plain, fast] = [omniVideoCreateRequestShape.safeParse(WRONG), parse(WRONG)];
  if (JSON.stringify(plain) !== JSON.stringify(fast)) throw new Error('the issues differ');
}

compareIssues();
if (omniVideoGetResponse.safeParse(WRONG).success) throw new Error('a request is no answer');
const [requests, answers, failures] = [timeCases(REQUEST), timeCases(RECEIVED), timeCases(FAILING)];
publishPart('validation/speed', {
  tables: [
    printSpeeds('A good create', requests, 'zod'),
    printSpeeds('A good answer', answers, 'zod'),
    printSpeeds('A create with five mistakes', failures, 'zod'),
  ],
  figures: [
    { goal: 'G7', of: 'a create', value: compareSpeeds(requests, 'reader, fields', 'zod') },
    { goal: 'G7', of: 'an answer', value: compareSpeeds(answers, 'reader', 'zod') },
    { goal: 'G8', of: 'five issues', value: compareSpeeds(failures, 'reader, then zod', 'zod') },
  ],
});
