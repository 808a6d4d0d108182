import type { Role } from '@wanchuang/domain-access';
import type { Place } from './place';

/**
 * Whoever asks, and what their role's rule comes to for a center, as somebody would write it by hand who knows it: the
 * baseline knows nobody, but reads no more than the API does.
 */
export interface Viewpoint {
  /** Told apart in the names of queries. */
  readonly suffix: '' | 'd';
  readonly says: string;
  readonly viewer: Role;
  /** Condition on the center that stands as `center`; its value is the parameter `$n`. */
  readonly condition: (center: string, parameter: string) => string;
  readonly value: (place: Place) => number;
  /** Centers to ask for one by one. */
  readonly centerIds: (place: Place) => readonly number[];
}

/** Holds the whole place that is asked about, and everything below: all of its centers. */
export const leader: Viewpoint = {
  suffix: '',
  says: 'by the bureau’s leader',
  viewer: 'BUREAU_LEADER',
  condition: (center, parameter) =>
    `${center}.jurisdiction_id = ANY(ARRAY(SELECT descendant_id FROM jurisdiction_closure WHERE ancestor_id = ${parameter}))`,
  value: ({ jurisdictionId }) => jurisdictionId,
  centerIds: ({ centerIds }) => centerIds,
};

/** Sees the centers of one department, wherever it asks. */
export const departmentOfficer: Viewpoint = {
  suffix: 'd',
  says: 'by an officer of one department',
  viewer: 'DEPARTMENT_OFFICER',
  condition: (center, parameter) => `${center}.department_id = ${parameter}`,
  value: ({ departmentId }) => departmentId,
  centerIds: ({ departmentCenterIds }) => departmentCenterIds,
};
