// The parameters in an operation's path and its Path rows must be the same: a parameter without a row could be filled with anything.
import type { Report } from '../findings/finding.ts';
import type { ContractModel } from '../kernel/contract-model.ts';
import { findNearest } from '../kernel/nearest.ts';
import { placeOrigin } from '../model/row-reader.ts';

export function checkPaths(model: ContractModel, report: Report): void {
  const routes = new Map<string, string>();
  for (const operation of model.operations) {
    const route = `${operation.method} ${operation.path.replaceAll(/\{[^}]+\}/g, '{}')}`;
    const other = routes.get(route);
    if (operation.path !== '' && other !== undefined) {
      report('NAME-DUPLICATE', placeOrigin(operation.origin, 'Path'), {
        message: `${operation.method} ${operation.path} is already the route of ${other}`,
        found: operation.path,
      });
    }
    routes.set(route, operation.id);
    const parameters = [...operation.path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
    const fields = operation.parts.find((part) => part.name === 'path')?.fields ?? [];
    const rows = fields.map((field) => field.path);
    for (const name of parameters.filter((parameter) => !rows.includes(parameter))) {
      report('PATH-PARAMETER', placeOrigin(operation.origin, 'Path'), {
        message: `{${name}} has no row under ### Path of ${operation.id}`,
        found: name,
        nearest: findNearest(name, rows),
      });
    }
    for (const field of fields.filter((candidate) => candidate.required.kind !== 'yes')) {
      report('FIELD-REQUIRED', placeOrigin(field.origin, 'Required'), {
        message: `{${field.path}} stands in the path of every call, so it cannot be left out`,
        found: field.required.kind,
        expected: 'yes',
      });
    }
    for (const field of fields.filter((candidate) => !parameters.includes(candidate.path))) {
      report('PATH-PARAMETER', placeOrigin(field.origin, 'Field'), {
        message: `the path of ${operation.id} has no {${field.path}}`,
        found: field.path,
        nearest: findNearest(field.path, parameters),
      });
    }
  }
}
