import i18next from 'i18next';
import { useMemo } from 'react';
import type { Catalogue, TextKey } from '../../shared/texts/id/all.ts';
import { formatFor } from './format.ts';
import type { Format } from './format.ts';
import { languagePreference } from './preferences.ts';
import type { Language } from './preferences.ts';
import { type Store, useStore } from './store.ts';

export type { TextKey } from '../../shared/texts/id/all.ts';
/** What stands in the `{{ }}` of a text; `count` also chooses the plural. */
export type TextValues = Readonly<Record<string, string | number | boolean | null | undefined>>;
/** Says a text of the catalogue. */
export type Say = (key: TextKey, values?: TextValues) => string;

const engine = i18next.createInstance();
void engine.init({
  lng: languagePreference.get(),
  fallbackLng: false,
  initAsync: false,
  resources: {},
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

// A language is half of what the window would load before its first screen, and most people only ever read one.
const sources: Record<Language, () => Promise<Catalogue>> = {
  id: async () => (await import('../../shared/texts/id/all.ts')).indonesian,
  en: async () => (await import('../../shared/texts/en/all.ts')).english,
};
const loaded = new Map<Language, Catalogue>();

/** Loads the words of a language; nothing can be said in it before. */
export async function loadTexts(language: Language): Promise<void> {
  if (loaded.has(language)) return;
  const texts = await sources[language]();
  engine.addResourceBundle(language, 'translation', texts);
  loaded.set(language, texts);
}

let asked = languagePreference.get();

/** The language of the window as a choice: another takes effect when its words are there. */
export const spokenLanguage: Store<Language> = {
  ...languagePreference,
  set(next) {
    const language = typeof next === 'function' ? next(languagePreference.get()) : next;
    asked = language;
    void loadTexts(language).then(() => {
      if (asked === language) languagePreference.set(language);
    });
  },
};

function wordsOf(language: Language): Catalogue {
  const texts = loaded.get(language);
  if (!texts) throw new Error(`The words of "${language}" are not loaded`);
  return texts;
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
  /** All texts of the language, for the rules of `shared/` that choose their words themselves. */
  readonly words: Catalogue;
}

/** Words, numbers and dates in the present language; the component is drawn again when the language changes. */
export function useTexts(): Texts {
  const language = useStore(languagePreference);
  return useMemo(
    () => ({ t: sayIn[language], format: formatFor(language), language, words: wordsOf(language) }),
    [language],
  );
}
