/** Built-in services of Apps Script that this host does not have, by their global names. */
export const unavailableServices = [
  'CalendarApp',
  'CardService',
  'ConferenceDataService',
  'ContactsApp',
  'DataStudioApp',
  'DocumentApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'Maps',
  'SitesApp',
  'SlidesApp',
  'XmlService',
] as const;

/**
 * Stands for a service that is missing: whatever a script asks of it throws, naming it.
 * @param name the global name
 */
export function unavailable(name: string): object {
  const refuse = (): never => {
    throw new Error(`local host: ${name} is not implemented`);
  };
  return new Proxy({}, { get: refuse, set: refuse, has: refuse });
}
