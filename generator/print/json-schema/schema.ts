// The part of JSON Schema 2020-12 that a contract needs; OpenAPI 3.1 takes the same schemas.

export interface Schema {
  readonly $ref?: string;
  readonly $anchor?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: SchemaType | readonly SchemaType[];
  readonly format?: 'int64';
  readonly contentEncoding?: 'base64';
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly not?: Schema;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly default?: string | number | boolean;
  readonly [extension: `x-${string}`]: unknown;
}

export type SchemaType = 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null';

/** Takes what has a name of its own and returns what stands in its place: itself, or a reference to it. */
export type Place = (name: string, schema: Schema) => Schema;

export const INLINE: Place = (_name, schema) => schema;
