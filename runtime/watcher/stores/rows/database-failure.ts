// A database that does not do what it was asked, in words that hold no address with a password and no values of a statement.

export class DatabaseFailure extends Error {
  override readonly name = 'DatabaseFailure';
  /** As disks say it where they say the same (ENOSPC, EIO), otherwise the code of the database or of the connection. */
  readonly code: string;

  constructor(place: string, code: string, why: string) {
    super(`${place}: ${why} (${code})`);
    this.code = code;
  }
}
