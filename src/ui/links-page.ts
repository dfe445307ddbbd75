import { linksPageTexts as texts } from '../texts/publication';
import type { LinksView } from './contract';
import { escapeHtml } from './html';
import { jsonInHtml } from './json-in-html';
import { sharedStyle } from './style';

const style = `${sharedStyle}
  body{padding:12px}table{border-collapse:collapse;width:100%}caption{text-align:left;padding:0 0 8px}
  th,td{text-align:left;vertical-align:top;padding:6px 8px 6px 0;border-bottom:1px solid #d5dbdb}
  input{font:inherit;width:100%;min-width:8em;box-sizing:border-box}.note{color:#4d5656}[role=alert]{color:#922b21}`;

/**
 * Runs in the browser. Every text is set as text, never as HTML. A failure without words of ours is Google's own: mostly
 * that of several accounts in one browser (platform.md §7).
 */
const script = `
  var texts = JSON.parse(document.getElementById('texts').textContent);
  function element(id) { return document.getElementById(id); }
  function say(text) { element('status').textContent = text; element('alert').textContent = ''; }
  function refuse(text) { element('status').textContent = ''; element('alert').textContent = text; }
  function failed(error) {
    var told = error && error.message || '';
    refuse(/PERMISSION_DENIED|^$/.test(told) ? texts.several : texts.failed + told.replace(/^Error: /, ''));
    setBusy(false);
  }
  function setBusy(isBusy) {
    document.querySelectorAll('button').forEach(function (button) { button.disabled = isBusy; });
  }
  function button(caption, municipality, act) {
    var made = document.createElement('button');
    made.type = 'button'; made.textContent = caption;
    made.setAttribute('aria-label', caption + ': ' + municipality);
    made.addEventListener('click', act);
    return made;
  }
  function change(name, municipality) {
    say(texts.working); setBusy(true);
    google.script.run.withSuccessHandler(function (answer) {
      if (answer.kind === 'refused') { setBusy(false); return refuse(answer.message); }
      show(answer.view); say(texts.done); focusOn(municipality);
    })
      .withFailureHandler(failed)[name](municipality);
  }
  function focusOn(municipality) {
    var row = Array.from(document.querySelectorAll('tbody tr')).filter(function (each) {
      return each.firstChild.textContent === municipality; })[0];
    if (row) row.querySelector('button').focus();
  }
  function copy(field) {
    field.focus(); field.select();
    say(document.execCommand('copy') ? texts.copied : texts.select);
  }
  function row(link) {
    var line = document.createElement('tr'), head = document.createElement('th');
    head.scope = 'row'; head.textContent = link.municipality; line.append(head);
    [link.state, link.until].forEach(function (text) { line.insertCell().textContent = text; });
    var place = line.insertCell(), actions = line.insertCell();
    if (link.isOpen) {
      var field = document.createElement('input');
      field.readOnly = true; field.value = link.address;
      field.setAttribute('aria-label', texts.link + ': ' + link.municipality);
      place.append(field);
      actions.append(button(texts.copy, link.municipality, function () { copy(field); }), ' ');
      actions.append(button(texts.revoke, link.municipality, function () {
        if (confirm(texts.sure.replace('{municipio}', link.municipality))) change('revokeLinkFromScreen', link.municipality);
      }));
    } else actions.append(button(texts.renew, link.municipality, function () { change('renewLinkFromScreen', link.municipality); }));
    return line;
  }
  function show(view) {
    element('refused').textContent = view.refusedWords;
    element('links').replaceChildren.apply(element('links'), view.links.map(row));
    setBusy(false);
  }
  show(JSON.parse(document.getElementById('view').textContent));`;

/** @returns the window with each municipality's link, to copy, revoke and make anew */
export function linksPage(view: LinksView): string {
  const head = (text: string): string => `<th scope="col">${escapeHtml(text)}</th>`;
  const { municipality, state, until, link, change } = texts;
  return `<!DOCTYPE html><html lang="es-MX"><head><meta charset="utf-8"><style>${style}</style></head><body>
<p role="status" id="status"></p><p role="alert" id="alert"></p>
<table><caption>${escapeHtml(texts.lead)}</caption>
<thead><tr>${[municipality, state, until, link, change].map(head).join('')}</tr></thead><tbody id="links"></tbody></table>
<p class="note" id="refused"></p>
<script type="application/json" id="texts">${jsonInHtml(texts)}</script>
<script type="application/json" id="view">${jsonInHtml(view)}</script>
<script>${script}</script>
</body></html>`;
}
