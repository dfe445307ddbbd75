import type { DeskResult, DeskScreen } from '../protocol';
import { api } from './api';
import { byId } from './element';

interface FrameMessage {
  readonly call?: number;
  readonly name?: string;
  readonly args?: readonly unknown[];
  readonly close?: boolean;
  readonly file?: string;
  readonly height?: number;
}

const places = {
  dialog: { box: 'screen', frame: 'screen-frame', title: 'screen-title' },
  sidebar: { box: 'sidebar', frame: 'sidebar-frame', title: 'sidebar-title' },
} as const;

type Place = keyof typeof places;

/** Of a screen, in pixels; the most is the style's. */
const leastHeight = 120;

const frameOf = (place: Place): HTMLIFrameElement => byId(places[place].frame, HTMLIFrameElement);

/** Shows the add-on's screens, and answers what they ask for. @param heard is told of what a call changed */
export function prepareScreens(heard: (result: DeskResult) => void): void {
  window.addEventListener('message', ({ source, data }: MessageEvent<FrameMessage>) => {
    const place = (Object.keys(places) as Place[]).find((each) => source === frameOf(each).contentWindow);
    if (place !== undefined) void answer(place, data, heard);
  });
  byId('screen-close', HTMLButtonElement).addEventListener('click', () => {
    close('dialog');
  });
  byId('sidebar-close', HTMLButtonElement).addEventListener('click', () => {
    close('sidebar');
  });
}

export function showScreen({ kind, title, id }: DeskScreen): void {
  const place: Place = kind === 'sidebar' ? 'sidebar' : 'dialog';
  byId(places[place].title, HTMLElement).textContent = title;
  frameOf(place).src = `/screens/${id}`;
  if (place === 'sidebar') byId('sidebar', HTMLElement).hidden = false;
  else if (!byId('screen', HTMLDialogElement).open) byId('screen', HTMLDialogElement).showModal();
}

function close(place: Place): void {
  frameOf(place).src = 'about:blank';
  if (place === 'sidebar') byId('sidebar', HTMLElement).hidden = true;
  else byId('screen', HTMLDialogElement).close();
}

async function answer(place: Place, message: FrameMessage, heard: (result: DeskResult) => void): Promise<void> {
  if (message.close === true) close(place);
  if (typeof message.height === 'number') frameOf(place).style.height = `${Math.max(leastHeight, message.height)}px`;
  if (typeof message.file === 'string') window.open(`/files/${encodeURIComponent(message.file)}`);
  const { call, name, args } = message;
  if (typeof call !== 'number' || typeof name !== 'string' || !Array.isArray(args)) return;
  const target = frameOf(place).contentWindow;
  try {
    const result = await api.perform({ kind: 'call', name, args });
    heard(result);
    const ok = result.error === '';
    target?.postMessage({ reply: call, ok, value: ok ? result.value : result.error }, '*');
  } catch (failure) {
    target?.postMessage({ reply: call, ok: false, value: String(failure) }, '*');
  }
}
