/**
 * Every function that Google's servers may call, one line each. An exception is a bug: it is
 * caught here alone, and reaches the person as one Spanish sentence.
 */
import { app, failureSentence } from './app';
import { readEditEvent } from './apps-script/edit-event';
import { addMenu } from './apps-script/menu';
import { appsScriptServices } from './apps-script/services';
import type { Services } from './services/services';
import { menu } from './texts/menu';

function run(task: (services: Services) => void): void {
  try {
    task(appsScriptServices());
  } catch (failure) {
    console.error(failure);
    throw new Error(failureSentence(failure));
  }
}

export function onOpen(): void {
  addMenu(menu);
}

/** Nobody sees how a trigger fails but in the list of executions: whoever made the edit is told here. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  run((services) => {
    try {
      app.recordEdit(readEditEvent(event), services);
    } catch (failure) {
      app.tellLostEdit(failure, services);
      throw failure;
    }
  });
}

export function prepareWorkbook(): void {
  run(app.prepareWorkbook);
}

export function applyLegend(): void {
  run(app.applyLegend);
}

export function useInfoemTheme(): void {
  run(app.useInfoemTheme);
}

export function useAccessibleTheme(): void {
  run(app.useAccessibleTheme);
}

export function compareReports(): void {
  run(app.compareReports);
}

export function exportOpenData(): void {
  run(app.exportOpenData);
}

export function reviewCoherence(): void {
  run(app.reviewCoherence);
}

export function generateReport(): void {
  run(app.generateReport);
}

export function generateAllReports(): void {
  run(app.generateAllReports);
}

export function newRound(): void {
  run(app.newRound);
}

export function closeRound(): void {
  run(app.closeRound);
}

export function reopenRound(): void {
  run(app.reopenRound);
}

export function confirmCarried(): void {
  run(app.confirmCarried);
}

export function reconcileLog(): void {
  run(app.reconcileLog);
}

export function showPanel(): void {
  run(app.showPanel);
}
