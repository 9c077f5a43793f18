import type { ReactNode } from 'react';
import type { SpellDoubt } from '../../../../shared/participants/spell-doubts.ts';
import type { Problem, ProblemLevel } from '../../../../shared/problems.ts';
import { useTexts } from '../../../lib/texts.ts';
import { StatusTag } from '../../../ui/StatusTag.tsx';
import classes from './Person.module.css';
import { toneOfLevel } from './problem-tone.ts';

interface Props {
  readonly problems: readonly Problem[];
  readonly field: Problem['field'];
  /** The field it belongs to. */
  readonly children: ReactNode;
}

/** A field and, under it, what is wrong with its value while it is typed: level, words, what to do. */
export function LiveProblems({ problems, field, children }: Props) {
  const { t } = useTexts();
  const own = problems.filter((problem) => problem.field === field);
  return (
    <Told
      remarks={own.map(({ code, level }) => ({
        key: code,
        level,
        words: t(`problems.${code}`),
        advice: t(`participants.advice.${code}`),
      }))}
    >
      {children}
    </Told>
  );
}

/** A field of a spell and, under it, what is more likely a slip of the finger. */
export function LiveDoubt({
  doubt,
  children,
}: {
  readonly doubt: SpellDoubt | undefined;
  readonly children: ReactNode;
}) {
  const { t } = useTexts();
  const words = doubt && { words: t(`participants.doubt.${doubt}`), advice: t(`participants.doubtAdvice.${doubt}`) };
  return <Told remarks={words ? [{ key: 'doubt', level: 'warning', ...words }] : []}>{children}</Told>;
}

interface Remark {
  readonly key: string;
  readonly level: ProblemLevel;
  readonly words: string;
  readonly advice: string;
}

function Told({ remarks, children }: { readonly remarks: readonly Remark[]; readonly children: ReactNode }) {
  const { t } = useTexts();
  return (
    <div>
      {children}
      <ul className={classes.live} aria-live="polite">
        {remarks.map(({ key, level, words, advice }) => (
          <li key={key}>
            <StatusTag tone={toneOfLevel[level]}>{t(`participants.level.${level}`)}</StatusTag>
            <span>{words}</span>
            <span className={classes.advice}>{advice}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
