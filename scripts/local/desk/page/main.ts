import type { DeskEvent, DeskRequest, DeskResult } from '../protocol';
import { api } from './api';
import { showCharts } from './charts/charts';
import { byId } from './element';
import { showFiles } from './files';
import { Grid } from './grid/grid';
import type { Block } from './grid/person-edit';
import { showMenuBar } from './menu-bar';
import { ask, forgetQuestion } from './questions';
import { prepareScreens, showScreen } from './screens';
import { pageTexts as texts } from './texts';
import { toast } from './toasts';
import { prepareVisits } from './visit';

type Typed = Block & { readonly sheetId: number };

const saved = byId('saved', HTMLElement);
const busy = byId('busy', HTMLElement);
let pending = 0;

const start = await api.start();
const grid = new Grid(byId('grid', HTMLElement), start.name, {
  edited: ({ request, block }) => {
    const sheetId = grid.activeSheet?.id;
    if (sheetId !== undefined) void perform(request, { ...block, sheetId });
  },
  refused: () => {
    toast('', texts.onlyCells);
  },
  turnedTo: showCharts,
});

byId('name', HTMLElement).textContent = start.name;
byId('user', HTMLElement).textContent = texts.user(start.user);
showMenuBar(byId('menu', HTMLElement), start.menus, (handler) => {
  void perform({ kind: 'choose', handler, select: grid.selection });
});
prepareScreens(hear);
prepareVisits();
hear(start.result);
api.listen(listen, () => {
  saved.textContent = texts.lost;
});

/** Shows what the host says; what a person typed is shown as it has it. */
function hear(result: DeskResult, typed: Typed | null = null): void {
  grid.apply(result, typed);
  showFiles(result.files);
  if (grid.activeSheet) showCharts(grid.activeSheet);
  result.toasts.forEach(({ title, message }) => {
    toast(title, message);
  });
  result.screens.forEach(showScreen);
}

async function perform(request: DeskRequest, typed: Typed | null = null): Promise<void> {
  setPending(1);
  saved.textContent = texts.saving;
  try {
    const result = await api.perform(request);
    hear(result, typed);
    if (result.error !== '') toast(texts.failed, result.error);
  } catch (failure) {
    if (typed !== null) grid.putBack(typed);
    toast(texts.failed, failure instanceof Error ? failure.message : String(failure));
  }
  setPending(-1);
}

function setPending(change: number): void {
  pending += change;
  busy.hidden = pending === 0;
}

function listen(event: DeskEvent): void {
  if (event.kind === 'question') ask(event.id, event.question);
  else if (event.kind === 'answered') forgetQuestion();
  else if (event.kind === 'changed') hear(event.result);
  else saved.textContent = event.error === '' ? texts.saved : texts.notSaved(event.error);
}
