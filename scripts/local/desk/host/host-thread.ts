import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { openWorkspace } from '../../cli/workspace';
import { awaitAnswer } from './answer-buffer';
import { DeskHost } from './desk-host';
import type { HostData, HostMessage, HostRequest } from './messages';

/** The host in a thread of its own: a script that waits for a person holds up nothing but itself. */
async function main(port: MessagePort, { options, bookFile, answer }: HostData): Promise<void> {
  const say = (message: HostMessage): void => {
    port.postMessage(message);
  };
  const ask = (questionJson: string): string => {
    say({ kind: 'question', question: JSON.parse(questionJson) as never });
    return awaitAnswer(answer);
  };
  const host = new DeskHost(await openWorkspace({ options, bookFile, ask, keepsFinished: true }));
  // In turn: what is done while the book goes to its file would be taken for another program's work.
  let last = Promise.resolve();
  port.on('message', ({ id, task }: HostRequest) => {
    last = last
      .then(() => host.perform(task))
      .then((done) => {
        say({ id, ...done });
      })
      .catch((error: unknown) => {
        say({ kind: 'failed', id, error: error instanceof Error ? error.message : String(error) });
      });
  });
}

if (parentPort === null) throw new Error('only as a thread');
await main(parentPort, workerData as HostData);
