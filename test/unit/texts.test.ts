import { expect, it } from 'vitest';
import { catalogue } from '../../shared/texts/catalogue.ts';
import { commandLineTexts } from '../../shared/texts/command-line.ts';
import { shellTexts } from '../../shared/texts/shell.ts';

/** Every sentence by its path, both forms of a plural as one. */
function sentences(texts: object, path = ''): [path: string, text: string][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    const own = `${path}.${key.replace(/_(?:one|other)$/, '')}`;
    if (typeof value === 'string') return [[own, value]];
    return value !== null && typeof value === 'object' ? sentences(value, own) : [];
  });
}

/** Names of what is filled in, by sentence. */
function filledIn(texts: object): Map<string, string> {
  const groups = Map.groupBy(sentences(texts), ([path]) => path);
  return new Map(
    [...groups].map(([path, all]) => {
      const names = all.flatMap(([, text]) => [...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name ?? ''));
      return [path, [...new Set(names)].toSorted().join(' ')];
    }),
  );
}

it.each([catalogue, commandLineTexts, shellTexts])(
  'both languages fill the same words into a sentence',
  ({ id, en }) => {
    const indonesian = filledIn(id);
    const differing = [...filledIn(en)].filter(([path, names]) => (indonesian.get(path) ?? '') !== names);
    expect(differing.map(([path, names]) => `${path}: ${names} / ${indonesian.get(path)}`)).toEqual([]);
  },
);
