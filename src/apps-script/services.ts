import { civilDate } from '../domain/model/civil-date';
import type { ClockService, ScreenService, Services, TurnService } from '../services/services';
import { messages } from '../texts/messages';
import { documentService } from './documents';
import { workbookService } from './workbook/workbook-service';

const screen: ScreenService = {
  toast: (message) => {
    SpreadsheetApp.getActiveSpreadsheet().toast(message, messages.product);
  },
  alert: (title, message) => {
    const ui = SpreadsheetApp.getUi();
    ui.alert(title, message, ui.ButtonSet.OK);
  },
};

const clock: ClockService = {
  today: () => {
    // The script's time zone, as the manifest sets it, is where Date's own fields are told.
    const now = new Date();
    const today = civilDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
    if (today === null) throw new Error(`the clock says ${String(now)}`);
    return today;
  },
};

/** How long an action waits for another person's to end, in milliseconds. */
const turnPatience = 10_000;

const turn: TurnService = {
  take: () => LockService.getDocumentLock().tryLock(turnPatience),
  end: () => {
    // Writes that still wait would reach the sheet after the next one has read it (G/reference/lock/lock).
    SpreadsheetApp.flush();
    LockService.getDocumentLock().releaseLock();
  },
};

/** The services of the spreadsheet this script is bound to. */
export function appsScriptServices(): Services {
  return {
    workbook: workbookService(SpreadsheetApp.getActiveSpreadsheet()),
    documents: documentService,
    screen,
    clock,
    turn,
  };
}
