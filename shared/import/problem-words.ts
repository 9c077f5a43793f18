import type { Catalogue } from '../texts/id/all.ts';

/** What is wrong, in words of the texts: a problem of a record, of a cell, or of the import itself; the code when nobody knows it. */
export function problemWords(
  code: string,
  { imports, problems, importRules }: Pick<Catalogue, 'imports' | 'problems' | 'importRules'>,
): string {
  for (const words of [imports.problems, problems, importRules.problems]) {
    const found: unknown = Object.hasOwn(words, code) ? Reflect.get(words, code) : undefined;
    if (typeof found === 'string') return found;
  }
  return code;
}
