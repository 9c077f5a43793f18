import { getRouteApi, Link } from '@tanstack/react-router';
import { useTexts } from '../../lib/texts.ts';
import { Page } from '../../ui/Page.tsx';
import { AgreementKindList } from './agreement-kinds/AgreementKindList.tsx';
import { BudgetList } from './BudgetList.tsx';
import { CategoryList } from './CategoryList.tsx';
import { FundingList } from './FundingList.tsx';
import { KecamatanList } from './KecamatanList.tsx';
import { LapseRuleList } from './lapse-rules/LapseRuleList.tsx';
import classes from './MasterData.module.css';
import { OfficialList } from './OfficialList.tsx';
import { RateList } from './rates/RateList.tsx';
import { RegulationList } from './regulations/RegulationList.tsx';
import { TargetList } from './targets/TargetList.tsx';
import { UnitList } from './UnitList.tsx';
import { VillageList } from './VillageList.tsx';
import { WorkforceList } from './workforce/WorkforceList.tsx';

const lists = {
  kecamatan: KecamatanList,
  villages: VillageList,
  units: UnitList,
  categories: CategoryList,
  fundings: FundingList,
  officials: OfficialList,
  budgets: BudgetList,
  agreementKinds: AgreementKindList,
  regulations: RegulationList,
  workforce: WorkforceList,
  targets: TargetList,
  rates: RateList,
  lapseRules: LapseRuleList,
};
type ListName = keyof typeof lists;
const names = Object.keys(lists) as ListName[];

const help = [
  'masterdata.help.purpose',
  'masterdata.help.steps',
  'masterdata.help.villages',
  'masterdata.help.units',
  'masterdata.help.aliases',
  'masterdata.help.agreementKinds',
  'masterdata.help.regulations',
  'masterdata.help.workforce',
  'masterdata.help.targets',
  'masterdata.help.rates',
  'masterdata.help.lapseRules',
  'masterdata.help.undo',
] as const;

const route = getRouteApi('/master-data');

/** The lists that every screen uses; which one is open stands in the address. */
export function MasterDataPage() {
  const { t } = useTexts();
  const { list } = route.useSearch();
  const chosen = names.find((name) => name === list) ?? 'kecamatan';
  const List = lists[chosen];
  return (
    <Page title={t('masterdata.title')} subtitle={t('masterdata.subtitle')} help={help} layout="fill">
      <div className={classes.columns}>
        <nav aria-label={t('masterdata.title')} className={classes.lists}>
          {names.map((name) => (
            <Link
              key={name}
              to="/master-data"
              search={{ list: name }}
              className={classes.list}
              aria-current={name === chosen ? 'page' : undefined}
            >
              {t(`masterdata.lists.${name}`)}
            </Link>
          ))}
        </nav>
        <List key={chosen} />
      </div>
    </Page>
  );
}
