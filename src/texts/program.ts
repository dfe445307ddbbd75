/** The add-on, as its documents name it. */
export const program = {
  name: 'Semáforo de Transparencia',
  /** As package.json has it: a test holds the two together. */
  version: '0.1.0',
} as const;
