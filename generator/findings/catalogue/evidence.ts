// What is claimed without being shown: statuses, citations, runs, readings and open questions.
import type { CatalogueEntry } from './entry.ts';

export const EVIDENCE = {
  'EVIDENCE-STATUS': {
    title: 'a status is not the one that the evidence supports',
    cause: 'The status is computed from what the Evidence cell cites.',
    fix: 'write the computed status, or cite better evidence',
    edits: ['safe', 'suggested'],
    mending:
      'writes the computed status; a step to or from not-evidenced takes a row out of the generated code or into it, so it is only suggested',
  },
  'EVIDENCE-UNKNOWN': {
    title: 'a citation names no source and no run',
    cause: 'Every cited id has a row in a sources or runs table.',
    fix: 'mend the id, or add the source',
    edits: ['suggested'],
    mending: 'writes the nearest id; ids of one publisher often differ in their date alone, so look twice',
  },
  'EVIDENCE-UNUSED': {
    title: 'a source or run is cited by no row',
    cause: 'Evidence that supports nothing is either forgotten or superfluous.',
    fix: 'cite it where it speaks, or remove it',
    edits: [],
    mending: 'whether to cite or to remove it only the author knows',
    suppressible: true,
  },
  'RUN-SILENT': {
    title: 'a row cites a run that says nothing about it',
    cause:
      'Neither the payload or response of the run holds the path, nor does its Confirms or Rejects cell name the row.',
    fix: 'remove the citation, or name the row in the Confirms cell if the run shows it',
    edits: ['suggested'],
    mending: 'removes the citation',
    suppressible: true,
  },
  'RUN-MODERATION': {
    title: 'a refusal by moderation is used against a shape',
    cause: 'A run that moderation ended says something of its content and nothing of the body that carried it.',
    fix: 'remove the citation or the claim; keep the run as a case of moderation',
    edits: ['suggested'],
    mending: 'removes the citation or the claim',
  },
  'RUN-PAYLOAD': {
    title: 'the payload of a run cannot be read',
    cause: 'A payload or response block holds JSON and stands under a heading with the id of a run.',
    fix: 'mend the JSON or the heading',
    edits: ['suggested'],
    mending: 'writes the nearest kind of block',
  },
  'ADDRESS-UNKNOWN': {
    title: 'an address names no row',
    cause: 'Subjects, Confirms and Rejects point at rows by address.',
    fix: 'mend the address',
    edits: ['suggested'],
    mending: 'writes the nearest address',
  },
  'READING-CHOSEN': {
    title: 'a disagreement has more than one chosen reading',
    cause: 'At most one reading of a subject wins.',
    fix: 'leave one yes in the group',
    edits: [],
    mending: 'which reading wins is a decision',
  },
  'GAP-MISSING': {
    title: 'an open question has no gap',
    cause: 'Every not-evidenced row and every disagreement without a winner stands in a gaps table.',
    fix: 'add a gap with this Subject',
    edits: ['suggested'],
    mending: 'adds an open gap at the end of a gaps table of the page',
    suppressible: true,
  },
} as const satisfies Record<string, CatalogueEntry>;
