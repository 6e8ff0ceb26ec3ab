import { run } from './run';

/** Waits where the reader of our output is slower than we are; a reader that went away ends us quietly. */
const out = (text: string): Promise<void> =>
  new Promise((resolve) => {
    if (text === '' || process.stdout.write(text)) resolve();
    else process.stdout.once('drain', resolve);
  });

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});
process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  out,
  err: (text) => process.stderr.write(text),
});
