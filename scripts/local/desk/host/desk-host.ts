import { openMenus } from '../../cli/addon-menu';
import type { Workspace } from '../../cli/workspace';
import type { SheetModel } from '../../model/book';
import type { RunReport } from '../../runtime/run-state';
import { topLevelFunctions } from '../../runtime/top-level-functions';
import { editCells } from '../../runtime/triggers/edit';
import { fireDue } from '../../runtime/triggers/tick';
import type { WebAnswer } from '../../services/run/answer-of';
import type { DeskFile, DeskRequest } from '../protocol';
import { deskTexts as texts } from '../texts';
import { fileType } from './file-type';
import type { FilePaths, HostMessage, HostResult, HostScreen, HostStart, HostTask } from './messages';

/** What a task comes to, but for its number. */
export type Performed =
  | Pick<Extract<HostMessage, { kind: 'started' }>, 'kind' | 'start' | 'paths'>
  | Pick<Extract<HostMessage, { kind: 'done' }>, 'kind' | 'result' | 'paths'>
  | Pick<Extract<HostMessage, { kind: 'page' }>, 'kind' | 'html'>
  | Pick<Extract<HostMessage, { kind: 'saved' }>, 'kind' | 'error'>;

type Said = Pick<HostResult, 'error' | 'toasts' | 'screens'> & { readonly value?: unknown };

const nothingSaid: Said = { error: '', toasts: [], screens: [] };

/** One book at the desk: the same session, the same bundle and the same services as on the command line. */
export class DeskHost {
  /** Each tab as the page has it, as JSON. */
  private shown = new Map<number, string>();

  /** As Google's pages can call, and nothing else that the script's world has a name for. */
  private readonly callable: ReadonlySet<string>;

  constructor(private readonly workspace: Workspace) {
    this.callable = new Set(topLevelFunctions(workspace.script.code));
  }

  async perform(task: HostTask): Promise<Performed> {
    switch (task.kind) {
      case 'open':
        return { kind: 'started', start: this.open(), paths: this.paths() };
      case 'do':
        return this.done(this.carryOut(task.request));
      case 'tick':
        return this.done(this.tick());
      case 'visit':
        return { kind: 'page', html: this.visit(task.query) };
      case 'save':
        return { kind: 'saved', error: await this.save() };
    }
  }

  private open(): HostStart {
    const { session } = this.workspace;
    const menus = openMenus(this.workspace) ?? [];
    session.forgetRuns();
    this.shown = new Map();
    return { name: session.book.name, user: session.user, menus, result: this.resultOf(nothingSaid) };
  }

  private done(said: Said): Performed {
    return { kind: 'done', result: this.resultOf(said), paths: this.paths() };
  }

  private carryOut(request: DeskRequest): Said {
    switch (request.kind) {
      case 'choose':
        return this.run({ kind: 'call', name: request.handler, args: [] }, request.select);
      case 'call':
        return this.run({ kind: 'call', name: request.name, args: request.args }, null);
      case 'type':
      case 'paste':
        return this.edit(request);
    }
  }

  private run(
    request: { readonly kind: 'call'; readonly name: string; readonly args: readonly unknown[] },
    select: string | null,
  ): Said {
    if (!this.callable.has(request.name)) return { ...nothingSaid, error: texts.cannotRun };
    const { report, outcome } = this.workspace.session.run(request, { context: 'menu', select });
    if (outcome.kind === 'no-function' || outcome.kind === 'bad-selection')
      return { ...nothingSaid, error: texts.cannotRun };
    const value = outcome.kind === 'returned' ? outcome.result : undefined;
    return { ...saidIn(report), ...(value === undefined ? {} : { value }) };
  }

  private edit(request: Extract<DeskRequest, { kind: 'type' | 'paste' }>): Said {
    const done = editCells(this.workspace.session, request);
    if (done === null) return { ...nothingSaid, error: texts.badCell(request.a1) };
    const said = done.runs.map(({ report }) => saidIn(report));
    return {
      error: said.map(({ error }) => error).find((error) => error !== '') ?? '',
      toasts: said.flatMap(({ toasts }) => toasts),
      screens: said.flatMap(({ screens }) => screens),
    };
  }

  private tick(): Said {
    const { session } = this.workspace;
    session.forgetRuns();
    fireDue(session);
    const said = saidIn(session.report());
    session.forgetRuns();
    return said;
  }

  private visit(query: string): string {
    const queryString = query.replace(/^\?/, '');
    const event = { kind: 'get', queryString, pairs: [...new URLSearchParams(queryString)] } as const;
    const { outcome } = this.workspace.session.run({ kind: 'web', event }, { context: 'web-app', user: '' });
    return outcome.kind === 'returned' ? (outcome.result as WebAnswer).content : texts.noPage;
  }

  private async save(): Promise<string> {
    try {
      await this.workspace.save();
      return '';
    } catch (failure) {
      return failure instanceof Error ? failure.message : String(failure);
    }
  }

  /** The page is told of the tabs that are others than what it was told last. */
  private resultOf(said: Said): HostResult {
    const { book, state } = this.workspace.session;
    const changed = book.sheets.filter((sheet) => this.isNews(sheet));
    return {
      ...said,
      changed,
      order: book.sheets.map(({ id }) => id),
      files: this.files(),
      isWorking: state.triggers.some(({ event }) => event === 'CLOCK'),
    };
  }

  private isNews(sheet: SheetModel): boolean {
    const json = JSON.stringify(sheet);
    if (this.shown.get(sheet.id) === json) return false;
    this.shown.set(sheet.id, json);
    return true;
  }

  private files(): DeskFile[] {
    return this.entries().map(({ id, name, path }) => ({ id, name, contentType: fileType(path) }));
  }

  private paths(): FilePaths {
    return Object.fromEntries(this.entries().map(({ id, path }) => [id, path]));
  }

  /** Newest first; what is in the bin, and folders, are not there for a person. */
  private entries() {
    const entries = Object.values(this.workspace.session.state.drive).filter(
      ({ trashed, path }) => !trashed && fileType(path) !== '',
    );
    return entries.sort((one, other) => other.createdTime.localeCompare(one.createdTime));
  }
}

function saidIn({ error = '', toasts, dialogs }: RunReport): Said {
  const screens = dialogs.map(({ kind, title, html }): HostScreen => ({ kind, title, html }));
  return { error, toasts: toasts.map(({ title, message }) => ({ title, message })), screens };
}
