import { commands } from './commands';
import { readOptions } from './options';
import { printRefusal, printResult } from './print';
import { texts } from './texts';
import { UsageError, WorkError } from './usage-error';

/**
 * The local host's command line (contract 2).
 * @param args what follows the program's name
 * @returns the exit code: 0; 1 when a function threw or a file cannot be worked with; 2 for wrong usage
 */
async function runCommandLine(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(texts.usage);
    return 0;
  }
  try {
    const options = readOptions(args);
    const command = commands.get(options.command);
    if (command === undefined) throw new UsageError(texts.unknownCommand(options.command));
    const result = await command(options);
    printResult(result, options.json);
    return result.exit;
  } catch (error) {
    printRefusal(error instanceof Error ? error.message : String(error), args.includes('--json'));
    if (!(error instanceof UsageError || error instanceof WorkError) && error instanceof Error)
      console.error(error.stack);
    return error instanceof UsageError ? 2 : 1;
  }
}

// Not process.exit(): what was written to a pipe must get out first.
process.exitCode = await runCommandLine(process.argv.slice(2));
