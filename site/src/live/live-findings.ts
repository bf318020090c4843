// What the live server and the open pages tell each other.

/** As `contract generate --watch --json` prints it, as far as pages need it. */
export interface LiveFinding {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly message: string;
  readonly place: { readonly file: string; readonly line: number };
  /** The finding with its code frame, as a terminal shows it. */
  readonly shown: string;
}

/** From the server: all findings that there are now. */
export const FINDINGS_EVENT = 'contract:findings';
/** From a page that was just opened. */
export const ASK_EVENT = 'contract:ask';

export interface LiveQuestion {
  /** How many reloads there had been when the page was answered; absent where the browser does not tell. */
  readonly reloads?: number;
}

/** The name under which an answer says how many reloads came before it. */
export const RELOADS_TIMING = 'reloads';
