import { visitTitle } from '../../texts/municipal-page';
import { Html, html } from '../html';
import { colours, sharedStyle } from '../style';

const style = new Html(
  `${sharedStyle}\nbody{font-size:16px}main{max-width:34rem;margin:0 auto;padding:48px 16px}h1{color:${colours.brand};font-size:1.6rem}li{margin:8px 0}`,
);

/** @returns a page with a heading and little else */
export function plainPage(heading: string, body: Html): string {
  return html`<!DOCTYPE html>
    <html lang="es-MX">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${visitTitle}</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        <main>
          <h1>${heading}</h1>
          ${body}
        </main>
      </body>
    </html> `.source;
}
