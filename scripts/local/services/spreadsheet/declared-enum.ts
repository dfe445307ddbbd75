import { enumMember, type ServiceEnum } from './enum-value';

/**
 * The member of an enum, to be returned where Google's declarations ask for it. They declare
 * members as numbers although live ones are objects with a name, as ours; `never` fits either.
 * @param members the enum
 * @param name a member's name
 */
export function declaredMember<Name extends string>(members: ServiceEnum<Name>, name: string): never {
  return enumMember(members, name) as never;
}
