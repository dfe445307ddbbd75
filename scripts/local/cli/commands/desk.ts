import { loadPageAssets } from '../../desk/server/page-assets';
import { DeskServer } from '../../desk/server/desk-server';
import { Screens } from '../../desk/server/screens';
import { HostClient } from '../../desk/server/host-client';
import { deskTexts } from '../../desk/texts';
import type { Command, CommandResult } from '../command';
import type { Options } from '../options';
import { existingBook, operandsOf } from '../operands';
import { nothingRan } from '../print';
import { texts } from '../texts';
import { UsageError, WorkError } from '../usage-error';
import { driveFolderFor } from '../workspace';

function portOf({ port }: Options): number {
  const number = port === null ? 0 : Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) throw new UsageError(deskTexts.badPort(port ?? ''));
  return number;
}

async function listen(server: DeskServer, port: number): Promise<string> {
  try {
    return await server.listen(port);
  } catch (error) {
    // The host's thread would keep the program from ending.
    await server.close();
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    throw isTaken ? new WorkError(deskTexts.portTaken(port)) : error;
  }
}

function untilStopped(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        done();
      });
    }
  });
}

/** `desk BOOK [--port N]`: the sheet in a browser of this machine, until it is stopped. */
export const openDesk: Command = async (options): Promise<CommandResult> => {
  const [book = ''] = operandsOf(options, [texts.operands.book]);
  const bookFile = existingBook(book);
  const port = portOf(options);
  const assets = await loadPageAssets();
  let server: DeskServer | null = null;
  const host = await HostClient.start({ options, bookFile }, (question) => {
    server?.tell({ kind: 'question', ...question });
  });
  const screens = new Screens(assets.get('/screen-frame.js')?.bytes.toString('utf8') ?? '');
  server = new DeskServer({ host, assets, screens, driveFolder: driveFolderFor(options, bookFile) });
  console.log(deskTexts.opened(await listen(server, port)));
  await untilStopped();
  console.log(deskTexts.closing);
  const error = await server.close();
  if (error !== '') throw new WorkError(deskTexts.notSaved(error));
  return { report: { ...nothingRan, ok: true }, exit: 0, lines: [deskTexts.closed] };
};
