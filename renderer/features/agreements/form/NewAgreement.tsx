import { useNavigate } from '@tanstack/react-router';
import { useTexts } from '../../../lib/texts.ts';
import { useChannel } from '../../../lib/use-channel.ts';
import { Page } from '../../../ui/Page.tsx';
import { cardHelp } from '../agreements-help.ts';
import { newDraft } from './agreement-form.ts';
import { AgreementFormCard } from './AgreementFormCard.tsx';

/** The form of a new agreement; saved, its card opens. */
export function NewAgreement() {
  const { t } = useTexts();
  const go = useNavigate();
  const { data: office } = useChannel('office.get', {});
  const { data: officials } = useChannel('officials.list', {});
  const { data: agreements } = useChannel('agreements.list', {});
  const { data: kinds } = useChannel('agreementKinds.list', {});
  return (
    <Page title={t('agreements.form.addTitle')} help={cardHelp}>
      {office && officials && agreements && kinds && (
        <AgreementFormCard
          draft={newDraft(office, officials, agreements, kinds)}
          agreement={null}
          agreements={agreements}
          kinds={kinds}
          onSaved={(uid) => void go({ to: '/agreements/$uid', params: { uid }, replace: true })}
          onCancel={() => void go({ to: '/agreements' })}
          onReload={() => undefined}
        />
      )}
    </Page>
  );
}
