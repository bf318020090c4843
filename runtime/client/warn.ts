// Warnings of the client, for what must not end a call and must not be silent either.

export function warn(message: string): void {
  process.emitWarning(message, 'KlingWarning');
}
