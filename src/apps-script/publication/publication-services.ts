import type { PublicationServices } from '../../services/publication';
import { overflow } from './overflow';
import { packing } from './packing';
import { refusalCounter } from './refusal-counter';
import { scriptStore } from './script-store';
import { signing } from './signing';

/** What a municipality's page is published, opened and closed with; none of it needs an open spreadsheet. */
export const publicationServices: PublicationServices = {
  store: scriptStore,
  signing,
  packing,
  overflow,
  refusals: refusalCounter,
  webAppAddress: () => ScriptApp.getService().getUrl() || '',
};
