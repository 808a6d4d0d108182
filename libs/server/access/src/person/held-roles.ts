/**
 * The roles of a person that count today, as JSON. Those of a password that must be changed count only once it is.
 * @param person SQL of the person's key
 * @param today placeholder of the day
 * @param oldest placeholder of the instant before which a password is too old; NULL: none is
 * @param isVouched SQL that says whether no password was used, because a provider has vouched
 */
export const heldRoles = (person: string, today: string, oldest: string, isVouched = 'false'): string => `
  CASE WHEN ${oldest}::timestamptz IS NULL OR ${isVouched} OR EXISTS (SELECT FROM password WHERE password.person_id = ${person} AND changed_at > ${oldest}) THEN (
    SELECT coalesce(json_agg(json_build_object('role', role, 'jurisdictionId', jurisdiction_id, 'organisationId', held.organisation_id)
      ORDER BY held.id), '[]')
    FROM role_holding held WHERE held.person_id = ${person} AND from_on <= ${today} AND (until_on IS NULL OR until_on > ${today}))
  ELSE '[]' END`;
