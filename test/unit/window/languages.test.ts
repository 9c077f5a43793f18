import { answerCalls } from '../../support/window-globals.ts';
import { beforeEach, expect, it, vi } from 'vitest';
import { languagePreference } from '../../../renderer/lib/preferences.ts';
import { loadTexts, say, spokenLanguage } from '../../../renderer/lib/texts.ts';

beforeEach(async () => {
  answerCalls(() => ({ ok: true, value: {} }));
  await loadTexts('id');
});

it('changes the language when its words are there, and to the one asked for last', async () => {
  const shown: string[] = [];
  const stop = languagePreference.subscribe(() => shown.push(say('agenda.title')));
  spokenLanguage.set('en');
  expect(spokenLanguage.get()).toBe('id');
  await vi.waitUntil(() => spokenLanguage.get() === 'en');
  expect(say('home.title')).toBe('Home');

  spokenLanguage.set('id');
  spokenLanguage.set('en');
  spokenLanguage.set('id');
  await vi.waitUntil(() => spokenLanguage.get() === 'id');
  await Promise.resolve();
  expect(spokenLanguage.get()).toBe('id');
  expect(say('home.title')).toBe('Beranda');
  expect(shown).not.toContain('agenda.title');
  stop();
});
