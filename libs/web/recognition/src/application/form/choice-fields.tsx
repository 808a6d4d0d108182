import { Checkbox, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import { formationModeLabels, legalFormLabels, technologyFields } from '@wanchuang/domain-registry';
import {
  formationModeText,
  formationModeValues,
  legalFormText,
  legalFormValues,
  localName,
  nameOf,
  useLanguage,
  useText,
} from '@wanchuang/web-client';
import { FieldFrame, Framed } from './field-frame';
import { specialIndustryText } from './field-words.text';
import { useFormDesk } from './form-desk';
import { formText } from './form.text';

export function FieldCodeInput(): ReactNode {
  const say = useText(formText);
  const language = useLanguage();
  const { form, change, fieldCodes } = useFormDesk();
  const options = technologyFields
    .filter(({ code }) => fieldCodes.includes(code))
    .map((field) => ({ value: field.code, label: nameOf(field, language) }));
  return (
    <FieldFrame field="fieldCode">
      {(control) => (
        <Select
          {...control}
          className="g-short"
          placeholder={say('choose')}
          value={form.fieldCode}
          options={options}
          onChange={(fieldCode: string) => change({ fieldCode })}
        />
      )}
    </FieldFrame>
  );
}

export function SpecialIndustryInput(): ReactNode {
  const say = useText(formText);
  const industry = useText(specialIndustryText);
  const { form, change, specialIndustries } = useFormDesk();
  const none = '';
  const options = [
    { value: none, label: say('none') },
    ...specialIndustries.map((code) => ({ value: code, label: code === 'SOFTWARE' ? industry(code) : code })),
  ];
  return (
    <FieldFrame field="specialIndustry">
      {(control) => (
        <Select
          {...control}
          className="g-short"
          value={form.specialIndustry ?? none}
          options={options}
          onChange={(code: string) => change({ specialIndustry: code === none ? null : code })}
        />
      )}
    </FieldFrame>
  );
}

/** In the domain's order, but for what units of open statistics have. */
const ofCenters = <Value extends string>(
  labels: Readonly<Record<string, unknown>>,
  values: readonly Value[],
): Value[] =>
  Object.keys(labels).flatMap((name) => values.filter((value) => value === name && value !== 'NOT_APPLICABLE'));
const legalForms = ofCenters(legalFormLabels, legalFormValues);
const formationModes = ofCenters(formationModeLabels, formationModeValues);

export function LegalFormInput(): ReactNode {
  const legalForm = useText(legalFormText);
  const { form, change } = useFormDesk();
  return (
    <FieldFrame field="legalForm" isGroup>
      {({ id, ...described }) => (
        <Radio.Group
          {...described}
          name={id}
          value={form.legalForm}
          options={legalForms.map((value) => ({ value, label: legalForm(value) }))}
          onChange={({ target }) =>
            change({ legalForm: legalFormValues.find((value) => value === target.value) ?? null })
          }
        />
      )}
    </FieldFrame>
  );
}

export function FormationModeInput(): ReactNode {
  const formationMode = useText(formationModeText);
  const { form, change } = useFormDesk();
  return (
    <FieldFrame field="formationMode" isGroup>
      {({ id, ...described }) => (
        <Radio.Group
          {...described}
          name={id}
          value={form.formationMode}
          options={formationModes.map((value) => ({ value, label: formationMode(value) }))}
          onChange={({ target }) =>
            change({ formationMode: formationModeValues.find((value) => value === target.value) ?? null })
          }
        />
      )}
    </FieldFrame>
  );
}

export function OwnsPropertyInput(): ReactNode {
  const say = useText(formText);
  const { form, change } = useFormDesk();
  return (
    <FieldFrame field="ownsIntellectualProperty" isGroup>
      {({ id, ...described }) => (
        <Radio.Group
          {...described}
          name={id}
          value={form.ownsIntellectualProperty}
          options={[
            { value: true, label: say('yes') },
            { value: false, label: say('no') },
          ]}
          onChange={({ target }) => change({ ownsIntellectualProperty: target.value === true })}
        />
      )}
    </FieldFrame>
  );
}

export function DeclarationInput(): ReactNode {
  const say = useText(formText);
  const { form, change } = useFormDesk();
  return (
    <FieldFrame field="declaresCleanRecord" isGroup>
      {(control) => (
        <Checkbox
          {...control}
          checked={form.declaresCleanRecord}
          onChange={({ target }) => change({ declaresCleanRecord: target.checked })}
        >
          {say('declaration')}
        </Checkbox>
      )}
    </FieldFrame>
  );
}

/** Art. 6: the department that looks at it first. */
export function DepartmentInput(): ReactNode {
  const say = useText(formText);
  const language = useLanguage();
  const { form, change, departments } = useFormDesk();
  return (
    <Framed
      field="departmentId"
      part="department"
      name={say('department')}
      hint={say('departmentHint')}
      clause="Art. 6"
    >
      {(control) => (
        <Select
          {...control}
          className="g-short"
          placeholder={say('choose')}
          showSearch={{ optionFilterProp: 'label' }}
          value={form.departmentId}
          options={departments.map((one) => ({ value: one.id, label: localName(one, language) }))}
          onChange={(departmentId: string) => change({ departmentId })}
        />
      )}
    </Framed>
  );
}
