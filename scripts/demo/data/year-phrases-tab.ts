import type { DemoTab } from './demo-tab';

/** The phrase that each year's official pages carry (domain.md; 2023 is seed L50). The wording of 2024 is unconfirmed. */
export const yearPhrasesTab: DemoTab = {
  tab: 'Lemas',
  headers: ['Año', 'Frase'],
  rows: [
    [2022, 'Año del Quincentenario de Toluca, Capital del Estado de México'],
    [2023, 'Año del Septuagésimo Aniversario del Reconocimiento del Derecho al Voto de las Mujeres en México'],
    [2024, 'Año del Bicentenario de la Erección del Estado Libre y Soberano de México'],
    [2025, 'Bicentenario de la vida municipal en el Estado de México'],
    [2026, 'Año del Humanismo Mexicano en el Estado de México'],
  ],
};
