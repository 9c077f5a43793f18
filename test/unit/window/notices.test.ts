import { expect, it, vi } from 'vitest';
import { CallError } from '../../../renderer/lib/client.ts';
import { closeErrorsAbout, closeNoticeOf, notices, notify, notifyError } from '../../../renderer/lib/notices.ts';

// The window remembers the language; there is no window here.
vi.hoisted(() => vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined }));

it('takes an error off the screen once what it is about has worked', () => {
  notify({ tone: 'info', text: 'Tersimpan.' });
  notifyError(new CallError({ code: 'file-unreadable' }), 'shell.chooseFile');
  closeErrorsAbout('import.commit');
  expect(notices.get().map(({ kind }) => kind)).toEqual(['info', 'file-unreadable']);
  closeErrorsAbout('shell.chooseFile');
  expect(notices.get().map(({ kind }) => kind)).toEqual(['info']);
});

it('says neutrally that nothing is left to undo, however often it is asked', () => {
  notices.set([]);
  for (let press = 0; press < 3; press += 1) notifyError(new CallError({ code: 'nothing-to-undo' }));
  expect(notices.get().map(({ tone, kind }) => [tone, kind])).toEqual([['info', 'nothing-to-undo']]);
});

it('offers no undoing of a change that was taken back elsewhere', () => {
  notices.set([]);
  notify({ tone: 'success', text: 'Tersimpan.', done: 'a', action: { label: 'Urungkan', run: () => undefined } });
  closeNoticeOf('b');
  expect(notices.get()).toHaveLength(1);
  closeNoticeOf('a');
  expect(notices.get()).toEqual([]);
});
