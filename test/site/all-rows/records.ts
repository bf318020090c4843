// Records for tests of what is done with them: whatever a test does not say is empty.
import type { RowRecord } from '../../../site/src/all-rows/row-record.ts';

export function createRecord(record: Partial<RowRecord> & Pick<RowRecord, 'address'>): RowRecord {
  return {
    kind: 'fields',
    operation: '',
    posture: '',
    status: '',
    since: '',
    says: '',
    notes: '',
    evidence: [],
    models: [],
    file: 'register/a.md',
    line: 1,
    ...record,
  };
}
