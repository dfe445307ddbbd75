import type { PublicStore } from '../../services/publication';
import { stateIn } from '../state-in';

const properties = (): GoogleAppsScript.Properties.Properties => PropertiesService.getScriptProperties();

/** In the script's properties: the spreadsheet's own are not there when a web page asks (platform.md §1). */
export const scriptStore: PublicStore = {
  ...stateIn(properties),
  replace: (values) => {
    properties().setProperties({ ...values }, true);
  },
};
