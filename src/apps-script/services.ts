import { civilDate } from '../domain/model/civil-date';
import type { ClockService, ScreenService, Services, TurnService } from '../services/services';
import { messagePage } from '../ui/message-page';
import { documentService } from './documents';
import { workbookService } from './workbook/workbook-service';

/** Of a message in a window of its own, in pixels. */
const pageSize = { width: 480, height: 260 };

const screen: ScreenService = {
  toast: (title, message) => {
    SpreadsheetApp.getActiveSpreadsheet().toast(message, title);
  },
  page: (title, message) => {
    const page = HtmlService.createHtmlOutput(messagePage(message)).setWidth(pageSize.width).setHeight(pageSize.height);
    SpreadsheetApp.getUi().showModalDialog(page, title);
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
