// The body of an answer as it comes. A connection that breaks throws away what it had not handed out yet, so every byte is taken off it at once, and the break shows as an end.
import type { IncomingMessage } from 'node:http';
import { PassThrough } from 'node:stream';

export interface AnswerBody {
  /** Never fails; ends early when the connection did. */
  readonly pieces: AsyncIterable<Uint8Array>;
  /** The code of what broke it; undefined while nothing did. */
  brokenBy(): string | undefined;
  /** Lets go of the connection. */
  discard(): void;
}

/** To be called at once when the answer is there. */
export function takeBody(message: IncomingMessage): AnswerBody {
  const pieces = new PassThrough();
  let broken: string | undefined;
  message.on('error', (error: NodeJS.ErrnoException) => {
    broken = error.code ?? error.name;
  });
  message.once('close', () => pieces.end());
  message.pipe(pieces);
  return {
    pieces,
    brokenBy: () => broken,
    discard: () => {
      message.destroy();
      pieces.destroy();
    },
  };
}
