import { clock } from './apps-script/clock';
import { people } from './apps-script/people';
import { publicationServices } from './apps-script/publication/publication-services';
import { readWebEvent, type WebEvent } from './apps-script/publication/web-event';
import { watch } from './apps-script/watch';
import { answerVisit, type Visit } from './use-cases/publication/answer-visit';
import { choicePage } from './ui/municipal-page/choice-page';
import { closedPage } from './ui/municipal-page/closed-page';
import { municipalPage } from './ui/municipal-page/municipal-page';
import { unavailablePage } from './ui/municipal-page/unavailable-page';
import { visitTitle } from './texts/municipal-page';

function pageOf(visit: Visit): string {
  switch (visit.kind) {
    case 'page':
      return municipalPage(visit.snapshot, clock.today());
    case 'choice':
      return choicePage(visit.choices, publicationServices.webAppAddress());
    case 'unavailable':
      return unavailablePage();
    case 'closed':
      return closedPage();
  }
}

/** What a visitor of the web app is answered; main loads it at the first visit of an execution. */
export function answer(event: WebEvent | undefined): GoogleAppsScript.HTML.HtmlOutput {
  const services = { clock, people, watch, publication: publicationServices };
  const page = pageOf(answerVisit(readWebEvent(event), services));
  // In the frame that Google shows it in, a page's own title and viewport mean nothing.
  return HtmlService.createHtmlOutput(page)
    .setTitle(visitTitle)
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');
}
