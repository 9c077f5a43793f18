import { describe, expect, it } from 'vitest';
import { sampleFields } from '../../shared/documents/sample.ts';
import { blank } from '../../shared/documents/fields.ts';
import { catalogue } from '../../shared/texts/catalogue.ts';

describe('the list of marks', () => {
  const marks = Object.keys(sampleFields()).toSorted();

  it.each(['id', 'en'] as const)('says in %s what every mark means, and none that does not exist', (language) => {
    expect(Object.keys(catalogue[language].documents.marks).toSorted()).toEqual(marks);
  });

  it('has an example of every mark', () => {
    expect(Object.entries(sampleFields()).filter(([, value]) => value.length === 0 || value === blank)).toEqual([]);
  });
});
