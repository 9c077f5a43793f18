import { Button, SegmentedControl } from '@mantine/core';
import { IconFileSpreadsheet, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { BudgetLine, Invoice } from '../../../shared/budget/schema.ts';
import { dateParts } from '../../../shared/dates.ts';
import { errorWords } from '../../lib/notices.ts';
import { useTexts } from '../../lib/texts.ts';
import { useChannel } from '../../lib/use-channel.ts';
import { useExcelFile } from '../../lib/use-excel-file.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { JobProgress } from '../../ui/JobProgress.tsx';
import { Page } from '../../ui/Page.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { useDialog } from '../../ui/use-dialog.ts';
import classes from './Budget.module.css';
import { InvoiceForm } from './InvoiceForm.tsx';
import { InvoiceTable } from './InvoiceTable.tsx';
import { LineForm } from './LineForm.tsx';
import { LineTable } from './LineTable.tsx';
import { Overview } from './Overview.tsx';
import { useBudget } from './use-budget.ts';

const help = [
  'budget.help.purpose',
  'budget.help.steps',
  'budget.help.need',
  'budget.help.twice',
  'budget.help.gaps',
] as const;
const views = ['overview', 'lines', 'invoices'] as const;
type View = (typeof views)[number];
/** The office plans a year ahead and looks back on some. */
const yearsAround = [1, 0, -1, -2, -3] as const;

export function BudgetPage() {
  const { data: status } = useChannel('office.status', {});
  // the frame shows no screen before this is known
  return status ? <Budget today={status.today} /> : null;
}

/** Ceilings, invoices and payments of a year, and what they are measured against. */
function Budget({ today }: { readonly today: string }) {
  const { t } = useTexts();
  const now = dateParts(today).year;
  const [year, setYear] = useState(now);
  const [view, setView] = useState<View>('overview');
  const line = useDialog<BudgetLine | 'new'>();
  const invoice = useDialog<Invoice | 'new'>();
  const { overview, error, lines, invoices } = useBudget(year);
  const isEmpty = lines?.length === 0 && invoices?.length === 0;
  const addLine = () => line.open('new');
  return (
    <Page
      title={t('budget.title')}
      subtitle={t('budget.subtitle', { year: String(year) })}
      help={help}
      layout={view === 'overview' ? 'scroll' : 'fill'}
      actions={<Actions year={year} onLine={addLine} onInvoice={() => invoice.open('new')} />}
      toolbar={
        <>
          <div className={classes.year}>
            <SelectField
              label={t('budget.year')}
              choices={yearsAround.map((away) => ({ value: String(now + away), label: String(now + away) }))}
              value={String(year)}
              onChange={(value) => value && setYear(Number(value))}
            />
          </div>
          <SegmentedControl
            className={classes.views}
            aria-label={t('budget.view.label')}
            value={view}
            onChange={(next) => setView(next)}
            data={views.map((value) => ({ value, label: t(`budget.view.${value}`) }))}
          />
        </>
      }
    >
      {error && <Empty title={t('budget.title')}>{errorWords(error)}</Empty>}
      {view === 'overview' && isEmpty && <NothingYet onAdd={addLine} />}
      {view === 'overview' && overview && <Overview overview={overview} />}
      {view === 'overview' && !overview && !error && <p role="status">{t('budget.working')}</p>}
      {view === 'lines' && <LineTable lines={lines} onOpen={line.open} />}
      {view === 'invoices' && <InvoiceTable invoices={invoices} today={today} onOpen={invoice.open} />}
      <Dialogs line={line} invoice={invoice} invoices={invoices} year={year} today={today} />
    </Page>
  );
}

interface ActionsProps {
  readonly year: number;
  readonly onLine: () => void;
  readonly onInvoice: () => void;
}

function Actions({ year, onLine, onInvoice }: ActionsProps) {
  const { t, language } = useTexts();
  const excel = useExcelFile('budget.export', t('budget.title'));
  return (
    <>
      {excel.isRunning ? (
        <JobProgress job={excel.running} title={t('ui.table.excelWriting')} />
      ) : (
        <Button
          variant="subtle"
          leftSection={<IconFileSpreadsheet size={15} aria-hidden />}
          onClick={() => excel.write({ year, language })}
        >
          {t('ui.table.excel')}
        </Button>
      )}
      <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={onLine}>
        {t('budget.line.add')}
      </Button>
      <Button variant="filled" leftSection={<IconPlus size={15} aria-hidden />} onClick={onInvoice}>
        {t('budget.invoice.add')}
      </Button>
    </>
  );
}

interface DialogsProps {
  readonly line: ReturnType<typeof useDialog<BudgetLine | 'new'>>;
  readonly invoice: ReturnType<typeof useDialog<Invoice | 'new'>>;
  readonly invoices: readonly Invoice[] | undefined;
  readonly year: number;
  readonly today: string;
}

/** The forms of a ceiling and of an invoice; the invoice as it is stored now, for payments are added while it is open. */
function Dialogs({ line, invoice, invoices, year, today }: DialogsProps) {
  const { t } = useTexts();
  const opened = invoices?.find(({ uid }) => invoice.subject !== 'new' && uid === invoice.subject?.uid) ?? null;
  return (
    <>
      <Dialog
        opened={line.opened}
        onClose={line.close}
        title={t(line.subject === 'new' ? 'budget.line.add' : 'budget.line.edit')}
      >
        {line.subject && (
          <LineForm line={line.subject === 'new' ? null : line.subject} year={year} onDone={line.close} />
        )}
      </Dialog>
      <Dialog
        opened={invoice.opened}
        onClose={invoice.close}
        title={t(invoice.subject === 'new' ? 'budget.invoice.add' : 'budget.invoice.edit')}
      >
        {(invoice.subject === 'new' || opened) && (
          <InvoiceForm invoice={opened} year={year} today={today} onDone={invoice.close} />
        )}
      </Dialog>
    </>
  );
}

function NothingYet({ onAdd }: { readonly onAdd: () => void }) {
  const { t } = useTexts();
  return (
    <Empty
      title={t('budget.empty.title')}
      action={
        <Button variant="filled" onClick={onAdd}>
          {t('budget.line.add')}
        </Button>
      }
    >
      {t('budget.empty.text')}
    </Empty>
  );
}
