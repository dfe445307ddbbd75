import { closedPageTexts as texts } from '../../texts/municipal-page';
import { Html, html } from '../html';
import { colours, sharedStyle } from '../style';

const style = new Html(
  `${sharedStyle}\nbody{font-size:16px}main{max-width:34rem;margin:0 auto;padding:48px 16px}h1{color:${colours.brand};font-size:1.6rem}`,
);

/** @returns the page for any link that cannot be used: always the same, so that it tells nobody which links there are */
export function closedPage(): string {
  return html`<!DOCTYPE html>
    <html lang="es-MX">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${texts.title}</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        <main>
          <h1>${texts.heading}</h1>
          <p>${texts.ask}</p>
        </main>
      </body>
    </html> `.source;
}
