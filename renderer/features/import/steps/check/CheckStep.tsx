import { useMemo } from 'react';
import { problemWords } from '../../../../../shared/import/problem-words.ts';
import type { ImportPreview } from '../../../../../shared/import/schema.ts';
import { useTexts } from '../../../../lib/texts.ts';
import { Card } from '../../../../ui/Card.tsx';
import { Empty } from '../../../../ui/Empty.tsx';
import { ScrollRegion } from '../../../../ui/ScrollRegion.tsx';
import { StatusTag } from '../../../../ui/StatusTag.tsx';
import classes from './Check.module.css';
import { changeDraft, type Draft } from '../../draft/draft.ts';
import { levelTones, readingWords, repairWords } from '../../words.ts';
import { GroupRows } from './GroupRows.tsx';
import { type Group, groupsOf } from './groups.ts';

interface Props {
  readonly draft: Draft;
  readonly preview: ImportPreview;
}

/** Step 5: what is wrong or was read differently, grouped; at the right the rows of one group. */
export function CheckStep({ draft, preview }: Props) {
  const { t } = useTexts();
  const groups = useMemo(() => groupsOf(preview), [preview]);
  const group = groups.find(({ id }) => id === draft.checkedGroup) ?? groups[0];
  if (!group) return <Empty title={t('imports.check.none')}>{t('imports.check.noneText')}</Empty>;
  const { balance } = preview;
  return (
    <div className={classes.check}>
      <Card title={t('imports.check.title')} aside={t('imports.check.groups', { count: groups.length })} grow>
        <ScrollRegion label={t('imports.check.title')} className={classes.scroll}>
          <ul className={classes.groups}>
            {groups.map((one) => (
              <GroupLine
                key={one.id}
                group={one}
                isChosen={one === group}
                onChoose={() => changeDraft({ checkedGroup: one.id })}
              />
            ))}
          </ul>
        </ScrollRegion>
        <p className={classes.below}>
          {t('imports.check.ready', { ...balance, ready: balance.new + balance.changed + balance.same })}
        </p>
      </Card>
      <GroupRows key={group.id} draft={draft} preview={preview} group={group} />
    </div>
  );
}

interface LineProps {
  readonly group: Group;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function GroupLine({ group, isChosen, onChoose }: LineProps) {
  const { t, format, language, words } = useTexts();
  const isRepair = group.kind === 'repair';
  return (
    <li>
      <button type="button" className={classes.group} aria-pressed={isChosen} onClick={onChoose}>
        <StatusTag tone={isRepair ? 'accent' : levelTones[group.level]}>
          {t(`imports.level.${isRepair ? 'repair' : group.level}`)}
        </StatusTag>
        <span>
          {isRepair ? repairWords(group.code, language) : problemWords(group.code, words)}
          {isRepair && <span className={classes.quiet}> · {readingWords(group.field, language)}</span>}
        </span>
        <span className={classes.number}>{format.number(group.rows)}</span>
      </button>
    </li>
  );
}
