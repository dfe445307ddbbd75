import type { YearPhrase } from './follow-up';

/**
 * The phrase that every official page of the State of México carries, by year, as decreed
 * (domain.md, es-MX conventions; 2023: seed L50). The wording of 2024 is not confirmed. They are
 * only what the tab "Lemas" begins with: the workbook's table is what counts.
 */
export const YEAR_PHRASES: readonly YearPhrase[] = [
  { year: 2022, phrase: 'Año del Quincentenario de Toluca, Capital del Estado de México' },
  {
    year: 2023,
    phrase: 'Año del Septuagésimo Aniversario del Reconocimiento del Derecho al Voto de las Mujeres en México',
  },
  { year: 2024, phrase: 'Año del Bicentenario de la Erección del Estado Libre y Soberano de México' },
  { year: 2025, phrase: 'Bicentenario de la vida municipal en el Estado de México' },
  { year: 2026, phrase: 'Año del Humanismo Mexicano en el Estado de México' },
];
