// Sorts a refusal or a failed task into one of the classes of failures, before anybody concludes from it; docs/failure-interpretation.md is the same in words.
import { errorCodes } from '../../generated/errors.ts';
import type { ErrorCode } from '../../generated/kernel/specification.ts';
import { policies } from '../../generated/policies.ts';
import { recordedMessages } from './failure-messages.ts';

export type FailureClass = 'environment' | 'asset-quality' | 'model-policy' | 'body-shape' | 'moderation';

/** The classes in which the service judged what the register describes. */
const reopening: ReadonlySet<string> = new Set(policies['reopening-classes'].value.split(', '));

export interface Failure {
  /** The service code of a refusal; absent, or that of success, for a task that failed after its create was accepted. */
  readonly code?: number | undefined;
  /** What the service said. Text from outside, compared in small letters and never interpreted. */
  readonly message?: string | undefined;
}

export interface FailureJudgement {
  readonly class: FailureClass;
  /** False where nobody recorded such a message or code, and the class is only the most careful one. */
  readonly recorded: boolean;
  /** Whether it says something about the contract, so that its rows are opened again. */
  readonly reopens: boolean;
  /** What decided, in a few words. */
  readonly why: string;
}

const byNumber = new Map(errorCodes.map((code) => [code.code, code]));

export function classifyFailure({ code, message }: Failure): FailureJudgement {
  const meaning = code === undefined ? undefined : byNumber.get(code);
  if (meaning === undefined && code !== undefined)
    return judge(
      'environment',
      false,
      `${code} is no registered code: nothing is known, treat it as an unclear submit`,
    );
  const settled = meaning === undefined ? undefined : classByCode(meaning);
  if (meaning !== undefined && settled !== undefined)
    return judge(settled, true, `${meaning.code}: ${meaning.meaning}`);
  const text = (message ?? '').toLowerCase();
  const recorded = recordedMessages.find(({ says }) => text.includes(says));
  if (recorded !== undefined) return judge(recorded.class, true, `the message says "${recorded.says}"`);
  if (meaning === undefined || meaning.class === 'success')
    return judge('asset-quality', false, 'the task failed for a reason that nobody recorded');
  if (meaning.class === 'not-found') return judge('model-policy', true, `${meaning.code}: ${meaning.meaning}`);
  return judge('body-shape', true, `${meaning.code}: ${meaning.meaning}`);
}

/** The class where the code alone decides; of wrong requests and missing things the message does. */
function classByCode(meaning: ErrorCode): FailureClass | undefined {
  switch (meaning.class) {
    case 'auth':
    case 'account':
    case 'rate':
    case 'service':
      return 'environment';
    case 'moderation':
      return 'moderation';
    default:
      return undefined;
  }
}

function judge(of: FailureClass, recorded: boolean, why: string): FailureJudgement {
  return { class: of, recorded, reopens: reopening.has(of), why };
}
