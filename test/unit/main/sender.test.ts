import type { WebContents, WebFrameMain } from 'electron';
import { describe, expect, it } from 'vitest';
import { isPageAddress } from '../../../electron/main/address.ts';
import { isTrusted } from '../../../electron/main/sender.ts';

function contentsShowing(origin: string): WebContents {
  return { mainFrame: { origin } } as WebContents;
}

describe('who may call', () => {
  const contents = contentsShowing('app://pantau');

  it('is the main frame of the window with the program in it', () => {
    expect(isTrusted({ sender: contents, senderFrame: contents.mainFrame }, contents)).toBe(true);
  });

  it('is no other window, whatever it shows', () => {
    const other = contentsShowing('app://pantau');
    expect(isTrusted({ sender: other, senderFrame: other.mainFrame }, contents)).toBe(false);
  });

  it('is no frame inside the window', () => {
    const inner = { origin: 'app://pantau' } as WebFrameMain;
    expect(isTrusted({ sender: contents, senderFrame: inner }, contents)).toBe(false);
  });

  it('is no frame that has gone', () => {
    expect(isTrusted({ sender: contents, senderFrame: null }, contents)).toBe(false);
  });

  it.each(['https://pantau', 'app://pantau.example', 'app://other', 'null', 'file://', ''])('is not %s', (origin) => {
    const strange = contentsShowing(origin);
    expect(isTrusted({ sender: strange, senderFrame: strange.mainFrame }, strange)).toBe(false);
  });
});

describe('an own address', () => {
  it.each(['app://pantau', 'app://pantau/', 'app://pantau/index.html#/peserta'])('is %s', (address) => {
    expect(isPageAddress(address)).toBe(true);
  });

  it.each([
    'app://pantau.example/',
    'app://pantaux',
    'https://example.org/app://pantau/',
    'file:///etc/passwd',
    '',
    'app://pantau/attachments/x',
  ])('is not %s', (address) => {
    expect(isPageAddress(address)).toBe(false);
  });
});
