// Prints a compiled condition as TypeScript over the normalised view.
import { namePresence, type Term } from './term.ts';

/** Without the parentheses that it needs only inside another expression. */
export function printTerm(term: Term): string {
  switch (term.kind) {
    case 'presence':
      return `${print(term.of)}${accessProperty(namePresence(term.name))}`;
    case 'logic':
      return term.guarded ? print(term) : `${print(term.left)} ${term.operator} ${print(term.right)}`;
    case 'binary':
      return `${print(term.left)} ${term.operator} ${print(term.right)}`;
    case 'choice':
      return `${print(term.test)} ? ${print(term.yes)} : ${print(term.no)}`;
    default:
      return print(term);
  }
}

function print(term: Term): string {
  switch (term.kind) {
    case 'literal':
      return typeof term.value === 'string' ? JSON.stringify(term.value) : String(term.value);
    case 'name':
      return term.name;
    case 'property':
      return `${print(term.of)}${accessProperty(term.name)}`;
    case 'list':
      return `[${term.items.map(print).join(', ')}]`;
    case 'unary-call':
      return `${term.name}(${print(term.of)})`;
    case 'binary-call':
      return `${term.name}(${print(term.first)}, ${print(term.second)})`;
    case 'not':
      return `!${print(term.of)}`;
    case 'minus': {
      const operand = print(term.of);
      return `-${operand.startsWith('-') ? `(${operand})` : operand}`;
    }
    case 'text-test':
      return `${print(term.of)}.${term.name}(${print(term.argument)})`;
    case 'macro': {
      const [list, test] = [print(term.list), `(${term.variable}) => ${print(term.body)}`];
      return term.name === 'filter' || term.name === 'map'
        ? `${list}.${term.name}(${test})`
        : `${term.name}(${list}, ${test})`;
    }
    case 'logic':
      if (!term.guarded) return `(${printTerm(term)})`;
      return `${term.operator === '&&' ? 'and' : 'or'}(() => ${print(term.left)}, () => ${print(term.right)})`;
    case 'presence':
    case 'binary':
    case 'choice':
      return `(${printTerm(term)})`;
  }
}

export function accessProperty(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}
