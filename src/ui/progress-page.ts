import { progressTexts } from '../texts/progress';
import { escapeHtml } from './html';
import { jsonInHtml } from './json-in-html';
import { colours, sharedStyle } from './style';

const style = `${sharedStyle}
  body{padding:12px}
  progress{width:100%;height:14px;accent-color:${colours.brand}}
  dl{display:grid;grid-template-columns:auto 1fr;gap:2px 12px;margin:12px 0}
  dt{color:${colours.quiet}}dd{margin:0;overflow-wrap:anywhere}
  h2{font-size:14px;margin:16px 0 4px}table{border-collapse:collapse;width:100%}
  td{padding:2px 0;border-bottom:1px solid ${colours.line}}td+td{text-align:right}
  .note{color:${colours.quiet};font-size:12px}`;

/**
 * Runs in the browser. Every text that comes from the server is set as text, never as HTML. It asks again as long as the
 * work goes on, ever more slowly once it cannot be reached.
 */
const script = `
  var texts = JSON.parse(document.getElementById('texts').textContent);
  var wait = 2000;
  function element(id) { return document.getElementById(id); }
  function say(id, text) { element(id).textContent = text; }
  function row(list, name, value) {
    if (value === '' || value === null) return;
    var term = document.createElement('dt'), said = document.createElement('dd');
    term.textContent = name; said.textContent = value;
    list.append(term, said);
  }
  function showTallies(tallies) {
    var body = element('tallies');
    body.replaceChildren();
    tallies.forEach(function (tally) {
      var line = body.insertRow();
      line.insertCell().textContent = tally.word;
      line.insertCell().textContent = tally.items.toLocaleString('es-MX');
    });
    element('results').hidden = tallies.length === 0;
  }
  function show(view) {
    wait = 2000;
    if (view.kind === 'none') { element('job').hidden = true; say('status', texts.none); return again(10000); }
    element('job').hidden = false;
    say('status', view.title + ': ' + view.status);
    say('remark', view.remark);
    var bar = element('bar');
    bar.max = Math.max(1, view.total); bar.value = view.done;
    bar.textContent = view.done + ' / ' + view.total;
    var list = element('facts');
    list.replaceChildren();
    row(list, texts.done, view.done.toLocaleString('es-MX') + ' / ' + view.total.toLocaleString('es-MX'));
    row(list, texts.left, (view.total - view.done).toLocaleString('es-MX'));
    row(list, texts.current, view.current);
    row(list, texts.minutesLeft, view.minutesLeft === null ? '' : view.minutesLeft + ' ' + texts.minutes);
    row(list, texts.spent, view.spentToday === null ? '' : view.spentToday.toLocaleString('es-MX'));
    element('quota').hidden = view.spentToday === null;
    row(list, texts.startedBy, view.startedBy);
    showTallies(view.tallies);
    element('cancel').hidden = !view.isRunning;
    again(view.isRunning ? 2000 : 15000);
  }
  function failed() { say('status', texts.unreachable); wait = Math.min(60000, wait * 2); again(wait); }
  function again(milliseconds) { setTimeout(ask, milliseconds); }
  function ask() { google.script.run.withSuccessHandler(show).withFailureHandler(failed).readProgress(); }
  element('cancel').addEventListener('click', function () {
    element('cancel').disabled = true;
    say('remark', texts.cancelling);
    google.script.run.withFailureHandler(failed).cancelJobFromScreen();
  });
  ask();`;

/** @returns the sidebar that tells how the work under way goes, and cancels it */
export function progressPage(): string {
  const text = (key: keyof typeof progressTexts): string => escapeHtml(progressTexts[key]);
  return `<!DOCTYPE html><html lang="es-MX"><head><meta charset="utf-8"><style>${style}</style></head><body>
<p id="status" role="status" aria-live="polite">${text('reading')}</p>
<div id="job" hidden>
<progress id="bar" aria-labelledby="status"></progress>
<p id="remark"></p>
<dl id="facts"></dl>
<section id="results" hidden><h2>${text('tallies')}</h2><table><tbody id="tallies"></tbody></table></section>
<p><button id="cancel" type="button" hidden>${text('cancel')}</button></p>
<p class="note">${text('closing')} <span id="quota">${text('quota')}</span></p>
</div>
<script type="application/json" id="texts">${jsonInHtml(progressTexts)}</script>
<script>${script}</script>
</body></html>`;
}
