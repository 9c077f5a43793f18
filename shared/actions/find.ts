import { catalogue } from '../texts/catalogue.ts';
import { type ActionKind, actionKinds } from './kinds.ts';

/** Kinds of actions whose sentence, apart from the values in it, holds the word in a language of the screen. */
export function kindsSaying(word: string, language: keyof typeof catalogue): ActionKind[] {
  const sentences: unknown = catalogue[language].history.kinds;
  const wanted = word.toLowerCase();
  return actionKinds.filter((kind) => {
    const sentence = kind
      .split('.')
      .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], sentences);
    return (
      typeof sentence === 'string' &&
      sentence
        .replaceAll(/\{\{.*?\}\}/g, '')
        .toLowerCase()
        .includes(wanted)
    );
  });
}
