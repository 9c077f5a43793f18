import type { z } from 'zod';
import { sayIfKnown } from '../../lib/texts.ts';
import type { Say } from '../../lib/texts.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong with a field, in words: a code of our schemas, or what zod found. */
export function wordsOfIssue(issue: Issue, value: unknown, t: Say, language: 'id' | 'en'): string {
  const own = /^[a-z][a-z0-9-]*$/.test(issue.message) ? sayIfKnown(`fields.${issue.message}`, {}, language) : undefined;
  return own ?? wordsOfZod(issue, value, t);
}

function wordsOfZod(issue: Issue, value: unknown, t: Say): string {
  switch (issue.code) {
    case 'too_big':
      return t(issue.origin === 'string' ? 'fields.too-long' : 'fields.too-big', { limit: Number(issue.maximum) });
    case 'too_small':
      if (issue.origin !== 'string') return t('fields.too-small', { limit: Number(issue.minimum) });
      return issue.minimum === 1 ? t('fields.required') : t('fields.too-short', { limit: Number(issue.minimum) });
    case 'invalid_type':
      return t(value === null || value === undefined || value === '' ? 'fields.required' : 'fields.wrong-format');
    case 'invalid_value':
      return t('fields.not-in-list');
    default:
      return t('fields.wrong-format');
  }
}
