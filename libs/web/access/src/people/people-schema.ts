import {
  choicesParameter,
  codeParameter,
  personStatusValues,
  roleValues,
  textParameter,
  type UrlStateOf,
} from '@wanchuang/web-client';

/** The list's state in the address: what it is narrowed by, and whose sheet is open (`new`: an invitation). */
export const peopleSchema = {
  q: textParameter(),
  roles: choicesParameter(roleValues),
  statuses: choicesParameter(personStatusValues),
  person: codeParameter(),
};

export type PeopleState = UrlStateOf<typeof peopleSchema>;

/** Whose sheet it is that invites somebody new. */
export const invitation = 'new';
