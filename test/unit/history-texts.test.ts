import { describe, expect, it } from 'vitest';
import { actionKinds } from '../../shared/actions/kinds.ts';
import { catalogue } from '../../shared/texts/catalogue.ts';

function textAt(texts: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], texts);
}

describe.each(['id', 'en'] as const)('the history in %s', (language) => {
  it.each(actionKinds)('has a sentence for %s', (kind) => {
    expect(textAt(catalogue[language].history.kinds, kind)).toEqual(expect.any(String));
  });
});
