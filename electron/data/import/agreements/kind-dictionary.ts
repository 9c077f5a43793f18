import { kindWords } from '../../../../shared/import/agreements/kind-words.ts';
import { headingKey } from '../../../../shared/import/heading-key.ts';
import type { UnknownValue } from '../../../../shared/import/schema.ts';
import { nameFinder } from '../../../../shared/import/suggest-value.ts';
import { valueKey } from '../../../../shared/import/value-key.ts';
import { agreementKinds, type AgreementKind } from '../../../../shared/agreements/term.ts';
import { officialKindNames } from '../../../../shared/agreements/official-names.ts';
import type { Connection } from '../../connection.ts';

/** What spellings of a kind mean, and those that nobody has explained yet. */
export interface KindDictionary {
  /** The kind that a spelling means; null when it is not known, which is counted. */
  resolve(text: string): AgreementKind | null;
  unknown(): UnknownValue[];
}

const kinds = nameFinder(
  'agreementKind',
  [...kindWords].map(([name, target]) => ({ name, target })),
);

function suggestionFor(text: string): UnknownValue['suggestion'] {
  const suggestion = kinds.likely(text);
  return suggestion && { uid: suggestion.target, name: officialKindNames[suggestion.target] };
}

/** Loads the spellings that somebody explained; the usual ones need no explanation. */
export function loadKindDictionary(db: Connection): KindDictionary {
  const learned = new Map(
    db
      .prepare<[], { key: string; kind: string }>(
        `SELECT key, target_uid AS kind FROM alias WHERE target = 'agreementKind'`,
      )
      .all()
      .map(({ key, kind }) => [key, agreementKinds.find((one) => one === kind)] as const),
  );
  const missed = new Map<string, number>();
  return {
    resolve(text) {
      const key = valueKey('agreementKind', text);
      const kind = learned.get(key) ?? kindWords.get(headingKey(text)) ?? kindWords.get(key) ?? null;
      if (kind === null) missed.set(text, (missed.get(text) ?? 0) + 1);
      return kind;
    },
    unknown: () =>
      [...missed]
        .toSorted(([, a], [, b]) => b - a)
        .map(([value, rows]) => ({
          target: 'agreementKind',
          value,
          rows,
          suggestion: suggestionFor(value),
          kecamatan: null,
        })),
  };
}
