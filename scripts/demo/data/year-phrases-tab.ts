import { YEAR_PHRASES } from '../../../src/domain/model/year-phrases';
import type { DemoTab } from './demo-tab';

/** The phrase that each year's official pages carry. */
export const yearPhrasesTab: DemoTab = {
  tab: 'Lemas',
  headers: ['Año', 'Frase'],
  rows: YEAR_PHRASES.map(({ year, phrase }) => [year, phrase]),
};
