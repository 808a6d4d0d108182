import type { BaselineRoute } from '../baseline/baseline-server';
import { baselinePath } from '../measure/verify';
import { wholeCenter, wholeCenterOfDepartment } from './center';
import { centersPage, centersPageOfDepartment } from './centers-page';
import { indicatorFacts, indicatorFactsOfDepartment } from './indicator-facts';
import { nestedPage } from './nested-page';
import { overview, overviewAgain } from './overview/overview';
import type { Place } from './place';
import { panelProposal } from './recognition/panel-desk';
import { callProgress } from './recognition/progress';
import { deepQueuePage, queuePage } from './recognition/queue';
import type { Work } from './work';

export const allWork: readonly Work[] = [
  centersPage,
  centersPageOfDepartment,
  overview,
  wholeCenter,
  wholeCenterOfDepartment,
  indicatorFacts,
  indicatorFactsOfDepartment,
  nestedPage,
  overviewAgain,
  callProgress,
  queuePage,
  deepQueuePage,
  panelProposal,
];

/** The baseline's addresses for some queries. */
export const baselineRoutes = (works: readonly Work[], place: Place): BaselineRoute[] =>
  works.flatMap((work) => {
    const sql = work.baseline(place);
    return work
      .variants(place)
      .map(({ values }, index) => ({ path: baselinePath(work, index), name: work.name, sql, values }));
  });
