import { numericId } from '@wanchuang/server-platform';
import { badInput } from '../reading/check-input';
import {
  checkedCreditCode,
  checkedOptionalName,
  checkedOrganisationName,
  requireCreditCode,
} from './organisation.check';
import type { ChangeOrganisationInput, CreateOrganisationInput } from './organisation.inputs';
import type { NewOrganisation, OrganisationChange } from './organisation.store';

const jurisdictionKey = (id: string): number => numericId('jurisdiction', id, 'input.jurisdictionId');

const parentKey = (id: string | null | undefined): number | null =>
  id == null ? null : numericId('organisation', id, 'input.parentId');

/** @throws ExpectedError BAD_USER_INPUT */
export const newOrganisation = (input: CreateOrganisationInput): NewOrganisation => {
  const creditCode = checkedCreditCode('input.creditCode', input.creditCode);
  requireCreditCode('input.creditCode', input.kind, creditCode);
  return {
    jurisdictionId: jurisdictionKey(input.jurisdictionId),
    kind: input.kind,
    name: checkedOrganisationName('input.name', input.name),
    nameEn: checkedOptionalName('input.nameEn', input.nameEn),
    creditCode,
    parentId: parentKey(input.parentId),
  };
};

/** A value that may not be missing. @throws ExpectedError BAD_USER_INPUT for null */
const kept = <T>(place: string, value: T | null): T => {
  if (value !== null) return value;
  throw badInput(place, null, 'null is no value here');
};

/** Only what was given is in it. @throws ExpectedError BAD_USER_INPUT */
export const organisationChange = (input: ChangeOrganisationInput): OrganisationChange => {
  const { jurisdictionId, kind, name, nameEn, creditCode, parentId, closedOn } = input;
  return {
    ...(jurisdictionId === undefined
      ? {}
      : { jurisdictionId: jurisdictionKey(kept('input.jurisdictionId', jurisdictionId)) }),
    ...(kind === undefined ? {} : { kind: kept('input.kind', kind) }),
    ...(name === undefined ? {} : { name: checkedOrganisationName('input.name', kept('input.name', name)) }),
    ...(nameEn === undefined ? {} : { nameEn: checkedOptionalName('input.nameEn', nameEn) }),
    ...(creditCode === undefined ? {} : { creditCode: checkedCreditCode('input.creditCode', creditCode) }),
    ...(parentId === undefined ? {} : { parentId: parentKey(parentId) }),
    ...(closedOn === undefined ? {} : { closedOn }),
  };
};
