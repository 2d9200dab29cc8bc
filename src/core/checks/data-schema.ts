/** A field of a finding's data. Amounts, rates and percentages are decimal strings, days ISO 8601 dates. */
export type DataField = (
  | { readonly type: 'string'; readonly values?: readonly string[] }
  | { readonly type: 'integer' | 'boolean' | 'strings' }
  | { readonly type: 'object'; readonly fields: DataSchema }
) & {
  readonly description: string;
  readonly optional?: true;
  readonly nullable?: true;
};

/** The fields of a finding's data, by name: types, documentation and the schema of the API come from it. */
export type DataSchema = Readonly<Record<string, DataField>>;

type NonNullValueOf<Field> = Field extends { readonly values: readonly (infer Value)[] }
  ? Value
  : Field extends { readonly fields: infer Fields }
    ? DataOf<Fields>
    : Field extends { readonly type: infer Type extends keyof PlainTypes }
      ? PlainTypes[Type]
      : never;

interface PlainTypes {
  readonly string: string;
  readonly integer: number;
  readonly boolean: boolean;
  readonly strings: readonly string[];
}

type ValueOf<Field> = NonNullValueOf<Field> | (Field extends { readonly nullable: true } ? null : never);

type OptionalKey<Schema> = {
  [Name in keyof Schema]: Schema[Name] extends { readonly optional: true } ? Name : never;
}[keyof Schema];

/** The type of the data that a schema describes. */
export type DataOf<Schema> = {
  readonly [Name in Exclude<keyof Schema, OptionalKey<Schema>>]: ValueOf<Schema[Name]>;
} & { readonly [Name in OptionalKey<Schema>]?: ValueOf<Schema[Name]> };
