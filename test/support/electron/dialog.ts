import { strict } from './strict.ts';

/**
 * There is nobody to answer a dialog here. A test replaces the function it needs with `app.evaluate(({ dialog }) => ...)`;
 * an unexpected dialog is an error that the caller sees, not a silent "cancelled".
 */
function unanswered(name: string) {
  return (...args: unknown[]): never => {
    throw new Error(`dialog.${name} was called and no test answers it: ${JSON.stringify(args.at(-1))}`);
  };
}

export const dialog = strict('dialog', {
  showOpenDialog: unanswered('showOpenDialog'),
  showSaveDialog: unanswered('showSaveDialog'),
  showMessageBox: unanswered('showMessageBox'),
  /** Electron prints to stderr as well when it cannot show the box. */
  showErrorBox(title: string, content: string): void {
    process.stderr.write(`${title}\n${content}\n`);
  },
});
