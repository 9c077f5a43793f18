import i18next from 'i18next';
import { useMemo } from 'react';
import { catalogue } from '../../shared/texts/catalogue.ts';
import type { TextKey } from '../../shared/texts/catalogue.ts';
import { formatFor } from './format.ts';
import type { Format } from './format.ts';
import { languagePreference } from './preferences.ts';
import type { Language } from './preferences.ts';
import { useStore } from './store.ts';

export type { TextKey } from '../../shared/texts/catalogue.ts';
/** What stands in the `{{ }}` of a text; `count` also chooses the plural. */
export type TextValues = Readonly<Record<string, string | number | boolean | null | undefined>>;
/** Says a text of the catalogue. */
export type Say = (key: TextKey, values?: TextValues) => string;

const engine = i18next.createInstance();
void engine.init({
  lng: languagePreference.get(),
  fallbackLng: 'id',
  initAsync: false,
  resources: { id: { translation: catalogue.id }, en: { translation: catalogue.en } },
  interpolation: { escapeValue: false },
  // a fact that an older record lacks leaves a gap, not braces
  missingInterpolationHandler: () => '',
});
// `{{count, number}}`, `{{amount, rupiah}}`, `{{share, percent}}`, `{{from, date}}`, `{{on, longDate}}`, `{{month, period}}`
const inTexts: Record<string, (format: Format, value: never) => string> = {
  number: (format, value: number) => format.number(value),
  rupiah: (format, value: number) => format.rupiah(value),
  percent: (format, value: number) => format.percent(value),
  date: (format, value: string) => format.date(value),
  longDate: (format, value: string) => format.longDate(value),
  period: (format, value: string) => format.period(value),
};
for (const [name, write] of Object.entries(inTexts)) {
  engine.services.formatter?.add(name, (value, language) =>
    value === null || value === undefined ? '' : write(formatFor(languageOf(language)), value as never),
  );
}

function languageOf(code: string | undefined): Language {
  return code === 'en' ? 'en' : 'id';
}

const sayIn: Record<Language, Say> = {
  id: (key, values) => engine.t(key, { ...values, lng: 'id' }),
  en: (key, values) => engine.t(key, { ...values, lng: 'en' }),
};

/** A text in the present language, outside components (notices). In components use {@link useTexts}. */
export const say: Say = (key, values) => sayIn[languagePreference.get()](key, values);

/** A text whose key is only known at run time (kinds, codes of other layers); undefined when there is none. */
export function sayIfKnown(
  key: string,
  values: TextValues = {},
  language = languagePreference.get(),
): string | undefined {
  const found: unknown = engine.t(key, { ...values, lng: language, defaultValue: '' });
  return typeof found === 'string' && found !== '' ? found : undefined;
}

export interface Texts {
  readonly t: Say;
  readonly format: Format;
  readonly language: Language;
}

/** Words, numbers and dates in the present language; the component is drawn again when the language changes. */
export function useTexts(): Texts {
  const language = useStore(languagePreference);
  return useMemo(() => ({ t: sayIn[language], format: formatFor(language), language }), [language]);
}
