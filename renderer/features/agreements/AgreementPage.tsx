import { Button } from '@mantine/core';
import { IconFileOff } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Agreement } from '../../../shared/agreements/schema.ts';
import { errorWords } from '../../lib/notices.ts';
import { useTexts } from '../../lib/texts.ts';
import { undoAction } from '../../lib/undo.ts';
import { useChannel } from '../../lib/use-channel.ts';
import { Card } from '../../ui/Card.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { HistoryList } from '../../ui/HistoryList.tsx';
import { Page } from '../../ui/Page.tsx';
import { cardHelp } from './agreements-help.ts';
import classes from './card/Card.module.css';
import { CardActions } from './card/CardActions.tsx';
import { DocumentCard } from './card/DocumentCard.tsx';
import { LinksCard } from './card/LinksCard.tsx';
import { OpenedPart } from './card/OpenedPart.tsx';
import { RenewalNotice } from './card/RenewalNotice.tsx';
import { TermCard } from './card/TermCard.tsx';
import { ChecklistCard } from './checklist/ChecklistCard.tsx';
import { DocumentsCard } from './documents/DocumentsCard.tsx';
import { FilesCard } from './files/FilesCard.tsx';
import { draftOf } from './form/agreement-form.ts';
import { AgreementFormCard } from './form/AgreementFormCard.tsx';
import { NewAgreement } from './form/NewAgreement.tsx';
import { StateTag } from './list/StateTag.tsx';

/** One agreement, or the form of a new one under the address `/agreements/new`. */
export function AgreementPage() {
  const { uid } = useParams({ from: '/agreements/$uid' });
  return uid === 'new' ? <NewAgreement /> : <KnownAgreement key={uid} uid={uid} />;
}

function KnownAgreement({ uid }: { readonly uid: string }) {
  const { t } = useTexts();
  const { data: agreement, error } = useChannel('agreements.get', { uid });
  const { data: status } = useChannel('office.status', {});
  const { data: agreements } = useChannel('agreements.list', {});
  const { data: kinds } = useChannel('agreementKinds.list', {});
  const [editing, setEditing] = useState<number>();
  if (error) return <NotThere words={error.code === 'not-found' ? undefined : errorWords(error)} />;
  if (!agreement || !status || !agreements || !kinds) return null;
  const isEditing = editing !== undefined;
  const leave = () => setEditing(undefined);
  return (
    <Page
      title={isEditing ? t('agreements.form.editTitle') : agreement.title}
      subtitle={<Subtitle agreement={agreement} />}
      help={cardHelp}
      actions={!isEditing && <CardActions agreement={agreement} today={status.today} onEdit={() => setEditing(0)} />}
      panel={
        <Card title={t('agreements.card.history')}>
          <History uid={uid} />
        </Card>
      }
    >
      {isEditing ? (
        <AgreementFormCard
          key={editing}
          draft={draftOf(agreement)}
          agreement={agreement}
          agreements={agreements}
          kinds={kinds}
          onSaved={leave}
          onCancel={leave}
          onReload={() => setEditing(editing + 1)}
        />
      ) : (
        <>
          <RenewalNotice agreement={agreement} today={status.today} />
          <TermCard agreement={agreement} today={status.today} />
          <OpenedPart name="checklist" label={t('agreements.steps.title')}>
            <ChecklistCard agreement={agreement} today={status.today} />
          </OpenedPart>
          <DocumentCard agreement={agreement} />
          <LinksCard agreement={agreement} />
          <DocumentsCard agreement={agreement} />
          <FilesCard agreement={agreement} />
        </>
      )}
    </Page>
  );
}

function Subtitle({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTexts();
  const { kind, numberFirst, numberSecond, state } = agreement;
  const numbers = [numberFirst, numberSecond].filter((number) => number !== null).join(' · ');
  return (
    <div className={classes.subtitle}>
      <StateTag state={state} endedEarlyOn={agreement.endedEarlyOn} />
      <span>{t(`agreements.kind.${kind}`)}</span>
      <span>{numbers === '' ? t('agreements.noNumber') : numbers}</span>
    </div>
  );
}

function History({ uid }: { readonly uid: string }) {
  const { data: entries } = useChannel('history.of', { table: 'agreement', uid }, { keepLast: true });
  return <HistoryList entries={entries} onUndo={({ uid: action }) => void undoAction(action)} />;
}

function NotThere({ words }: { readonly words: string | undefined }) {
  const { t } = useTexts();
  return (
    <Page title={t('agreements.title')} help={cardHelp}>
      <Empty
        title={t('agreements.missing.title')}
        icon={<IconFileOff size={22} />}
        action={
          <Button variant="filled" renderRoot={(props) => <Link {...props} to="/agreements" />}>
            {t('agreements.backToList')}
          </Button>
        }
      >
        {words ?? t('agreements.missing.text')}
      </Empty>
    </Page>
  );
}
