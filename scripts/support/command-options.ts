import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** Reads the options of a command. `--help`, and one that the command does not have, print how to use it. */
export function commandOptions<const Options extends ParseArgsOptionsConfig>(usage: string, options: Options) {
  if (process.argv.includes('--help')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exit(1);
  }
}
