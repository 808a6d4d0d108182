import { ExpectedError, type Reading } from '@wanchuang/server-platform';
import { allOf, centerScope } from '@wanchuang/server-registry';
import { isAmong } from '../fact/fact-conditions';
import { isMoney } from './aggregate.measures';
import { planAggregates } from './aggregate.plan';
import type { AggregateQuestion } from './aggregate.question';

/** Yuan and pounds are never added up: where a group could hold both, the whole request is refused. */
export const refuseMixedCurrencies = (read: Reading, { args, shape, facts }: AggregateQuestion): void => {
  if (!shape.mayMixCurrencies) return;
  const within = allOf([centerScope(read, facts.centers), facts.centerKeys && isAmong('center.id', facts.centerKeys)]);
  const counted = `SELECT DISTINCT currency FROM jurisdiction
    WHERE EXISTS (SELECT FROM center WHERE center.jurisdiction_id = jurisdiction.id AND ${within})`;
  const several = `SELECT string_agg(currency, ',' ORDER BY currency) FROM (${counted}) counted HAVING count(*) > 1`;
  args.assert(several, (fault, given) => {
    const currencies = fault.split(',');
    const money = planAggregates(given).measures.findIndex(isMoney);
    return new ExpectedError(
      'REFUSED',
      `measures[${money}]: the filter spans jurisdictions that count in ${currencies.join(' and ')}, which are never added up; restrict filter.jurisdictionId, or group by JURISDICTION`,
      { place: 'filter.jurisdictionId', currencies },
    );
  });
};
