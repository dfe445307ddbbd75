import type { WebAnswer } from '../../services/run/answer-of';
import { resultOf, withWorkspace, type Command } from '../command';
import { existingBook, operandsOf } from '../operands';
import { texts } from '../texts';

/** `get BOOK "?m=…&t=…"`: what doGet answers; a visitor has no name unless --user gives one. */
export const getPage: Command = async (options) => {
  const [book = '', query = ''] = operandsOf(options, [texts.operands.book, texts.operands.query]);
  const request = { options, bookFile: existingBook(book), user: options.user ?? '' };
  return withWorkspace(request, (workspace) => {
    const queryString = query.replace(/^\?/, '');
    const pairs = [...new URLSearchParams(queryString)];
    const event = { kind: 'get', queryString, pairs } as const;
    const { outcome } = workspace.session.run({ kind: 'web', event }, { context: 'web-app' });
    const answer = outcome.kind === 'returned' ? (outcome.result as WebAnswer) : null;
    return resultOf(workspace, answer === null ? [] : [answer.content]);
  });
};
