import type { StateService } from '../services/jobs';

/** @returns a store of values in some of Google's properties, which are opened anew each time */
export function stateIn(properties: () => GoogleAppsScript.Properties.Properties): StateService {
  return {
    read: () => properties().getProperties(),
    get: (name) => properties().getProperty(name) ?? '',
    write: (values) => {
      properties().setProperties(values);
    },
    remove: (names) => {
      const store = properties();
      names.forEach((name) => store.deleteProperty(name));
    },
  };
}
