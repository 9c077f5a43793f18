import type { Participant } from '../../../../shared/participants/schema.ts';
import type { ProblemCode } from '../../../../shared/problems.ts';
import { useTexts } from '../../../lib/texts.ts';
import { StatusTag } from '../../../ui/StatusTag.tsx';
import classes from './Person.module.css';
import { toneOfLevel } from './problem-tone.ts';

type ProblemView = Participant['problems'][number];

interface Props {
  readonly problems: readonly ProblemView[];
}

const weights = { error: 0, warning: 1, info: 2 };

/** Problems, heaviest first: level, what is wrong, what to do. */
export function ProblemList({ problems }: Props) {
  const { t } = useTexts();
  const inOrder = problems.toSorted((one, other) => weights[one.level] - weights[other.level]);
  return (
    <ul className={classes.problems} aria-label={t('participants.problems.title')}>
      {inOrder.map(({ code, level }) => (
        <li key={code} className={classes.problem} data-tone={toneOfLevel[level]}>
          <StatusTag tone={toneOfLevel[level]}>{t(`participants.level.${level}`)}</StatusTag>
          <div>
            <strong>{t(`problems.${code as ProblemCode}`)}</strong>
            <div className={classes.advice}>{t(`participants.advice.${code as ProblemCode}`)}</div>
          </div>
        </li>
      ))}
    </ul>
  );
}
