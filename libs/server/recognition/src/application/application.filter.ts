import { technologyFields } from '@wanchuang/domain-registry';
import { type Given, numericId, type Reading } from '@wanchuang/server-platform';
import { allOf, badInput, jurisdictionScope, searchPattern, withinJurisdiction } from '@wanchuang/server-registry';
import type { ApplicationFilter } from './application.inputs';

const keyOf =
  (type: string) =>
  (id: string, place: string): number =>
    numericId(type, id, place);

const keyByCode: ReadonlyMap<string, number> = new Map(technologyFields.map(({ code, id }) => [code, id]));

const fieldKeys = (codes: readonly string[], place: string): number[] =>
  codes.map((code, at) => {
    const key = keyByCode.get(code);
    if (key === undefined) throw badInput(`${place}[${at}]`, code, `there is no technology field '${code}'`);
    return key;
  });

const matches = (pattern: string): string => `(application.name ILIKE ${pattern} OR EXISTS (
  SELECT FROM organisation host WHERE host.id = application.host_id AND (host.name ILIKE ${pattern} OR host.credit_code ILIKE ${pattern})))`;

/** The condition that an application shows and is wanted. */
export const applicationConditions = (read: Reading, filter: Given<ApplicationFilter | null | undefined>): string => {
  const jurisdiction = jurisdictionScope(filter.at('jurisdictionId'));
  const pattern = searchPattern(filter.at('search'));
  const [call, states, fields] = [filter.at('callId'), filter.at('states'), filter.at('fieldCodes')];
  const [department, host] = [filter.at('departmentId'), filter.at('hostId')];
  const isOwn = filter.at('own').lookAt((own) => own === true);
  const isMine = filter.at('mine').lookAt((mine) => mine === true);
  return allOf([
    read.visible('Application', 'application'),
    jurisdiction && withinJurisdiction('application', jurisdiction),
    call.isGiven ? `application.call_id = ${call.bind('int', keyOf('recognitionCall'))}` : null,
    states.isGiven ? `application.state = ANY(${states.bind('text[]')})` : null,
    fields.isGiven ? `application.field_id = ANY(${fields.bind('int[]', fieldKeys)})` : null,
    department.isGiven ? `application.department_id = ${department.bind('int', keyOf('organisation'))}` : null,
    host.isGiven ? `application.host_id = ${host.bind('int', keyOf('organisation'))}` : null,
    isOwn ? read.may('READ_APPLICATION_DRAFT', 'Application', 'application') : null,
    isMine ? read.may('HANDLE_APPLICATION', 'Application', 'application') : null,
    pattern && matches(pattern),
  ]);
};
