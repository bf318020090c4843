// Words for a refused body, in the two grammars that were recorded of the service: that of its validator, and prose for what models do not take.
import { findPart } from '../../../generated/kernel/check.ts';
import type { Issue } from '../../../generated/kernel/issues.ts';
import { readAt, toJsonPath } from '../../../generated/kernel/paths.ts';
import type { OperationSpecification } from '../../../generated/kernel/specification.ts';

/** Wordings that integrators quote of broken rules. Their exact text is no contract. */
const RECORDED: Readonly<Record<string, string>> = {
  'omniVideo.create#sound-off-with-video': 'sound on is not supported with video input',
  'omniVideo.create#base-video-single-shot': 'multi shot is not supported with video input',
  'omniVideo.create#feature-video-multi-shot': 'multi shot is not supported with video input',
  'omniVideo.create#frames-exclude-base-video': 'Tail image is not supported with video input',
  'omniVideo.create#shots-in-order': 'multi_prompt index must start from 1 and be consecutive',
  'image2video.create#shots-in-order': 'multi_prompt index must start from 1 and be consecutive',
  'text2video.create#shots-in-order': 'multi_prompt index must start from 1 and be consecutive',
  'image2video.create#frame-given': 'image can not be null',
  'image2video.create#camera-control-scope': 'Camera control is not supported by the current model',
  'text2video.create#camera-control-scope': 'Camera control is not supported by the current model',
  'image2video.create#mask-scope': 'Motion brush is not supported by the current model',
};

/** Longer values are not repeated. */
const SHOWN = 100;

export function describeRefusal(operation: OperationSpecification, body: unknown, issue: Issue): string {
  const recorded = issue.rule === undefined ? undefined : RECORDED[issue.rule];
  if (recorded !== undefined) return recorded;
  const name = issue.field.split('.').at(-1) ?? issue.field;
  switch (issue.code) {
    case 'required':
      return `${name} can not be null`;
    case 'length':
    case 'items':
    case 'range':
      return describeBounds(operation, body, issue);
    case 'enum':
    case 'not-evidenced':
    case 'rejected':
      return `${name} value '${showValue(body, issue)}' is invalid`;
    case 'format':
      return describeFormat(name, issue);
    case 'unknown-key':
      return `${issue.field}: is not a field of this request`;
    case 'rule':
    case 'model':
      return issue.message;
    case 'type':
    case 'unknown-operation':
    case 'json':
    // Of files, which a request does not bring along.
    case 'bytes':
    case 'side':
    case 'ratio':
    case 'seconds':
    case 'fps':
    case 'media':
      return `${issue.field === '' ? 'body' : toInnerName(issue.field)}: ${issue.message}`;
  }
}

/** The service says its inner names: `cfg_scale` is cfgScale. */
function toInnerName(field: string): string {
  return field.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function describeFormat(name: string, issue: Issue): string {
  if (issue.message.includes('base64')) return 'File is not in a valid base64 format';
  return name === 'video_url' ? 'Video URL is invalid' : `${name}: ${issue.message}`;
}

function describeBounds(operation: OperationSpecification, body: unknown, issue: Issue): string {
  const name = toInnerName(issue.field);
  const { min, max } = findBounds(operation, body, issue);
  if (min === undefined && max === undefined) return `${name}: ${issue.message}`;
  if (issue.code !== 'range') return `${name}: size must be between ${min ?? 0} and ${max ?? 'any'}`;
  return max === undefined
    ? `${name}: must be greater than or equal to ${min}`
    : `${name}: must be less than or equal to ${max}`;
}

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

/** The broken bound, as the schema of the body has it. */
function findBounds(operation: OperationSpecification, body: unknown, issue: Issue): Bounds {
  const parsed = findPart(operation, 'request')?.shape.safeParse(body);
  const broken = parsed?.error?.issues.find((candidate) => toJsonPath(candidate.path) === issue.path);
  switch (broken?.code) {
    case 'too_small':
      return { min: Number(broken.minimum) };
    case 'too_big':
      return { max: Number(broken.maximum) };
    default:
      return {};
  }
}

function showValue(body: unknown, issue: Issue): string {
  const steps = issue.path
    .replace(/^\$\.?/, '')
    .split(/[.[\]]+/)
    .filter((step) => step !== '');
  const value = readAt(
    body,
    steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
  );
  return String(typeof value === 'object' ? '' : value).slice(0, SHOWN);
}
