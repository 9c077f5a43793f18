import type { HistoryEntry } from '../../shared/actions/schema.ts';
import { languagePreference } from './preferences.ts';
import type { Language } from './preferences.ts';
import { say, sayIfKnown } from './texts.ts';

/** One action as a sentence, made from its kind and params: texts `history.kinds.<kind>`. */
export function historySentence(
  entry: Pick<HistoryEntry, 'kind' | 'params'>,
  language: Language = languagePreference.get(),
): string {
  const kindName = entry.kind.startsWith('agreement-kind.')
    ? sayIfKnown(`agreements.kind.${String(entry.params['kind'])}`, {}, language)
    : undefined;
  return (
    sayIfKnown(`history.kinds.${entry.kind}`, { ...entry.params, kindName: kindName?.toLowerCase() }, language) ??
    say('history.kinds.other', { kind: entry.kind })
  );
}
