import { useMemo } from 'react';
import { nikPrefixOfRegency } from '../../../../shared/nik.ts';
import { participantProblems } from '../../../../shared/participants/validation.ts';
import { normalisePhone } from '../../../../shared/phone.ts';
import { noProblems, type Problem } from '../../../../shared/problems.ts';
import { useChannel } from '../../../lib/use-channel.ts';

interface Facts {
  readonly nik: string | null;
  readonly name: string | null;
  readonly birthDate: string | null;
  readonly sex: 'L' | 'P' | null;
  readonly phone: string | null;
}

/** The day and regency that the rules need, from the office. */
export function useOfficeRules(): { readonly today: string; readonly regencyPrefixes: readonly string[] } | undefined {
  const { data: office } = useChannel('office.get', {});
  const { data: status } = useChannel('office.status', {});
  return useMemo(
    () => office && status && { today: status.today, regencyPrefixes: [nikPrefixOfRegency(office.regencyCode)] },
    [office, status],
  );
}

/** What the register will say about a person once these values are saved; the same rules as in the store. */
export function useLiveProblems({ nik, name, birthDate, sex, phone }: Facts): readonly Problem[] {
  const rules = useOfficeRules();
  return useMemo(() => {
    if (!rules) return noProblems;
    const facts = { nik, name, birthDate, sex, phone: phone === null ? null : normalisePhone(phone) };
    return participantProblems(facts, rules);
  }, [rules, nik, name, birthDate, sex, phone]);
}
