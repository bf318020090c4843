// What is wrong with the file of a run that should become evidence, or with the pages that it should go into.
import type { CatalogueEntry } from './entry.ts';

export const PROMOTED_RUNS = {
  'PROMOTE-JSON': {
    title: 'the file of a run is no sound JSON',
    cause:
      'A key that stands twice, endless nesting or a stray character can mean different things to different readers.',
    fix: 'let the tool that made the calls write the file again',
    edits: [],
    mending: 'what it should say only the tool that made the calls knows',
  },
  'PROMOTE-SECRET': {
    title: 'the file of a run may hold a credential',
    cause:
      'A run is read by many and kept for ever, so what looks like a key, a token or a signed address is not taken.',
    fix: 'withdraw the credential if it is one; write the record without it, addresses without their query',
    edits: [],
    mending: 'what is in the open stays open; withdrawing it is a matter for a person',
  },
  'PROMOTE-FORMAT': {
    title: 'the file of a run is not of the known form',
    cause: 'A record is read strictly: every key that is missing, unknown or of another form is named.',
    fix: 'write the record as docs/promoting-runs.md says',
    edits: [],
    mending: 'what it should say only the tool that made the calls knows',
  },
  'PROMOTE-CHECKSUM': {
    title: 'the file of a run was changed after it was written',
    cause: 'The checksum covers everything else in the record.',
    fix: 'promote the file as it was written; a mistake in it is mended by writing the record again from the calls',
    edits: [],
    mending: 'a record that was changed is worth nothing',
  },
  'PROMOTE-EMULATED': {
    title: 'an answer of a run came from an emulator',
    cause: 'An emulator says what the register says, so it can confirm nothing.',
    fix: 'keep the run as a test; only calls to the service are evidence',
    edits: [],
    mending: 'no edit makes evidence of it',
  },
  'PROMOTE-HOST': {
    title: 'a run was made against something that is no host of the service',
    cause: 'Only evidenced values of the field that contract.config.json names as hosts are the service.',
    fix: 'check where the calls went; a new host of the service needs a row first',
    edits: [],
    mending: 'no edit makes evidence of it',
  },
  'PROMOTE-DATE': {
    title: 'the date of a run cannot be true',
    cause: 'A run lies neither in the future nor before there was anything to call.',
    fix: 'mend the clock of the machine, and write the record again',
    edits: [],
    mending: 'when the call was made nobody else knows',
  },
  'PROMOTE-EXISTS': {
    title: 'the register already has this id',
    cause: 'A run is evidence once, and an id means one thing.',
    fix: 'leave it at that; another run needs another id',
    edits: [],
    mending: 'which run is meant only its owner knows',
  },
  'PROMOTE-OPERATION': {
    title: 'a call of a run is none of the operations that it names',
    cause: 'Method and path of each call must be those of a registered operation which the record lists.',
    fix: 'name the operations that were called, or register them first',
    edits: [],
    mending: 'what was called only the tool that called it knows',
  },
  'PROMOTE-BODY': {
    title: 'a body of a run is not one of its operation',
    cause: 'Unknown keys are welcome; a body of another build shows nothing of the rows.',
    fix: 'check which operation was called, and what was really sent',
    edits: [],
    mending: 'what was sent only the tool that sent it knows',
  },
  'PROMOTE-OUTCOME': {
    title: 'what a run says of its outcome is not what the answers say',
    cause: 'Status, service code and state of the task are in the answers; the outcome must follow from them.',
    fix: 'write the outcome that the answers show',
    edits: [],
    mending: 'what the record should say only its owner knows',
  },
  'PROMOTE-CLAIM': {
    title: 'a run claims a row that it cannot show',
    cause: 'Confirms and rejects name rows that no body shows; of a row that a body would show, the body decides.',
    fix: 'mend the address, or take the claim out',
    edits: [],
    mending: 'what the run shows beyond its bodies only a person can say',
  },
  'PROMOTE-NOTHING': {
    title: 'a run supports no row that needs it',
    cause: 'Evidence that is cited nowhere is superfluous, so a run without a row to stand behind is not added.',
    fix: 'add --cite to put it beside the evidence of what it shows',
    edits: [],
    mending: 'whether it is worth citing a person decides',
  },
  'PROMOTE-PAGE': {
    title: 'no page has a table of runs',
    cause: 'A run gets a row in a runs table and its bodies under a heading of that page.',
    fix: 'add a page with an empty runs table',
    edits: [],
    mending: 'where the runs should stand the author knows',
  },
  'PROMOTE-CHANGED': {
    title: 'a page was changed while a run was promoted',
    cause: 'The new text was made from what was read; writing it would undo the change.',
    fix: 'promote the run again',
    edits: [],
    mending: 'the command reads the pages again when it is called again',
  },
  'PROMOTE-INTERRUPTED': {
    title: 'an earlier promotion was not finished',
    cause: 'The pages that belong together are replaced one after the other, and something ended this half way.',
    fix: 'promote any run again; what can be finished is finished first',
    edits: [],
    mending: 'the command goes on by itself when it is called again',
  },
} as const satisfies Record<string, CatalogueEntry>;
