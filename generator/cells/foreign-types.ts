// What other notations call a type: whoever comes from OpenAPI, JSON Schema or a programming language is told our name for it.

const NAMES: ReadonlyMap<string, string> = new Map([
  ...['str', 'text', 'char', 'varchar', 'uuid', 'email', 'date', 'time', 'datetime', 'date-time', 'timestamp'].map(
    (name): [string, string] => [name, 'string'],
  ),
  ['uri', 'string<url>'],
  ['url', 'string<url>'],
  ['byte', 'string<base64>'],
  ['binary', 'string<base64>'],
  ['base64', 'string<base64>'],
  ['int', 'integer'],
  ['int32', 'integer'],
  ['long', 'int64'],
  ['bigint', 'int64'],
  ['float', 'number'],
  ['double', 'number'],
  ['decimal', 'number'],
  ['bool', 'boolean'],
  ['any', 'unknown'],
  ['json', 'unknown'],
  // Names that nobody registered are no fields: such a body is handed through.
  ['map', 'unknown'],
  ['dict', 'unknown'],
  ['record', 'unknown'],
]);

/** Our name of a type, or undefined; `isType` tells what is a type of ours. */
export function translateType(text: string, isType: (text: string) => boolean): string | undefined {
  const name = text.toLowerCase();
  const list = /^(.+)\[\]$/.exec(name) ?? /^(?:array|list|set)<(.+)>$/.exec(name);
  const one = list?.[1] ?? name;
  const own = isType(one) ? one : NAMES.get(one.replace(/^(map|dict|record)<.*>$/, '$1'));
  const whole = own === undefined || list === null ? own : `array<${own}>`;
  return whole !== undefined && isType(whole) && whole !== text ? whole : undefined;
}
