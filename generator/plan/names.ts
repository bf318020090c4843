// Names in code: made from the register's names by one rule, so that a reader can go either way.
import type { PartName } from '../kernel/contract-model.ts';

/** `omniVideo.create` -> `OmniVideoCreate` */
function nameOperation(operation: string): string {
  return operation.split('.').map(capitalise).join('');
}

/** `omniVideo.create` -> `omniVideoCreate` */
export function nameConstant(operation: string): string {
  const name = nameOperation(operation);
  return `${name[0]?.toLowerCase()}${name.slice(1)}`;
}

/** `omniVideo.create` -> `omni-video-create` */
export function nameFile(operation: string): string {
  return operation
    .replaceAll('.', '-')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase();
}

/** The interface of a part (empty path) or of an object field: `OmniVideoCreateRequestMultiPromptItem`. */
export function nameType(operation: string, part: PartName, path: string): string {
  const segments = path === '' ? [] : path.split('.');
  const words = segments.map(
    (segment, index) =>
      capitaliseWords(segment.replace('[]', '')) +
      (segment.endsWith('[]') && index < segments.length - 1 ? 'Item' : ''),
  );
  return `${nameOperation(operation)}${capitalise(part)}${words.join('')}`;
}

/** `anchoredScene` -> `buildAnchoredScene` */
export function nameBuilder(pattern: string): string {
  return `build${capitalise(pattern)}`;
}

/** `anchoredScene` -> `AnchoredSceneInput` */
export function nameInput(pattern: string): string {
  return `${capitalise(pattern)}Input`;
}

function capitalise(word: string): string {
  return `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`;
}

function capitaliseWords(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .map(capitalise)
    .join('');
}
