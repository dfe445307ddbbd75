import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { bundleIfChanged, cacheFolder, projectRoot } from '../../../build/bundle.mjs';
import { answerBuffer, giveAnswer } from '../host/answer-buffer';
import type { HostData, HostMessage, HostRequest, HostTask } from '../host/messages';
import type { LiveQuestion } from '../../runtime/bridge';
import type { DeskAnswer } from '../protocol';
import { deskTexts as texts } from '../texts';

type Answered = Exclude<HostMessage, { kind: 'question' }>;

/** A question that a script waits for. */
export interface OpenQuestion {
  readonly id: number;
  readonly question: LiveQuestion;
}

/** Bundles the host's thread, where a source of it changed. @returns its file */
async function prepareThread(): Promise<string> {
  const outfile = resolve(cacheFolder, 'desk-host.mjs');
  const entry = resolve(projectRoot, 'scripts/local/desk/host/host-thread.ts');
  const options = { platform: 'node', format: 'esm', target: 'node20', packages: 'external' } as const;
  await bundleIfChanged({ entryPoints: [entry], outfile, ...options });
  return outfile;
}

/** The thread of the host, as the server sees it: tasks in turn, and questions in between. */
export class HostClient {
  private readonly waiting = new Map<number, { done: (message: Answered) => void; failed: (error: Error) => void }>();
  private lastId = 0;
  private open: OpenQuestion | null = null;

  private constructor(
    private readonly worker: Worker,
    private readonly buffer: SharedArrayBuffer,
    private readonly onQuestion: (question: OpenQuestion) => void,
  ) {
    worker.on('message', (message: HostMessage) => {
      this.hear(message);
    });
    worker.on('error', (error) => {
      this.lose(error);
    });
  }

  static async start(
    data: Omit<HostData, 'answer'>,
    onQuestion: (question: OpenQuestion) => void,
  ): Promise<HostClient> {
    const answer = answerBuffer();
    const worker = new Worker(await prepareThread(), { workerData: { ...data, answer } satisfies HostData });
    return new HostClient(worker, answer, onQuestion);
  }

  /** The question that a script waits for; null where none does. */
  get question(): OpenQuestion | null {
    return this.open;
  }

  get isBusy(): boolean {
    return this.waiting.size > 0;
  }

  /** @returns what the thread answers; rejects with a sentence where it could not */
  ask(task: HostTask): Promise<Answered> {
    this.lastId += 1;
    const request: HostRequest = { id: this.lastId, task };
    return new Promise((done, failed) => {
      this.waiting.set(request.id, { done, failed });
      this.worker.postMessage(request);
    });
  }

  /** @returns whether that question was open */
  answer({ id, button, text }: DeskAnswer): boolean {
    if (this.open?.id !== id) return false;
    this.open = null;
    giveAnswer(this.buffer, JSON.stringify({ button, text }));
    return true;
  }

  /** A script that waits goes on as if its window was closed. */
  async close(): Promise<void> {
    if (this.open !== null) this.answer({ id: this.open.id, button: 'CLOSE', text: '' });
    await this.worker.terminate();
  }

  private hear(message: HostMessage): void {
    if (message.kind === 'question') {
      this.lastId += 1;
      this.open = { id: this.lastId, question: message.question };
      this.onQuestion(this.open);
      return;
    }
    const waiting = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (message.kind === 'failed') waiting?.failed(new Error(message.error));
    else waiting?.done(message);
  }

  private lose(error: Error): void {
    console.error(error);
    for (const { failed } of this.waiting.values()) failed(new Error(texts.lostHost));
    this.waiting.clear();
  }
}
