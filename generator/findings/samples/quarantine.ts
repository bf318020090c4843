// Bad samples of the quarantine: what is not sent has a name, a shape that can be told, and a reason.
import type { RegisterSample } from './sample.ts';

const STOPS = '| `many-stops` | `parcel.send` | `size(this.stops) > 3` | too slow | two parcels | 2026-02-04 |';

export const QUARANTINE: readonly RegisterSample[] = [
  {
    code: 'PATTERN-OPERATION',
    when: 'the operation of a quarantine is misspelt',
    edits: [[STOPS, STOPS.replace('`parcel.send`', '`«parcel.snd»`')]],
    found: 'parcel.snd',
    nearest: 'parcel.send',
  },
  {
    code: 'NAME-DUPLICATE',
    when: 'a name stands twice in the quarantine of an operation',
    edits: [[STOPS, `${STOPS}\n${STOPS.replace('`many-stops`', '«`many-stops`»').replace('> 3', '> 4')}`]],
    found: 'many-stops',
    mended: [
      [STOPS, `${STOPS}\n| \`many-stops\` | \`parcel.track\` | \`this.id == "all"\` | too slow | one parcel | |`],
    ],
  },
  {
    code: 'CONDITION-NAME',
    when: 'a quarantined shape reads a misspelt field',
    edits: [[STOPS, STOPS.replace('this.stops', 'this.«sotps»')]],
    found: 'sotps',
    nearest: 'stops',
  },
  {
    code: 'CONDITION-TYPE',
    when: 'a quarantined shape is neither true nor false',
    edits: [[STOPS, STOPS.replace('size(this.stops) > 3', '«size(this.stops)»')]],
    found: 'int',
    expected: 'bool',
  },
  {
    code: 'MODEL-VALUE',
    when: 'a quarantined key is a field of the request',
    edits: [[STOPS, STOPS.replace('`size(this.stops) > 3`', '`«field stops»`')]],
    found: 'stops',
    mended: [[STOPS, STOPS.replace('size(this.stops) > 3', 'field stops[].street')]],
  },
  {
    code: 'CELL-EMPTY',
    when: 'nothing says why a shape is not sent',
    edits: [[STOPS, STOPS.replace('| too slow |', '|« »|')]],
    expected: 'why it is not sent',
  },
  {
    code: 'CELL-DATE',
    when: 'a decision has no date but a word',
    edits: [[STOPS, STOPS.replace('2026-02-04', '«lately»')]],
    found: 'lately',
    expected: '2026, 2026-04 or 2026-04-23',
  },
];
