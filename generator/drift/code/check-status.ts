// What production code stands on: it sends nothing that was never evidenced or was retired, and cites no such row.
import { ts } from 'ts-morph';
import { addressValue } from '../../kernel/addresses.ts';
import { PARTS } from '../../kernel/contract-model.ts';
import type { Row } from '../../kernel/look-up.ts';
import type { Refusals } from './contract/refusals.ts';
import type { Inspection } from './inspection.ts';
import { enterChild, type Position, type Spot } from './position/position.ts';
import type { Literal } from './source/literals.ts';
import { readPropertyName } from './source/syntax.ts';

/** Why production code should not stand on a row; undefined if it may. */
export function findWeakness(found: Row, refusals: Refusals): string | undefined {
  if (found.kind === 'rejected') return 'is a shape that the service refuses';
  if ('status' in found.row && found.row.status === 'not-evidenced') return 'is not evidenced';
  const operation = found.kind === 'operation' ? found.row : 'operation' in found ? found.operation : undefined;
  if (operation?.posture === 'legacy' || operation?.posture === 'out-of-scope')
    return `belongs to ${operation.id}, which is ${operation.posture}`;
  const refusal = found.kind === 'value' ? refusals.values.get(found.row.id) : undefined;
  return refusal === undefined ? undefined : `is retired: ${refusal.seen}; use ${refusal.instead} instead`;
}

/** Names of fields that code puts into a body. */
export function checkGivenFields(inspection: Inspection): void {
  for (const { nodes } of inspection.sources)
    for (const node of nodes) {
      if (!ts.isObjectLiteralExpression(node)) continue;
      const whole = inspection.positions.ofMembers(node);
      if (whole === undefined) continue;
      for (const property of node.properties) {
        const name = readPropertyName(property.name);
        const position = name === undefined ? undefined : enterChild(whole, name.text);
        if (name === undefined || position === undefined || !isSent(position)) continue;
        judgeRows(name.node, name.text, listIds(position), inspection);
      }
    }
}

/** A value that code puts into a field, if it is registered at all. */
export function judgeGivenValue({ node, value }: Literal, position: Position, inspection: Inspection): void {
  if (!isSent(position)) return;
  judgeRows(
    node,
    String(value),
    listIds(position).map((id) => addressValue(id, String(value))),
    inspection,
  );
}

function isSent({ spots }: Position): boolean {
  return spots.every(({ node }) => PARTS[node.part] === 'sent');
}

function listIds({ spots }: Position): string[] {
  return spots.flatMap(({ node }: Spot) => node.field?.id ?? []);
}

/** One row that production may stand on is enough: which of them is meant, names alone do not tell. */
function judgeRows(node: ts.Node, text: string, addresses: readonly string[], { contract, report }: Inspection): void {
  const judged = addresses.flatMap((address) => {
    const row = contract.addresses.find(address);
    return row === undefined ? [] : [{ address, weakness: findWeakness(row, contract.refusals) }];
  });
  const [first] = judged;
  if (first === undefined || judged.some(({ weakness }) => weakness === undefined)) return;
  report('CODE-STATUS', node, { message: `${text} is sent, but ${first.address} ${first.weakness}`, found: text });
}
