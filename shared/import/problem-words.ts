import { catalogue } from '../texts/catalogue.ts';

/** What is wrong, in words: a problem of a record, of a cell, or of the import itself; the code when nobody knows it. */
export function problemWords(code: string, language: keyof typeof catalogue): string {
  const { imports, problems, importRules } = catalogue[language];
  for (const words of [imports.problems, problems, importRules.problems]) {
    const found: unknown = Object.hasOwn(words, code) ? Reflect.get(words, code) : undefined;
    if (typeof found === 'string') return found;
  }
  return code;
}
