// Settings of the project that name rows of the register: one that names none would be without effect, and nobody would notice.
import type { Report } from '../findings/finding.ts';
import type { ContractModel } from '../kernel/contract-model.ts';
import { findNearest } from '../kernel/nearest.ts';
import type { ServiceSettings } from '../plan/service-settings.ts';
import { placeFile } from '../read/page.ts';

/** `file` is where the settings stand. */
export function checkSettings(model: ContractModel, { hosts }: ServiceSettings, file: string, report: Report): void {
  if (hosts === undefined) return;
  const fields = model.operations.flatMap((operation) => operation.parts.flatMap((part) => part.fields));
  const enums = fields.filter((field) => field.type.kind === 'enum').map((field) => field.id);
  if (enums.includes(hosts)) return;
  report('SETTING-ADDRESS', placeFile(file), {
    message: `${hosts}, which is named as hosts, is no enum field of the register`,
    found: hosts,
    expected: 'the address of an enum field whose values are hosts',
    nearest: findNearest(hosts, enums),
  });
}
