// The rows of docs/verification-plan.md as data, so that a create for verification is one of them or nothing. A test holds page and data together.
import type { PlannedCreate, RowId, VerificationRow } from './row.ts';
import {
  prepareAnchored,
  prepareContinued,
  prepareContinuedIdentity,
  prepareElement,
  prepareImage,
  prepareImageWithoutModel,
  prepareText,
  prepareTextWithoutModel,
  prepareVoiced,
} from './row-bodies.ts';

const SUCCESS = 'code 0, the query reaches success, the clip can be downloaded, no key beyond the body was needed';
const STOP = 'the first success, or a clear answer about model or shape; no variant and no second model follows';

const clip = (operation: string, prepare: PlannedCreate['prepare']): PlannedCreate => ({
  name: 'clip',
  operation,
  prepare,
});

export const verificationRows: readonly VerificationRow[] = [
  {
    id: 'A',
    title: 'Omni, anchored to a first frame',
    question: 'does the anchored baseline still work?',
    creates: [clip('omniVideo.create', prepareAnchored)],
    retired: [],
    success: `${SUCCESS}; the clip begins with the picture that was sent`,
    stop: STOP,
    reopen: 'the pattern or the rows of its pictures change, or a production clip ignores its first frame',
  },
  {
    id: 'B',
    title: 'Text to video',
    question: 'does text to video work with its model named?',
    creates: [clip('text2video.create', prepareText)],
    retired: [{ name: 'clip-without-model', operation: 'text2video.create', prepare: prepareTextWithoutModel }],
    success: `${SUCCESS}; an ordinary clip`,
    stop: `${STOP}; an answer that names a model`,
    reopen: 'a text of the vendor gives the route a default that is served',
  },
  {
    id: 'C',
    title: 'Image to video',
    question: 'does image to video work with its model named?',
    creates: [clip('image2video.create', prepareImage)],
    retired: [{ name: 'clip-without-model', operation: 'image2video.create', prepare: prepareImageWithoutModel }],
    success: `${SUCCESS}; the picture is recognised in the clip`,
    stop: `${STOP}; a message about the pixels is about the picture`,
    reopen: 'a text of the vendor gives the route a default that is served, or the limits of the picture change',
  },
  {
    id: 'D',
    title: 'Multi-image to video',
    question: 'none: a note on an older route',
    creates: [],
    retired: [],
    success: 'none, it is not sent',
    stop: 'none, it is not sent',
    reopen: 'an analysis of the older route that is named as such',
  },
  {
    id: 'E',
    title: 'A reference video into the next scene',
    question: 'how strongly does a reference video carry into the next scene?',
    creates: [clip('omniVideo.create', prepareContinued)],
    retired: [],
    success: `${SUCCESS}; six sentences on layout, subject, wardrobe, motion and style, camera, and use in the edit`,
    stop: `${STOP}; base is compared under a new approval only`,
    reopen: 'the rows of the reference video change',
  },
  {
    id: 'F',
    title: 'Reference video and elements together',
    question: 'do a reference video and elements work in one body?',
    creates: [clip('omniVideo.create', prepareContinuedIdentity)],
    retired: [],
    success: `${SUCCESS}; the person is the element's, and the six sentences of row E are not worse`,
    stop: `${STOP}; a refusal is looked for first in the sum of references and in the kind of element`,
    reopen: 'the rules on references beside a video change',
  },
  {
    id: 'G',
    title: 'Native sound with a chosen voice',
    question: 'does an element speak with a chosen voice?',
    creates: [
      { name: 'element', operation: 'elements.create', prepare: prepareElement },
      clip('omniVideo.create', prepareVoiced),
    ],
    retired: [],
    success: `${SUCCESS}; there is speech, it says the line, and by ear the voice is the chosen one`,
    stop: `${STOP}; no second voice and no voice token`,
    reopen: 'the rows of the voice of an element or of sound change',
  },
];

export function findRow(id: string): VerificationRow | undefined {
  return verificationRows.find((row) => row.id === id.toUpperCase());
}

/** One create each of the three production routes, in this order if fewer are approved. @row policy:smallest-round */
export const SMALLEST_ROUND: readonly RowId[] = ['A', 'B', 'C'];

/** The front of the smallest round: as many rows as there are creates to approve. */
export function takeSmallestRound(creates: number): VerificationRow[] {
  return SMALLEST_ROUND.slice(0, creates).flatMap((id) => findRow(id) ?? []);
}
