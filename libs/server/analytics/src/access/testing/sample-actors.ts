import { type Actor, publicActor, type Role, scopeKindOf } from '@wanchuang/domain-access';
import type { SampleAccess } from './sample-access';

/** Everyone who looks at the sample, by the name that the matrix gives them. */
export const sampleActors = ({ places, organisations, people }: SampleAccess): Readonly<Record<string, Actor>> => {
  const below = { [places.city]: [places.north, places.south] };
  const whoIs = (...held: [Role, number][]): Actor => ({
    personId: people.oneself,
    holdings: held.map(([role, key]) =>
      scopeKindOf(role) === 'ORGANISATION'
        ? { role, organisationId: key, jurisdictionId: null }
        : { role, organisationId: null, jurisdictionId: key },
    ),
    below,
    today: '2026-06-30',
  });
  const { city, north, south } = places;
  const { steelworks, mill, industry } = organisations;
  return {
    public: publicActor,
    'host officer, steelworks': whoIs(['HOST_OFFICER', steelworks]),
    'department officer, industry': whoIs(['DEPARTMENT_OFFICER', industry]),
    'bureau officer, north': whoIs(['BUREAU_OFFICER', north]),
    'bureau leader, city': whoIs(['BUREAU_LEADER', city]),
    'expert, north': whoIs(['EXPERT', north]),
    'evaluator, north': whoIs(['EVALUATOR', north]),
    'analyst, south': whoIs(['ANALYST', south]),
    'administrator, city': whoIs(['ADMINISTRATOR', city]),
    'host officer, mill + analyst, north': whoIs(['HOST_OFFICER', mill], ['ANALYST', north]),
  };
};
