import type { BaselineRoute } from '../baseline/baseline-server';
import { baselinePath } from '../measure/verify';
import { wholeCenter } from './center';
import { centersPage } from './centers-page';
import { indicatorFacts } from './indicator-facts';
import { overview, overviewAgain } from './overview/overview';
import type { Place } from './place';
import type { Work } from './work';

export const allWork: readonly Work[] = [centersPage, overview, wholeCenter, indicatorFacts, overviewAgain];

/** The baseline's addresses for some queries. */
export const baselineRoutes = (works: readonly Work[], place: Place): BaselineRoute[] =>
  works.flatMap((work) => {
    const sql = work.baseline(place);
    return work
      .variants(place)
      .map(({ values }, index) => ({ path: baselinePath(work, index), name: work.name, sql, values }));
  });
