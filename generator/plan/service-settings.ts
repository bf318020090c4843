// What a project says of its service beside the register, for artifacts that must have a title or a server.

export interface ServiceSettings {
  /** What the contract is of. */
  readonly title?: string;
  /** The enum field whose evidenced values are the hosts of the service: a run against any other is no evidence. */
  readonly hosts?: string;
  /** The HTTP authentication scheme of the Authorization header (`bearer`); absent when it has none. */
  readonly authorization?: string;
}
