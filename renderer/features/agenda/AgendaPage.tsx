import { Button, SegmentedControl } from '@mantine/core';
import { IconCalendarDown, IconPrinter } from '@tabler/icons-react';
import { z } from 'zod/mini';
import type { AgendaEntry } from '../../../shared/agreements/agenda.ts';
import type { PlainDate } from '../../../shared/dates.ts';
import { errorWords } from '../../lib/notices.ts';
import { useRemembered } from '../../lib/remembered.ts';
import { useTexts } from '../../lib/texts.ts';
import { useChannel } from '../../lib/use-channel.ts';
import { useFileWriter } from '../../lib/use-file-writer.ts';
import { Empty } from '../../ui/Empty.tsx';
import { HeldFile } from '../../ui/file-writer/HeldFile.tsx';
import { WriteStatus } from '../../ui/file-writer/WriteStatus.tsx';
import { Page } from '../../ui/Page.tsx';
import { agendaFilters, agendaSpan, inGroups, isShown } from './agenda-months.ts';
import { Letterhead } from './Letterhead.tsx';
import { MonthCard } from './MonthCard.tsx';

const help = ['agenda.help.purpose', 'agenda.help.steps', 'agenda.help.print', 'agenda.help.calendar'] as const;

export function AgendaPage() {
  const { data: status } = useChannel('office.status', {});
  // the frame shows no screen before this is known
  return status ? <Agenda today={status.today} /> : null;
}

/** Milestones, notice dates, checklists and report deadlines of the next two years; on paper and as a calendar file too. */
function Agenda({ today }: { readonly today: PlainDate }) {
  const { t, format, language } = useTexts();
  const span = agendaSpan(today);
  const { data: entries, error, refetch } = useChannel('agenda.list', span);
  const [filter, setFilter] = useRemembered('agenda.filter', z.enum(agendaFilters), 'open');
  const writer = useFileWriter('agenda.export');
  const shown = entries?.filter((entry) => isShown(entry, filter)) ?? [];
  const { written } = writer;
  return (
    <Page
      title={t('agenda.title')}
      subtitle={t('agenda.subtitle', { ...span, today, filter: t(`agenda.filter.${filter}`), count: shown.length })}
      help={help}
      letterhead={<Letterhead />}
      actions={
        <AgendaActions
          isSaving={writer.isWriting}
          onSave={() => void writer.make({ ...span, language }, `${t('agenda.calendarName')}.ics`)}
        />
      }
      toolbar={
        <SegmentedControl
          aria-label={t('agenda.filter.label')}
          value={filter}
          onChange={setFilter}
          data={agendaFilters.map((value) => ({
            value,
            label: t('agenda.filter.counted', { name: t(`agenda.filter.${value}`), count: countOf(entries, value) }),
          }))}
        />
      }
    >
      <WriteStatus
        writer={writer}
        title={t('frame.jobs.kinds.agenda-export')}
        done={written ? t('agenda.written', { file: written.answer.file, count: written.answer.entries }) : ''}
      />
      {inGroups(shown).map(({ month, entries: list }) => {
        const name = month === null ? t('agenda.overdue') : format.period(month);
        return <MonthCard key={name} title={name} entries={list} today={today} />;
      })}
      {entries && shown.length === 0 && <Empty title={t('agenda.empty.title')}>{t(`agenda.empty.${filter}`)}</Empty>}
      {error && (
        <Empty
          title={t('ui.table.failed')}
          action={<Button onClick={() => void refetch()}>{t('ui.table.retry')}</Button>}
        >
          {errorWords(error)}
        </Empty>
      )}
      {!entries && !error && <p>{t('ui.loading')}</p>}
      <HeldFile writer={writer} />
    </Page>
  );
}

interface ActionsProps {
  readonly isSaving: boolean;
  readonly onSave: () => void;
}

function AgendaActions({ isSaving, onSave }: ActionsProps) {
  const { t } = useTexts();
  return (
    <>
      <Button leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
        {t('agenda.print')}
      </Button>
      <Button
        variant="filled"
        leftSection={<IconCalendarDown size={16} aria-hidden />}
        loading={isSaving}
        onClick={onSave}
      >
        {t('agenda.save')}
      </Button>
    </>
  );
}

function countOf(entries: readonly AgendaEntry[] = [], filter: (typeof agendaFilters)[number]): number {
  return entries.filter((entry) => isShown(entry, filter)).length;
}
