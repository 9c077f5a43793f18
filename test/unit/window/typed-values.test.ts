import { describe, expect, it } from 'vitest';
import { amountAfter, amountText, dayOrText, withoutDigitBeside } from '../../../renderer/lib/typed-values.ts';
import type { Language } from '../../../shared/format.ts';
import { rupiah } from '../../../shared/fields.ts';

describe('a day as typed', () => {
  it.each([
    ['8/12/1980', '1980-12-08'],
    [' 8 des 2025 ', '2025-12-08'],
    ['31/02/1985', '31/02/1985'],
    ['8/12/198', '8/12/198'],
    ['8/', '8/'],
    ['  ', null],
  ])('%j is %j', (text, value) => expect(dayOrText(text)).toBe(value));

  it('puts two digits of a birth year into the past', () => {
    expect(dayOrText('8/12/45', { latestYear: 2026 })).toBe('1945-12-08');
  });
});

/** Types keys at the end of a field, `<` takes one back; the amount and the text after each key. */
function typing(keys: string, language: Language, start = '') {
  let text = start;
  return keys.split('').map((key) => {
    const typed = amountAfter(text, key === '<' ? text.slice(0, -1) : text + key, language);
    text = typed.text ?? amountText(typed.amount, language);
    return { amount: typed.amount, text };
  });
}

describe('an amount as typed', () => {
  it.each([
    ['id', ['1', '16', '168', '1.680', '16.800', '1.680', '168']],
    ['en', ['1', '16', '168', '1,680', '16,800', '1,680', '168']],
  ] as const)('keeps its thousands apart while digits come and go (%s)', (language, texts) => {
    expect(typing('16800<<', language).map(({ text }) => text)).toEqual(texts);
    expect(typing('16800<', language).at(-1)?.amount).toBe(1680);
  });

  it.each(['id', 'en'] as const)('is read whole when it is pasted (%s)', (language) => {
    for (const [text, amount] of [
      ['16,800.00', 16_800],
      ['16.800,00', 16_800],
      ['Rp 2.947.722', 2_947_722],
      ['2947722', 2_947_722],
      ['-500', -500],
    ] as const) {
      expect(amountAfter('', text, language).amount, text).toBe(amount);
    }
  });

  it.each(['2947722.5', '2947722,5', '12.34.567', 'x', '1.2', '-', '9'.repeat(20)])(
    'is none when it says something else: %s',
    (text) => {
      for (const language of ['id', 'en'] as const) {
        expect(amountAfter('', text, language)).toEqual({ amount: Number.NaN, text });
        expect(typing(text, language).at(-1)?.amount).toBeNaN();
      }
    },
  );

  it('is refused by the schema when it is none or negative', () => {
    expect(rupiah.safeParse(amountAfter('', '2947722.5', 'id').amount).error?.issues[0]?.message).toBe(
      'amount-invalid',
    );
    expect(rupiah.safeParse(amountAfter('', '-500', 'id').amount).success).toBe(false);
    const tooMuch = rupiah.safeParse(amountAfter('', '99.999.999.999.999', 'id').amount).error?.issues[0];
    expect(tooMuch).toMatchObject({ code: 'too_big', maximum: 9_000_000_000_000 });
    expect(tooMuch?.message).not.toBe('amount-invalid');
  });

  it('never grows by the decimals that are typed behind it', () => {
    expect(typing('16.800,00', 'id').at(-1)).toEqual({ amount: 16_800, text: '16.800,00' });
    expect(typing('16,800.00', 'en').at(-1)).toEqual({ amount: 16_800, text: '16,800.00' });
    expect(typing(',00', 'id', '16.800').at(-1)?.amount).toBe(16_800);
    expect(Number.isNaN(typing('.5', 'id', '2.947.722').at(-1)?.amount)).toBe(true);
  });

  it('changes by digits in its middle', () => {
    expect(amountAfter('16.800', '169.800', 'id')).toEqual({ amount: 169_800, text: null });
    expect(amountAfter('1.200', '.200', 'id')).toEqual({ amount: 200, text: null });
    expect(amountAfter('16.800', '', 'id')).toEqual({ amount: null, text: null });
  });

  it('loses the digit beside a thousands sign that is taken away', () => {
    expect(withoutDigitBeside('16.800', '16800', 2, false)).toBe('1800');
    expect(withoutDigitBeside('16.800', '16800', 2, true)).toBe('1600');
    expect(withoutDigitBeside('16.800', '16.80', 5, false)).toBe('16.80');
    expect(withoutDigitBeside('16.800', '1.800', 1, false)).toBe('1.800');
  });
});
