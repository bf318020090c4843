// Comments that silence a finding, and what is wrong with one of them: nothing is silenced without a reason, and nothing for ever.
import type { CatalogueEntry } from './entry.ts';

export const SUPPRESSIONS = {
  'SUPPRESSION-FORM': {
    title: 'a comment that should silence a finding cannot be read',
    cause: 'It names a code that may be silenced, a day on which it ends and a reason; anything less silences nothing.',
    fix: 'write <!-- contract-ignore CODE until=2027-01-31 reason="why" -->, with row="name" for one row of the table below',
    edits: [],
    mending: 'which finding was meant, and why, only the author knows',
  },
  'SUPPRESSION-EXPIRED': {
    title: 'a comment that silences a finding has expired',
    cause: 'Its day is past, so the finding speaks again.',
    fix: 'mend what it silenced, or give it a new day and a reason that still holds',
    edits: [],
    mending: 'whether the reason still holds only a person knows',
  },
  'SUPPRESSION-UNUSED': {
    title: 'a comment silences nothing',
    cause: 'What it was for is mended, has moved, or was never there; it would hide the next finding of its code.',
    fix: 'remove the comment, or move it right above what it is for',
    edits: ['safe'],
    mending: 'removes the comment',
  },
} as const satisfies Record<string, CatalogueEntry>;
