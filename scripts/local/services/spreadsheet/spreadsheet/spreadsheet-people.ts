import { exception } from '../../exception';
import { textOf } from '../cells/enter-cell';
import { wrap } from '../wrap';
import { SpreadsheetTabs } from './spreadsheet-tabs';

/** A person, by address. */
export class User {
  constructor(private readonly email: string) {}

  getEmail(): string {
    return this.email;
  }

  getUserLoginId(): string {
    return this.email;
  }

  toString(): string {
    return this.email;
  }
}

/** Who may open the spreadsheet. The host keeps lists for the run; it enforces nothing by them. */
export class SpreadsheetPeople extends SpreadsheetTabs {
  getOwner(): User {
    return this._user(this._book.host.input.owner);
  }

  /** @returns the owner first */
  getEditors(): User[] {
    return this._book.people.editors.map((email) => this._user(email));
  }

  /** @returns editors too, as live */
  getViewers(): User[] {
    const { editors, viewers } = this._book.people;
    return [...new Set([...editors, ...viewers])].map((email) => this._user(email));
  }

  addEditor(user: unknown): this {
    return this.addEditors([user]);
  }

  addEditors(users: readonly unknown[]): this {
    this._book.people.editors = united(this._book.people.editors, users);
    return this;
  }

  addViewer(user: unknown): this {
    return this.addViewers([user]);
  }

  addViewers(users: readonly unknown[]): this {
    this._book.people.viewers = united(this._book.people.viewers, users);
    return this;
  }

  removeEditor(user: unknown): this {
    const email = emailOf(user);
    if (email === this._book.host.input.owner) throw exception('The owner cannot be removed as an editor.');
    this._book.people.editors = this._book.people.editors.filter((one) => one !== email);
    return this;
  }

  removeViewer(user: unknown): this {
    const email = emailOf(user);
    this._book.people.viewers = this._book.people.viewers.filter((one) => one !== email);
    return this;
  }

  private _user(email: string): User {
    return wrap(this._book.host, 'User', new User(email));
  }
}

function united(emails: readonly string[], users: readonly unknown[]): string[] {
  return [...new Set([...emails, ...users.map(emailOf)])];
}

function emailOf(user: unknown): string {
  const email = textOf(user);
  if (!email.includes('@')) throw exception(`Invalid email: ${email}`);
  return email;
}
