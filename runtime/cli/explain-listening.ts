// Why a command that serves could not listen, for the person who chose the port and the address; anything else is a bug.
import { UsageError } from './command.ts';

export function explainListening(port: number): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    switch (error.code) {
      case 'EACCES':
        throw new UsageError(`this user may not listen on port ${port}; name one from 1024 with --port, or 0 for any`);
      case 'EADDRINUSE':
        throw new UsageError(`port ${port} is taken; name another with --port, or 0 for any`);
      case 'EADDRNOTAVAIL':
      case 'ENOTFOUND':
        throw new UsageError(`cannot listen: ${error.message}`);
      default:
        throw error;
    }
  };
}
