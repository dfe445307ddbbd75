/** A field as Frictionless Table Schema describes it; only what the add-on's dictionaries use. */
interface Field {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly type: string;
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly constraints?: {
    readonly required?: boolean;
    readonly pattern?: string;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

/** A data dictionary as read from its file. */
export interface Dictionary {
  readonly profile: string;
  readonly name: string;
  readonly description: string;
  readonly resources: readonly [
    {
      readonly profile: string;
      readonly name: string;
      readonly path: string;
      readonly hash: string;
      readonly encoding: string;
      readonly schema: {
        readonly fields: readonly Field[];
        readonly primaryKey: readonly string[];
        readonly missingValues: readonly string[];
      };
    },
  ];
}

/** What each type accepts; booleans name their own words (specs.frictionlessdata.io/table-schema, "Types and Formats"). */
const types: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/i,
  date: /^\d{4}-\d{2}-\d{2}$/,
  string: /^/,
};

function isOfType({ type, trueValues = ['true'], falseValues = ['false'] }: Field, value: string): boolean {
  if (type === 'boolean') return [...trueValues, ...falseValues].includes(value);
  return types[type]?.test(value) === true;
}

function wrongValue(field: Field, value: string): boolean {
  const { constraints = {} } = field;
  const { pattern, enum: choices, minimum, maximum } = constraints;
  return (
    !isOfType(field, value) ||
    (pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(value)) ||
    (choices !== undefined && !choices.includes(value)) ||
    (minimum !== undefined && Number(value) < minimum) ||
    (maximum !== undefined && Number(value) > maximum)
  );
}

/** @returns what is wrong with a table by its dictionary: nothing, if all is well */
export function tableErrors([header = [], ...rows]: readonly (readonly string[])[], dictionary: Dictionary): string[] {
  const { fields, primaryKey, missingValues } = dictionary.resources[0].schema;
  const names = fields.map(({ name }) => name);
  const errors = JSON.stringify(header) === JSON.stringify(names) ? [] : [`header ${header.join()}`];
  const keys = new Set<string>();
  rows.forEach((row, index) => {
    const line = `line ${index + 2}`;
    if (row.length !== fields.length) errors.push(`${line}: ${row.length} fields`);
    fields.forEach((field, column) => {
      const value = row[column] ?? '';
      const isMissing = missingValues.includes(value);
      if (isMissing ? field.constraints?.required === true : wrongValue(field, value))
        errors.push(`${line}, ${field.name}: ${JSON.stringify(value)}`);
    });
    const key = JSON.stringify(primaryKey.map((name) => row[names.indexOf(name)]));
    if (keys.has(key)) errors.push(`${line}: again ${key}`);
    keys.add(key);
  });
  return errors;
}
