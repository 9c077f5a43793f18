import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { notifiedOn } from '../../../electron/main/reminders/notified.ts';
import { reminderNotices } from '../../../electron/main/reminders/notices.ts';
import type { Reminder } from '../../../shared/agreements/reminder-schema.ts';
import { shellTexts } from '../../../shared/texts/shell.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pantau-ucj-notified-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('what this device called to mind', () => {
  it('is known for the rest of the day, also after a restart, and forgotten on the next', () => {
    const path = join(folder, 'notified.json');
    const first = notifiedOn(path, '2026-12-15');
    first.add(['a']);
    first.add(['b']);
    const again = notifiedOn(path, '2026-12-15');
    expect(['a', 'b', 'c'].map((uid) => again.has(uid))).toEqual([true, true, false]);
    expect(notifiedOn(path, '2026-12-16').has('a')).toBe(false);
  });

  it('is nothing when the file is broken or the disk takes none', () => {
    const path = join(folder, 'notified.json');
    writeFileSync(path, '{"day":3,"uids":');
    expect(notifiedOn(path, '2026-12-15').has('a')).toBe(false);
    const nowhere = notifiedOn(join(folder, 'none', 'notified.json'), '2026-12-15');
    nowhere.add(['a']);
    expect(nowhere.has('a')).toBe(true);
  });
});

describe('notifications', () => {
  const reminder = (fields: Partial<Reminder>): Reminder => ({
    uid: 'uid',
    kind: 'perjanjian-kerja-sama',
    title: 'Perlindungan Jaminan Sosial',
    number: '400.5.7/239',
    state: 'prepare',
    daysLeft: 75,
    effectiveEndsOn: '2026-12-15',
    alerts: [],
    isSnoozed: false,
    ...fields,
  });
  const of = (count: number, isSample = false) =>
    reminderNotices(
      Array.from({ length: count }, (_, index) => reminder({ uid: String(index) })),
      { words: shellTexts.id.reminder, language: 'id', isSample },
    );

  it('name the agreement, its end and the days left', () => {
    expect(of(1)).toEqual([
      { title: '400.5.7/239', body: 'Berakhir 15 Desember 2026 (75 hari lagi).', agreementUid: '0' },
    ]);
    const words = { words: shellTexts.en.reminder, language: 'en', isSample: false } as const;
    const ended = reminder({ number: null, state: 'expired', daysLeft: -3, effectiveEndsOn: '2026-09-28' });
    expect(reminderNotices([ended], words)).toMatchObject([
      { title: 'Perlindungan Jaminan Sosial', body: 'Ended 28 September 2026 (3 days overdue).' },
    ]);
  });

  it('say when they are about sample data', () => {
    expect(of(1, true)[0]?.body).toBe('Data contoh. Berakhir 15 Desember 2026 (75 hari lagi).');
  });

  it('are four at most: the rest is told as a number', () => {
    expect(of(4).map(({ agreementUid }) => agreementUid)).toEqual(['0', '1', '2', '3']);
    expect(of(6).map(({ agreementUid }) => agreementUid)).toEqual(['0', '1', '2', null]);
    expect(of(6).at(-1)?.body).toBe('Perjanjian lain yang perlu dikerjakan: 3.');
  });
});
