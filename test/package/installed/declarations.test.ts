// A library on top of the package can be declared: what its calls give back has a name that an entry exports.
import { expect, inject, it } from 'vitest';
import { compile, writeProgram } from './consumer.ts';

/** Each leaves its type to be inferred, so the compiler must find names for all of it. */
const PROGRAMS: Readonly<Record<string, string>> = {
  client: `import { createKling } from 'kling-contract';
const kling = createKling({ apiKey: 'sample-key-1' });
export const wire = () => kling.wire;
export const list = () => kling.omniVideo.list();
export const legacy = () => kling.legacy;
export const calls = () => kling.spend({ approval: 'a', purpose: 'b' });
export const other = () => kling.with({ unchecked: true });
export const raw = () => kling.raw('omniVideo.get');
export const input = (given: Parameters<typeof kling.raw>[1]) => given;
export const sent = () => kling.wire.send(null as never);
export const wait = () => kling.tasks.wait({ operation: 'x', id: 'y' });
export const find = () => kling.tasks.find({ operation: 'x', id: 'y' });
export const result = async () => (await kling.tasks.find({ operation: 'x', id: 'y' })) as never;
export const saved = () => kling.download(null as never, { directory: '.' });
export const created = (one: Parameters<NonNullable<Parameters<typeof kling.spend>[0]['onCreated']>>[0]) => one;
export const spender = (one: NonNullable<NonNullable<Parameters<typeof createKling>[0]>['guard']>) => one(kling.wire);
`,
  check: `import { checkPayload } from 'kling-contract/check';
const answer = checkPayload({ body: {} });
export const { issues, observations, undecided, service } = answer;
export const whole = () => checkPayload({ body: {} });
`,
  guard: `import { createGuard, draftCreates } from 'kling-contract/guard';
const guard = createGuard({ home: 'x' });
const any = null as never;
export const make = createGuard;
export const draft = draftCreates;
export const approve = () => guard.approve(any);
export const readApproval = () => guard.readApproval('x');
export const plan = () => guard.plan(any);
export const create = () => guard.create(any);
export const resume = () => guard.resume(any);
export const queueRender = () => guard.queueRender(any);
export const queueChain = () => guard.queueChain(any, any);
export const resolveChild = () => guard.resolveChild('x', any);
export const resend = () => guard.resend('x', any, () => false);
export const records = () => guard.records();
export const reconcile = () => guard.reconcile('x');
export const recordTask = () => guard.recordTask('x', any);
export const job = () => guard.job('x');
export const ledger = () => guard.ledger();
export const totals = () => guard.totals();
export const spent = () => guard.spent('x');
type Options = Parameters<typeof createGuard>[0];
export const openStore = (open: NonNullable<Options['openStore']>) => open(any);
export const lookUp = (look: NonNullable<Options['lookUp']>) => look(any);
export const media = (check: NonNullable<Options['checkMedia']>) => check(any, {}, []);
export const disk = (disk: NonNullable<Options['disk']>) => disk;
export const resumed = (one: Parameters<typeof guard.resume>[0]) => one;
export const watched = (one: Parameters<typeof guard.queueRender>[0]) => one;
export const decision = (one: Parameters<typeof guard.decide>[1]) => one;
`,
  watcher: `import { examineHealth, findNextLook, isWatched, openTick, runTick } from 'kling-contract/watcher';
const any = null as never;
export const open = openTick;
export const parts = () => openTick(any);
export const tick = () => runTick(any);
export const health = () => examineHealth(any);
export const look = findNextLook;
export const watched = isWatched;
export const lease = async () => (await openTick(any)).store.lease('x');
export const load = async () => (await openTick(any)).store.load('x');
`,
  emulator: `import { ScriptRefused, startEmulator } from 'kling-contract/emulator';
export const start = () => startEmulator();
export const tasks = async () => (await startEmulator()).world.tasks(0);
export const due = async () => (await startEmulator()).world.callbacksDue(0);
export const answer = async () => (await startEmulator()).world.answer(null as never);
export const asset = async () => (await startEmulator()).world.findAsset('x');
export const script = async () => (await startEmulator()).script().rules[0]?.do;
export const when = async () => (await startEmulator()).script().rules[0]?.when;
export const deliveries = async () => (await startEmulator()).deliveries();
export const problems = new ScriptRefused([]).problems;
`,
  builders: `import { buildTextScene } from 'kling-contract/builders';
export const built = () => buildTextScene({ prompt: 'a calm sea' } as never);
const scene = buildTextScene({ prompt: 'a calm sea' } as never);
export const refused = scene.kind === 'refused' ? scene.refusals : scene;
`,
  prices: `import { estimatePayload, prices, units } from 'kling-contract/prices';
const cost = estimatePayload({ body: {} });
export const whole = () => estimatePayload({ body: {} });
export const check = cost.check;
export const estimate = cost.kind === 'estimated' ? cost.estimate : undefined;
export const all = { prices, units };
`,
  rules: `import { evaluateRules, text2videoCreateRules } from 'kling-contract/rules';
export const rules = text2videoCreateRules;
export const result = () => evaluateRules(text2videoCreateRules, null as never);
`,
  media: `import { checkPayloadMedia, measureMedia, readMp4, readFileWith } from 'kling-contract/media';
export const answer = () => checkPayloadMedia({ operation: 'omniVideo.create', body: {} });
export const media = () => readFileWith('x', measureMedia);
export const clip = () => readMp4(new Uint8Array());
`,
  callbacks: `import { createCallbackHandler, keepCallbacks, serveCallbacks, verifyCallback } from 'kling-contract/callbacks';
export const handler = createCallbackHandler;
export const store = () => keepCallbacks('x');
export const server = () => serveCallbacks(null as never, { host: '127.0.0.1', port: 0 });
export const verified = () => verifyCallback({}, new Uint8Array(), [], 0);
`,
  transport: `import { createClient, NotApproved, ServiceRefusal } from 'kling-contract/transport';
export const client = createClient;
export const meaning = (error: ServiceRefusal) => error.meaning;
export const raw = (error: NotApproved) => error.raw;
`,
};

it.each(Object.entries(PROGRAMS))('a library over the %s can be declared', (_name, text) => {
  const { folder, file } = writeProgram(inject('consumer'), text);
  const options = { module: 'nodenext', moduleResolution: 'nodenext', types: ['node'], declaration: true };
  expect(compile(folder, [file], options)).toBe('');
});

it('and one listener serves the client and the guard', () => {
  const text = `import { createKling } from 'kling-contract';
import type { Created } from 'kling-contract/guard';
import { createGuard } from 'kling-contract/guard';
const kling = createKling({ apiKey: 'sample-key-1', guard: (wire) => createGuard({ home: 'x', wire }) });
const listen = (created: Created): number | undefined =>
  created.kind === 'not-sent' ? created.retryAfterMs : undefined;
export const calls = kling.spend({ approval: 'a', purpose: 'b', onCreated: (created) => void listen(created) });
`;
  const { folder, file } = writeProgram(inject('consumer'), text);
  const options = { module: 'nodenext', moduleResolution: 'nodenext', types: ['node'] };
  expect(compile(folder, [file], options)).toBe('');
});
