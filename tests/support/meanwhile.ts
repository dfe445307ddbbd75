/**
 * What others do to the sheet while a question waits for its answer.
 * @param question words of the prompt or alert during which they do it
 * @param doings statements that may use `sheet(name)`
 * @returns circumstances for {@link AddOn.answerWhere}
 */
export function meanwhile(question: string, doings: string): string {
  return `
    const realApp = SpreadsheetApp;
    const sheet = (name) => realApp.getActiveSpreadsheet().getSheetByName(name);
    const disturbed = (show) => (...said) => {
      if (said.some((words) => String(words).includes(${JSON.stringify(question)}))) { ${doings}; realApp.flush(); }
      return show(...said);
    };
    const disturbedUi = () => {
      const ui = realApp.getUi();
      return Object.create(ui, {
        prompt: { value: disturbed((...said) => ui.prompt(...said)) },
        alert: { value: disturbed((...said) => ui.alert(...said)) },
      });
    };
    SpreadsheetApp = Object.create(realApp, { getUi: { value: disturbedUi } });`;
}
