// Takes each HTTP request to where it belongs: a control route, a result, or the service; and sends what comes back.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ASSETS, readAssetName } from '../assets/address.ts';
import { type AssetSurroundings, answerAsset } from '../assets/answer-asset.ts';
import type { Occasion, ScriptRunner } from '../script/script-runner.ts';
import type { World } from '../world/world.ts';
import { answerCall, type CallFate, type CallSurroundings } from './answer-call.ts';
import { answerControl, CONTROL, type Controlled } from './answer-control.ts';
import { type Chaos, chooseFault } from './chaos.ts';
import type { EmulatorClock } from './clock.ts';
import type { Connections } from './connections.ts';
import { type ReadBody, readBody, readPath, readRequest } from './read-request.ts';
import { type Reply, replyText } from './reply.ts';
import { sendReply } from './send-reply.ts';

export interface Site {
  readonly world: World;
  readonly clock: EmulatorClock;
  readonly connections: Connections;
  readonly bodyBytes: number;
  readonly script: () => ScriptRunner;
  readonly chaos: Chaos;
  readonly assets: AssetSurroundings;
  readonly calls: CallSurroundings;
  readonly controlled: Controlled;
  readonly token: string | undefined;
  /** What is wrong in the emulator itself; the client gets a 500 that says so. */
  readonly onBug: (error: unknown) => void;
}

export type RequestListener = (request: IncomingMessage, response: ServerResponse) => void;

export function createRequestListener(site: Site): RequestListener {
  let calls = 0;
  let downloads = 0;

  const chooseFate = (occasion: Occasion): CallFate => {
    calls += 1;
    const rule = site.script().match(occasion);
    if (rule === undefined) {
      const chosen = chooseFault(site.chaos, calls);
      const isIdle = chosen?.startsWith('stale-reset') === true && occasion.reused !== true;
      return isIdle ? {} : { wire: chosen };
    }
    return 'wire' in rule.do || 'twist' in rule.do ? rule.do : {};
  };

  const answer = async (request: IncomingMessage, body: ReadBody, reused: boolean): Promise<Reply | undefined> => {
    const url = request.url ?? '/';
    const path = readPath(url);
    if (body.kind === 'left') return undefined;
    const read = readRequest(request, body.kind === 'whole' ? body.text : '', site.clock.now());
    if (body.kind === 'too-large') {
      if (!path.startsWith(CONTROL)) site.calls.observe(site.world.drop({ ...read, fault: 'body-too-large' }));
      return replyText(413, `the body has more than ${site.bodyBytes} bytes\n`, { connection: 'close' });
    }
    if (path.startsWith(CONTROL)) return answerControl(read, site.controlled, site.token);
    if (path.startsWith(`${ASSETS}/`)) {
      const asset = site.world.findAsset(readAssetName(path));
      const task = asset === undefined ? undefined : site.world.findTask(asset.taskId, read.at);
      const { operation, externalTaskId } = task ?? {};
      const rule = site.script().match({ kind: 'asset', method: read.method, path, operation, externalTaskId });
      const fault = rule !== undefined && 'asset' in rule.do ? rule.do.asset : undefined;
      downloads += 1;
      return answerAsset({ ...read, url, n: downloads }, asset, fault, site.assets);
    }
    const fate = chooseFate({ kind: 'call', method: read.method, path, reused, ...site.world.describe(read) });
    return answerCall(read, url, fate, site.calls);
  };

  return (request, response) => {
    const reused = site.connections.countRequest(request);
    // Whoever leaves before the answer is no news.
    response.on('error', () => undefined);
    readBody(request, site.bodyBytes)
      .then((body) => answer(request, body, reused))
      .catch((error: unknown) => {
        site.onBug(error);
        return replyText(500, 'this is a bug in the emulator, please report it\n');
      })
      .then((reply) => {
        if (reply !== undefined) sendReply(response, reply, { clock: site.clock, reset: site.connections.reset });
      })
      .catch(site.onBug);
  };
}
