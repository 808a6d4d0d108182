import { Form, Input, Segmented } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '@wanchuang/web-client';
import { OrganisationSelect } from './organisation-select';
import { peopleText } from './people.text';
import type { PersonState } from './use-people';

/** What is kept of a person, as a form holds it. */
export interface PersonValues {
  readonly name: string;
  readonly email: string;
  readonly phone?: string;
  readonly organisationId?: string;
  readonly language: string;
}

/** The same as a mutation takes it: what is empty is taken away. */
export function personInput({ phone, organisationId, ...others }: PersonValues) {
  return { ...others, phone: phone?.trim() ? phone.trim() : null, organisationId: organisationId ?? null };
}

export function valuesOf({ name, email, phone, organisation, language }: PersonState): PersonValues {
  return {
    name: name ?? '',
    email: email ?? '',
    phone: phone ?? undefined,
    organisationId: organisation?.id,
    language,
  };
}

interface PersonFieldsProps {
  /** What the form began with; null for somebody new. */
  readonly person: PersonState | null;
  /** What the server holds now, said beside each field; null as long as that is what the form began with. */
  readonly newest: PersonState | null;
}

export function PersonFields({ person, newest }: PersonFieldsProps): ReactNode {
  const say = useText(peopleText);
  const required = { required: true, message: say('required') };
  const now = (value: string | null | undefined): string | undefined =>
    newest === null ? undefined : say('now', { value: value ?? '–' });
  return (
    <>
      <Form.Item name="name" label={say('name')} extra={now(newest?.name)} rules={[required]}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item
        name="email"
        label={say('email')}
        extra={now(newest?.email)}
        rules={[required, { type: 'email', message: say('emailForm') }]}
      >
        <Input type="email" maxLength={200} />
      </Form.Item>
      <Form.Item name="phone" label={say('phone')} extra={now(newest?.phone)}>
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
