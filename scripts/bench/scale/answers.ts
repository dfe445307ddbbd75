/** What is answered to close report 3. */
export const closingAnswers = ['3', 'Sí'] as const;

/** What is answered for a report 4 with all that report 3 says. */
export const newRoundAnswers = ['4', '30/09/2023', '3', 'Sí'] as const;
