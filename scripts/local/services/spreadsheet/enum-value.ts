/** A member of an Apps Script enum: an object with a name and an ordinal, printed as its name. */
export class EnumValue {
  constructor(
    private readonly label: string,
    private readonly position: number,
  ) {}

  /** @returns the member's name, such as "SOLID" */
  name(): string {
    return this.label;
  }

  /** @returns its zero-based position in the enum */
  ordinal(): number {
    return this.position;
  }

  /** @returns negative, zero or positive, by position */
  compareTo(other: EnumValue): number {
    return this.position - other.ordinal();
  }

  toString(): string {
    return this.label;
  }

  toJSON(): string {
    return this.label;
  }
}

/** An enum of a service: its members by name. */
export type ServiceEnum<Name extends string> = Readonly<Record<Name, EnumValue>>;

/**
 * @param names the members, in the documented order
 * @returns the enum
 */
export function serviceEnum<const Name extends string>(names: readonly Name[]): ServiceEnum<Name> {
  const members = names.map((name, position) => [name, new EnumValue(name, position)] as const);
  return Object.freeze(Object.fromEntries(members) as Record<Name, EnumValue>);
}

/**
 * The name of a member that a script passed.
 * @param value an enum member (typed by Google's declarations as a number)
 * @returns its name, or null where it is no enum member
 */
export function enumName(value: unknown): string | null {
  return value instanceof EnumValue ? value.name() : null;
}

/**
 * The member by its name, where a model holds names.
 * @param members the enum
 * @param name a member's name
 * @returns the member; throws where the model holds an unknown name
 */
export function enumMember<Name extends string>(members: ServiceEnum<Name>, name: string): EnumValue {
  const member = (members as Record<string, EnumValue | undefined>)[name];
  if (member === undefined) throw new Error(`unknown enum member ${name}`);
  return member;
}
