import {
  choicesParameter,
  codeParameter,
  organisationKindValues,
  optionalChoiceParameter,
  textParameter,
  type UrlStateOf,
} from '@wanchuang/web-client';

export const closedValues = ['open', 'closed'] as const;
export const orderValues = ['kind', 'code', '-name', '-kind', '-code'] as const;

/** The list's state in the address: what it is narrowed by, its order, and whose sheet is open (`new`: one that is added). */
export const organisationsSchema = {
  q: textParameter(),
  kinds: choicesParameter(organisationKindValues),
  closed: optionalChoiceParameter(closedValues),
  order: optionalChoiceParameter(orderValues),
  organisation: codeParameter(),
};

export type OrganisationsState = UrlStateOf<typeof organisationsSchema>;

/** The sheet of an organisation that is added. */
export const addition = 'new';
