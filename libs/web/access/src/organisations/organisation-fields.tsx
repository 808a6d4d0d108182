import { DatePicker, Form, Input, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import type { ReactNode } from 'react';
import {
  localName,
  nameOf,
  organisationKindText,
  organisationKindValues,
  useJurisdictions,
  useLanguage,
  useText,
} from '@wanchuang/web-client';
import { todayInShanghai } from '../people/holding-words';
import { OrganisationSelect } from '../people/organisation-select';
import { creditCodeFault, type OrganisationValues } from './organisation-values';
import { organisationsText } from './organisations.text';
import type { OrganisationState } from './use-organisations';

interface OrganisationFieldsProps {
  /** What the form began with; null for one that is added. */
  readonly organisation: OrganisationState | null;
  /** What the server holds now, said beside each field; null as long as that is what the form began with. */
  readonly newest: OrganisationState | null;
}

/** Name, kind, code, place and parent, each with help beside it. */
export function OrganisationFields({ organisation, newest }: OrganisationFieldsProps): ReactNode {
  const say = useText(organisationsText);
  const kind = useText(organisationKindText);
  const language = useLanguage();
  const required = { required: true, whitespace: true, message: say('required') };
  const beside = (hint: string | null, now: string | null | undefined): ReactNode =>
    newest === null ? hint : say('now', { value: now || '–' });
  return (
    <>
      <Form.Item name="name" label={say('name')} extra={beside(say('nameHint'), newest?.name)} rules={[required]}>
        <Input maxLength={200} />
      </Form.Item>
      {organisation ? <RenamedOn name={organisation.name} /> : null}
      <Form.Item name="nameEn" label={say('nameEn')} extra={beside(null, newest?.nameEn)}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item
        name="kind"
        label={say('kind')}
        extra={beside(null, newest && kind(newest.kind))}
        rules={[{ required: true, message: say('required') }]}
      >
        <Select options={organisationKindValues.map((value) => ({ value, label: kind(value) }))} />
      </Form.Item>
      <CreditCode extra={beside(say('creditCodeHint'), newest?.creditCode)} />
      <Jurisdiction
        known={organisation?.jurisdiction ?? null}
        extra={beside(null, newest && nameOf(newest.jurisdiction, language))}
      />
      <Form.Item
        name="parentId"
        label={say('parent')}
        extra={beside(say('parentHint'), newest?.parent && localName(newest.parent, language))}
      >
        <OrganisationSelect known={organisation?.parent ?? null} label={say('parent')} />
      </Form.Item>
      {organisation ? (
        <Day name="closedOn" label={say('closedOn')} extra={beside(say('closedOnHint'), newest?.closedOn)} />
      ) : null}
    </>
  );
}

/** Asked as soon as the name is another one. */
function RenamedOn({ name }: { readonly name: string }): ReactNode {
  const say = useText(organisationsText);
  const typed: unknown = Form.useWatch('name');
  if (typeof typed !== 'string' || typed.trim() === '' || typed.trim() === name) return null;
  return <Day name="renamedOn" label={say('renamedOn')} extra={say('renamedOnHint')} />;
}

interface DayProps {
  readonly name: 'renamedOn' | 'closedOn';
  readonly label: string;
  readonly extra: ReactNode;
}

/** A day that is past, as `YYYY-MM-DD` in the form. */
function Day({ name, label, extra }: DayProps): ReactNode {
  const today = todayInShanghai();
  return (
    <Form.Item
      name={name}
      label={label}
      extra={extra}
      getValueProps={(day: string | undefined) => ({ value: day ? dayjs(day) : null })}
      normalize={(day: Dayjs | null) => day?.format('YYYY-MM-DD')}
    >
      <DatePicker maxDate={dayjs(today)} />
    </Form.Item>
  );
}

function CreditCode({ extra }: { readonly extra: ReactNode }): ReactNode {
  const say = useText(organisationsText);
  const form = Form.useFormInstance<OrganisationValues>();
  const validator = async (_: unknown, code: string | undefined): Promise<void> => {
    const fault = creditCodeFault(form.getFieldsValue().kind, code);
    if (fault) throw new Error(say(fault));
  };
  return (
    <Form.Item
      name="creditCode"
      label={say('creditCode')}
      extra={extra}
      dependencies={['kind']}
      rules={[{ validator }]}
    >
      <Input maxLength={30} autoCapitalize="characters" spellCheck={false} />
    </Form.Item>
  );
}

interface JurisdictionProps {
  readonly known: OrganisationState['jurisdiction'] | null;
  readonly extra: ReactNode;
}

function Jurisdiction({ known, extra }: JurisdictionProps): ReactNode {
  const say = useText(organisationsText);
  const language = useLanguage();
  const { all } = useJurisdictions();
  const shown = known && !all.some(({ id }) => id === known.id) ? [known, ...all] : all;
  return (
    <Form.Item
      name="jurisdictionId"
      label={say('jurisdiction')}
      extra={extra}
      rules={[{ required: true, message: say('required') }]}
    >
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        options={shown.map((one) => ({ value: one.id, label: nameOf(one, language) }))}
      />
    </Form.Item>
  );
}
