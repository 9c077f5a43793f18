import type { ReactNode } from 'react';
import type { Problem } from '../../../../shared/problems.ts';
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
    <div>
      {children}
      <ul className={classes.live} aria-live="polite">
        {own.map(({ code, level }) => (
          <li key={code}>
            <StatusTag tone={toneOfLevel[level]}>{t(`participants.level.${level}`)}</StatusTag>
            <span>{t(`problems.${code}`)}</span>
            <span className={classes.advice}>{t(`participants.advice.${code}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
