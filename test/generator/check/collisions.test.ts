// Two names of the register must never be printed as one name of code, and a file system may not know letter case.
import { describe, expect, it } from 'vitest';
import { compileText, editRegister, locateFindings } from '../findings/parcel-register.ts';
import { addFields } from '../model/edited-model.ts';

function withOperations(...ids: readonly string[]): string {
  const rows = ids.map(
    (id) => `| \`${id}\` | GET | \`/v1/${id}\` | no | current | doc-confirmed | \`carrier-guide-2026\` | | |`,
  );
  const headings = ids.map((id) => `## \`${id}\`\n\n`);
  return editRegister([
    ['| `parcel.track` | GET |', `${rows.join('\n')}\n| \`parcel.track\` | GET |`],
    ['# The service', `${headings.join('')}# The service`],
  ]);
}

describe('operations', () => {
  it.each([
    { first: 'label.print', second: 'laBel.print', why: 'letter case' },
    { first: 'label.printAll', second: 'labelPrint.all', why: 'the place of the dot' },
  ])('$first and $second are one name but for $why', ({ first, second }) => {
    expect(locateFindings(withOperations(first, second))).toMatchObject([
      { code: 'NAME-COLLISION', found: second, line: 7 },
    ]);
  });

  it('an operation cannot be named like a function of the client', () => {
    expect(locateFindings(withOperations('create.client'))).toMatchObject([
      { code: 'NAME-COLLISION', found: 'create.client' },
    ]);
  });

  it('operations that share words do not collide', () => {
    expect(locateFindings(withOperations('label.print', 'label.printAll', 'labels.print'))).toEqual([]);
  });
});

describe('fields', () => {
  it.each([
    { rows: ['`box` | `string` | no | |', '`Box` | `string` | no | |'], found: 'Box', why: 'letter case' },
    { rows: ['`big_box` | `object` | no | |', '`bigBox` | `object` | no | |'], found: 'bigBox', why: 'an underscore' },
    {
      rows: ['`bag` | `array<object>` | no | |', '`bag[].box` | `object` | no | |', '`bagItemBox` | `object` | no | |'],
      found: 'bagItemBox',
      why: 'the type of the items of a list',
    },
  ])('$found collides with another field by $why', ({ rows, found }) => {
    expect(locateFindings(editRegister([addFields(...rows)]))).toMatchObject([{ code: 'NAME-COLLISION', found }]);
  });

  it('an object cannot share the name of its type with the body of another operation', () => {
    const page = withOperations('parcel.sendRequest');
    const head =
      '| Field | Type | Required | Default | Limits | Status | Evidence | Since | Notes |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |';
    const row = '| `by` | `string` | no | | | doc-confirmed | `carrier-guide-2026` | | |';
    const body = page.replace(
      '## `parcel.sendRequest`\n',
      `## \`parcel.sendRequest\`\n\n### Request\n\n${head}\n${row}\n`,
    );
    const [place, fields] = addFields('`request` | `object` | no | |');
    expect(locateFindings(body.replace(place, fields))).toMatchObject([
      { code: 'NAME-COLLISION', found: 'parcel.send' },
    ]);
  });

  it('fields without a type of their own may differ by an underscore', () => {
    const rows = addFields('`big_box` | `string` | no | |', '`bigBox` | `string` | no | |');
    expect(locateFindings(editRegister([rows]))).toEqual([]);
  });

  it('two parts may have a field of one name', () => {
    const row = '| `service` | `string` | expected | | | doc-confirmed | `carrier-guide-2026` | | |';
    expect(locateFindings(editRegister([['| `state` |', `${row}\n| \`state\` |`]]))).toEqual([]);
  });
});

describe('patterns', () => {
  const HEAD = '| `roundTrip` | `parcel.send` | a parcel with stops | doc-derived | |';

  /** The register with one pattern more, which takes the only field that every parcel has. */
  function withPattern(name: string): string {
    const taken = '| `roundTrip` | `service` | required | `road`, `air` | |';
    return editRegister([
      [HEAD, `${HEAD}\n${HEAD.replace('roundTrip', name)}`],
      [taken, `${taken}\n${taken.replace('roundTrip', name)}`],
    ]);
  }

  it.each([
    { name: 'roundtrip', other: 'the pattern roundTrip', why: 'differs by letter case from another pattern' },
    { name: 'parcelSend', other: 'what is generated for parcel.send', why: 'is the constant of an operation' },
    { name: 'buildRoundTrip', other: 'the pattern roundTrip', why: 'is the builder of another pattern' },
    { name: 'patterns', other: 'the list of patterns', why: 'is the list of all patterns' },
    { name: 'new', other: 'a word of the language', why: 'is a word of the language' },
  ])('$name $why', ({ name, other }) => {
    const messages = compileText(withPattern(name)).findings.map(({ code, message }) => `${code} ${message}`);
    expect(messages).toEqual([`NAME-COLLISION ${name} and ${other} become the same name in code`]);
  });

  it('that share words do not collide', () => {
    expect(locateFindings(withPattern('roundTrips'))).toEqual([]);
  });
});
