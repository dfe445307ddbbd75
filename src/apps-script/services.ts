import { civilDate, type CivilDate } from '../domain/model/civil-date';
import { civilMoment } from '../domain/model/civil-moment';
import type { ClockService, PeopleService, ScreenService, Services, TurnService } from '../services/services';
import { messagePage } from '../ui/message-page';
import { progressPage } from '../ui/progress-page';
import { documentService } from './documents';
import { jobServices } from './jobs';
import { pictureService } from './pictures';
import { sharingService } from './sharing';
import { isSheetOpen } from './sheet-open';
import { webService } from './web/web-service';
import { workbookService } from './workbook/workbook-service';

/** Of a message in a window of its own, in pixels. */
const pageSize = { width: 480, height: 260 };

const sidebars = { progress: progressPage } as const;

const screen: ScreenService = {
  toast: (title, message) => {
    SpreadsheetApp.getActiveSpreadsheet().toast(message, title);
  },
  page: (title, message) => {
    const page = HtmlService.createHtmlOutput(messagePage(message)).setWidth(pageSize.width).setHeight(pageSize.height);
    SpreadsheetApp.getUi().showModalDialog(page, title);
  },
  isOpen: isSheetOpen,
  sidebar: (name, title) => {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(sidebars[name]()).setTitle(title));
  },
  alert: (title, message) => {
    const ui = SpreadsheetApp.getUi();
    ui.alert(title, message, ui.ButtonSet.OK);
  },
  ask: (title, question) => {
    const ui = SpreadsheetApp.getUi();
    const response = ui.prompt(title, question, ui.ButtonSet.OK_CANCEL);
    return response.getSelectedButton() === ui.Button.OK ? response.getResponseText().trim() : null;
  },
  confirm: (title, question) => {
    const ui = SpreadsheetApp.getUi();
    const button = ui.alert(title, question, ui.ButtonSet.YES_NO);
    if (button === ui.Button.YES) return true;
    return button === ui.Button.NO ? false : null;
  },
};

/** The script's time zone, as the manifest sets it, is where Date's own fields are told. */
function dayOfDate(now: Date): CivilDate {
  const today = civilDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (today === null) throw new Error(`the clock says ${String(now)}`);
  return today;
}

const clock: ClockService = {
  today: () => dayOfDate(new Date()),
  now: () => {
    const now = new Date();
    return civilMoment(dayOfDate(now), now.getHours(), now.getMinutes(), now.getSeconds());
  },
};

const people: PeopleService = { current: () => Session.getActiveUser().getEmail() };

/** How long an action waits for another person's to end, in milliseconds. */
const turnPatience = 10_000;

const turn: TurnService = {
  take: () => LockService.getDocumentLock().tryLock(turnPatience),
  send: () => {
    SpreadsheetApp.flush();
  },
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
    pictures: pictureService,
    sharing: sharingService,
    screen,
    clock,
    turn,
    people,
    web: webService,
    ...jobServices,
  };
}
