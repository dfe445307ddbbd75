import type { ScreenService, Services, TurnService } from '../services/services';
import { messagePage } from '../ui/message-page';
import { linksPage } from '../ui/links-page';
import { progressPage } from '../ui/progress-page';
import { clock } from './clock';
import { documentService } from './documents';
import { jobServices } from './jobs';
import { people } from './people';
import { pictureService } from './pictures';
import { publicationServices } from './publication/publication-services';
import { sharingService } from './sharing';
import { isSheetOpen } from './sheet-open';
import { webService } from './web/web-service';
import { workbookService } from './workbook/workbook-service';

/** Of a message in a window of its own, in pixels. */
const pageSize = { width: 480, height: 260 };
const linksSize = { width: 820, height: 560 };

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
  links: (title, view) => {
    const page = HtmlService.createHtmlOutput(linksPage(view)).setWidth(linksSize.width).setHeight(linksSize.height);
    SpreadsheetApp.getUi().showModalDialog(page, title);
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
    publication: publicationServices,
    ...jobServices,
  };
}
