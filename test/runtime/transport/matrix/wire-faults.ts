// What can happen to a create after its last byte has arrived: thirteen faults, each of which leaves the caller without a task although one may have been made.
import type { Behaviour } from './raw-server.ts';
import { printAnswer } from './raw-server.ts';

export interface WireFault {
  readonly name: string;
  readonly behaviour: Behaviour;
}

/** Free questions are answered well, so that only the create meets the fault. */
const READ = printAnswer(200, '{"code":0,"message":"SUCCEED","request_id":"read","data":[]}');

const TASK = '{"code":0,"message":"SUCCEED","request_id":"made","data":{"task_id":"1","task_status":"submitted"}}';

type OnPost = NonNullable<Behaviour['arrived']>;

function onPost(answer: OnPost): Behaviour {
  return { arrived: (socket, request) => (request.method === 'GET' ? socket.write(READ) : answer(socket, request)) };
}

function answerStatus(status: number, code: number): WireFault {
  const body = `{"code":${code},"message":"no","request_id":"refused"}`;
  return { name: `${status}`, behaviour: onPost((socket) => socket.write(printAnswer(status, body))) };
}

function answerText(name: string, text: string, ends: boolean): WireFault {
  return { name, behaviour: onPost((socket) => (ends ? socket.end(text) : socket.write(text))) };
}

export const WIRE_FAULTS: readonly WireFault[] = [
  { name: 'FIN after the body', behaviour: onPost((socket) => socket.end()) },
  { name: 'RST after the body', behaviour: onPost((socket) => socket.resetAndDestroy()) },
  {
    // The connection was used before and dies with the next request, as one that a proxy has given up.
    name: 'RST of a kept connection',
    behaviour: onPost((socket, { onConnection }) => (onConnection > 1 ? socket.resetAndDestroy() : socket.end())),
  },
  { name: 'no reply', behaviour: onPost(() => {}) },
  answerStatus(500, 5000),
  answerStatus(502, 5000),
  answerStatus(503, 5001),
  answerStatus(504, 5002),
  answerStatus(429, 1303),
  answerStatus(408, 5002),
  {
    name: '307',
    // Whoever follows it finds a service that takes the create.
    behaviour: onPost((socket, { path, count }) => {
      const headers = { location: path, 'content-type': 'text/plain' };
      socket.write(count > 1 ? printAnswer(200, TASK) : printAnswer(307, '', headers));
    }),
  },
  answerText('200 cut short', printAnswer(200, TASK).slice(0, -20), true),
  answerText('200 and no JSON', printAnswer(200, TASK.slice(0, -20)), false),
];
