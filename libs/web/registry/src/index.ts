export { eventTypes, eventTypeWord } from './events/event-type';
import { lazy } from 'react';

export { centerSchema } from './center/center-schema';
export { centersSchema } from './centers/centers-schema';
export { compareSchema } from './compare/compare-schema';
export { eventsSchema } from './events/events-schema';
export { evidenceAddress, evidenceSchema } from './evidence/evidence-schema';
export { evidenceText } from './evidence/evidence.text';

// Pages come when somebody goes there.
export const CentersPage = lazy(async () => ({ default: (await import('./centers/centers-page')).CentersPage }));
export const CenterPage = lazy(async () => ({ default: (await import('./center/center-page')).CenterPage }));
export const ComparePage = lazy(async () => ({ default: (await import('./compare/compare-page')).ComparePage }));
export const EvidencePage = lazy(async () => ({ default: (await import('./evidence/evidence-page')).EvidencePage }));
export const EventsPage = lazy(async () => ({ default: (await import('./events/events-page')).EventsPage }));
export const RulebookPage = lazy(async () => ({ default: (await import('./rulebook/rulebook-page')).RulebookPage }));

export { DataTable, useIsPhone, type Column, type DataTableProps } from './table/data-table';
export { MoreRows } from './table/more-rows';
export { useMoney } from './center/use-money';
export { useOwnPlace } from './center/use-own-place';
export { figureFormat, indicatorName } from './figures/figure-format';
export { dayText, instantText } from './figures/instant';
export { Missing } from './figures/figure';
export { CenterName } from './marks/center-name';
export { GradeWord } from './marks/grade-word';
export { StatusMark } from './marks/status-mark';
export { PageActions } from './page/page-actions';
export { SearchBox } from './page/search-box';
export { DecisionList } from './decisions/decision-list';
export { ObligationList } from './obligations/obligation-list';
export { useKeptDraft } from './rulebook/kept-draft';
export { usePlaceYears, type PlaceYears } from './years/use-place-years';
export { TabList } from './page/tab-list';
export { CitationLink, ClauseLink, type ClauseLinkProps } from './rulebook/clause-link';
export { clauseWords } from './rulebook/clause-words';
export { FindingList, type FindingListProps, StandingMark } from './rulebook/finding-list';
export { findingSentence, type Standing, standingOf } from './rulebook/finding-words';
export { findingText } from './rulebook/finding.text';
export { policyTextWords, policyValueWords } from './rulebook/policy-value';
export { clauseAddress, rulebookSchema } from './rulebook/rulebook-schema';
export { useCitation } from './rulebook/use-citation';
