import { Form, Input, Segmented } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '@wanchuang/web-client';
import { OrganisationSelect } from './organisation-select';
import { peopleText } from './people.text';
import type { PersonalData } from './unmask';
import type { PersonState } from './use-people';

/** What is kept of a person, as a form holds it. */
export interface PersonValues {
  readonly name: string;
  /** Empty where it is masked, and nobody typed another. */
  readonly email?: string;
  readonly phone?: string;
  readonly organisationId?: string;
  readonly language: string;
}

/** The mask that the server puts before parts of an address or a number. */
export const isMasked = (value: string | null): boolean => value?.includes('***') ?? false;

/** The same as a mutation takes it: what is empty is taken away. */
export function personInput({ phone, organisationId, email, ...others }: PersonValues) {
  return {
    ...others,
    email: email ?? '',
    phone: phone?.trim() ? phone.trim() : null,
    organisationId: organisationId ?? null,
  };
}

/** A change of the same: what is masked, or was only looked at, stays. */
export function personChange(values: PersonValues, person: PersonState, told: PersonalData | null) {
  const { email, phone, ...others } = personInput(values);
  const stays = (value: string | null, shown: string | null, known: string | null | undefined): boolean =>
    told === null ? isMasked(shown) && !value : value === (known ?? null);
  return {
    ...others,
    ...(stays(email, person.email, told?.email) ? {} : { email }),
    ...(stays(phone, person.phone, told?.phone) ? {} : { phone }),
  };
}

const known = (value: string | null): string | undefined => (isMasked(value) ? undefined : (value ?? undefined));

export function valuesOf({ name, email, phone, organisation, language }: PersonState): PersonValues {
  return { name: name ?? '', email: known(email), phone: known(phone), organisationId: organisation?.id, language };
}

interface PersonFieldsProps {
  /** What the form began with; null for somebody new. */
  readonly person: PersonState | null;
  /** What the server holds now, said beside each field; null as long as that is what the form began with. */
  readonly newest: PersonState | null;
  /** Whether the form holds what is masked in the person. */
  readonly isTold?: boolean;
}

export function PersonFields({ person, newest, isTold = false }: PersonFieldsProps): ReactNode {
  const say = useText(peopleText);
  const required = { required: true, message: say('required') };
  const now = (value: string | null | undefined): string | undefined =>
    newest === null ? undefined : say('now', { value: value ?? '–' });
  const isHidden = (value: string | null | undefined): value is string => !isTold && isMasked(value ?? null);
  const kept = (value: string | null | undefined, newer: string | null | undefined): string | undefined =>
    newest === null && isHidden(value) ? say('kept', { value }) : now(newer);
  const mayStay = isHidden(person?.email);
  return (
    <>
      <Form.Item name="name" label={say('name')} extra={now(newest?.name)} rules={[required]}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item
        name="email"
        label={say('email')}
        extra={kept(person?.email, newest?.email)}
        rules={[...(mayStay ? [] : [required]), { type: 'email', message: say('emailForm') }]}
      >
        <Input type="email" maxLength={200} />
      </Form.Item>
      <Form.Item name="phone" label={say('phone')} extra={kept(person?.phone, newest?.phone)}>
        <Input type="tel" maxLength={40} />
      </Form.Item>
      <Form.Item name="organisationId" label={say('organisation')} extra={now(newest?.organisation?.name)}>
        <OrganisationSelect known={person?.organisation ?? null} label={say('organisation')} />
      </Form.Item>
      <Form.Item name="language" label={say('language')}>
        <Segmented
          options={[
            { value: 'zh', label: say('languageZh') },
            { value: 'en', label: say('languageEn') },
          ]}
        />
      </Form.Item>
    </>
  );
}
