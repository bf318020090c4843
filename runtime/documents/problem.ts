// What is wrong with a document: data with a place and a code of the authoring tool's catalogue, and the edit that would mend it where that is known.

/** A change of a document's text, as offsets. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export type ProblemCode =
  | 'DOCUMENT-FORM'
  | 'DOCUMENT-LINK'
  | 'DOCUMENT-INDEX'
  | 'DOCUMENT-QUOTE'
  | 'DOCUMENT-COMPUTED'
  | 'DOCUMENT-EXAMPLE'
  | 'DOCUMENT-SCORE';

export interface Problem {
  readonly code: ProblemCode;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
  readonly edit?: Edit;
}
