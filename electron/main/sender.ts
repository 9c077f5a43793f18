import type { WebContents, WebFrameMain } from 'electron';
import { appOrigin } from './address.ts';

interface Sent {
  readonly sender: WebContents;
  /** `null` when the frame has gone or moved on since it sent. */
  readonly senderFrame: WebFrameMain | null;
}

/** Only the main frame of the one window, and only while it shows the program's own page; on any doubt `false`. */
export function isTrusted({ sender, senderFrame }: Sent, contents: WebContents): boolean {
  if (sender !== contents || senderFrame === null) return false;
  return senderFrame === contents.mainFrame && senderFrame.origin === appOrigin;
}
