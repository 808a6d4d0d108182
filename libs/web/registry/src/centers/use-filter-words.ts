import { useQuery } from '@apollo/client/react';
import {
  type Jurisdiction,
  describeFilter,
  gradeText,
  localName,
  nameOf,
  useLanguage,
  useText,
} from '@wanchuang/web-client';
import { indicatorName } from '../figures/figure-format';
import { CenterChoicesDocument } from './centers.generated';
import type { CentersState } from './centers-schema';
import { centersText } from './centers.text';

/** Everything that narrows the list, in words. */
export function useFilterWords(state: CentersState, jurisdiction: Jurisdiction): string {
  const say = useText(centersText);
  const grade = useText(gradeText);
  const language = useLanguage();
  const { data } = useQuery(CenterChoicesDocument, { variables: { jurisdictionId: jurisdiction.id } });
  const names = {
    jurisdiction: nameOf(jurisdiction, language),
    field: (code: string) => {
      const field = data?.fields.find((one) => one.code === code);
      return field ? nameOf(field, language) : code;
    },
    department: (id: string) => {
      const department = data?.organisations.nodes.find((one) => one.id === id);
      return department ? localName(department, language) : id;
    },
  };
  const { value, cycle, grades, q } = state;
  const drill = [
    ...(q === '' ? [] : [`“${q}”`]),
    ...(value === null
      ? []
      : [say('drillValue', { indicator: indicatorName(value.indicatorCode, language), year: value.year })]),
    ...(cycle === null
      ? []
      : [
          grades.length === 0
            ? say('drillCycle', { from: cycle.fromYear, to: cycle.toYear })
            : say('drillGrades', {
                from: cycle.fromYear,
                to: cycle.toYear,
                grades: grades.map((one) => grade(one)).join(say('gradeSeparator')),
              }),
        ]),
  ];
  return [describeFilter(state, names, language), ...drill].join(say('clauseSeparator'));
}
