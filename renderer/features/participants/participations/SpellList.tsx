import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDotsVertical } from '@tabler/icons-react';
import type { Participation } from '../../../../shared/participants/schema.ts';
import { programmesFromBits } from '../../../../shared/segments.ts';
import type { Texts } from '../../../lib/texts.ts';
import { useTexts } from '../../../lib/texts.ts';
import { ScrollRegion } from '../../../ui/ScrollRegion.tsx';
import { StatusTag } from '../../../ui/StatusTag.tsx';
import classes from './Spells.module.css';

export interface SpellActions {
  readonly onEdit: (spell: Participation) => void;
  readonly onEnd: (spell: Participation) => void;
  readonly onRemove: (spell: Participation) => void;
}

interface Props extends SpellActions {
  readonly spells: readonly Participation[];
}

const columns = ['period', 'category', 'unit', 'funding', 'programmes', 'wage', 'kpj'] as const;

/** Name of one spell in sentences: "Non-ASN sejak 1 Januari 2026". */
export function spellName({ categoryName, startsOn }: Participation, { t }: Texts): string {
  return t('participants.spells.name', { category: categoryName, from: startsOn });
}

/** The spells of a person, latest first, each with what can be done with it. */
export function SpellList({ spells, ...actions }: Props) {
  const { t } = useTexts();
  return (
    <ScrollRegion label={t('participants.spells.title')} className={classes.tableBox}>
      <table className={classes.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} className={column === 'wage' ? classes.number : undefined}>
                {t(`participants.spells.column.${column}`)}
              </th>
            ))}
            <th>
              <span className={classes.hidden}>{t('participants.spells.column.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {spells.map((spell) => (
            <SpellRow key={spell.uid} spell={spell} actions={actions} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function SpellRow({ spell, actions }: { readonly spell: Participation; readonly actions: SpellActions }) {
  const texts = useTexts();
  const { t, format } = texts;
  const { startsOn, endsOn, endReason, programmes, position, workplace } = spell;
  const programmeNames = programmesFromBits(programmes).join(' + ').toUpperCase();
  return (
    <tr>
      <td className={classes.period}>
        {endsOn === null
          ? t('participants.spells.since', { from: startsOn })
          : t('participants.spells.period', { from: startsOn, to: endsOn })}
        {endReason && <div className={classes.quiet}>{t(`participants.endReason.${endReason}`)}</div>}
      </td>
      <td>
        {t(`participants.segmentShort.${spell.segment}`)} · {spell.categoryName}
        {position && <div className={classes.quiet}>{position}</div>}
      </td>
      <td>
        {spell.unitName ?? '-'}
        {workplace && <div className={classes.quiet}>{workplace}</div>}
      </td>
      <td>{spell.fundingName ?? '-'}</td>
      <td>
        {programmeNames === '' ? (
          <StatusTag tone="muted">{t('participants.spells.notRegistered')}</StatusTag>
        ) : (
          programmeNames
        )}
      </td>
      <td className={classes.number}>{format.rupiah(spell.wage)}</td>
      <td className={classes.identifier}>{spell.kpj ?? '-'}</td>
      <td>
        <RowActions spell={spell} words={spellName(spell, texts)} {...actions} />
      </td>
    </tr>
  );
}

interface RowProps extends SpellActions {
  readonly spell: Participation;
  readonly words: string;
}

function RowActions({ spell, words, onEdit, onEnd, onRemove }: RowProps) {
  const { t } = useTexts();
  return (
    <div className={classes.rowActions}>
      {spell.endsOn === null && (
        <Button size="xs" onClick={() => onEnd(spell)}>
          {t('participants.spells.end')}
        </Button>
      )}
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size={26} aria-label={t('participants.spells.actions', { spell: words })}>
            <IconDotsVertical size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => onEdit(spell)}>{t('participants.spells.edit')}</Menu.Item>
          <Menu.Item onClick={() => onRemove(spell)}>{t('participants.spells.remove')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
