// The states and their moves as a picture in the text form of Mermaid, which forges and editors draw, and which can be read as it is.
import { isTerminal } from '../state.ts';
import type { Move } from './list-moves.ts';

export function drawMoves(moves: readonly Move[]): string {
  const ends = [...new Set(moves.map(({ to }) => to))].filter((state) => isTerminal({ state }));
  const lines = [
    ...moves.map(({ from, to, labels }) => `${from === 'new' ? '[*]' : from} --> ${to}: ${labels.join(', ')}`),
    ...ends.map((state) => `${state} --> [*]`),
  ];
  return ['stateDiagram-v2', ...lines.map((line) => `    ${line}`)].join('\n');
}
