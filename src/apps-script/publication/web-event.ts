import type { VisitRequest } from '../../services/publication';

/** What doGet is told of an address; a page may call it with anything else. */
export interface WebEvent {
  readonly parameter?: unknown;
}

/** @returns what the address asks for; texts alone, each '' where it is none */
export function readWebEvent(event: WebEvent | undefined): VisitRequest {
  const parameter = event?.parameter;
  const text = (name: string): string => {
    const value: unknown =
      typeof parameter === 'object' && parameter !== null && Object.hasOwnProperty.call(parameter, name)
        ? Reflect.get(parameter, name)
        : '';
    return typeof value === 'string' ? value : '';
  };
  return { key: text('m'), token: text('t') };
}
