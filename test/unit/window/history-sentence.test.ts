import { answerCalls } from '../../support/window-globals.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { historySentence } from '../../../renderer/lib/history-sentence.ts';
import { loadTexts } from '../../../renderer/lib/texts.ts';

beforeEach(async () => {
  answerCalls(() => ({ ok: true, value: {} }));
  await Promise.all([loadTexts('id'), loadTexts('en')]);
});

describe('a sentence of the history', () => {
  it('names the kind of agreement whose settings were changed', () => {
    const params = { kind: 'rencana-kerja' };
    expect(historySentence({ kind: 'agreement-kind.changed', params }, 'id')).toBe('Pengaturan rencana kerja diubah');
    expect(historySentence({ kind: 'agreement-kind.restored', params }, 'en')).toBe(
      'Settings of work plan set back to the shipped ones',
    );
  });

  it('names an action that it does not know by its kind', () => {
    expect(historySentence({ kind: 'something.new', params: {} }, 'en')).toContain('something.new');
  });
});
