import type { ReactNode } from 'react';
import { type FormStepName, formSteps } from '@wanchuang/domain-recognition';
import { useText } from '@wanchuang/web-client';
import { DepartmentInput } from './choice-fields';
import { useFormDesk } from './form-desk';
import { FormFieldInput } from './form-field';
import { isAsked } from './form-fields';
import { formText } from './form.text';

/** The fields of one step, but for those that need not be asked as the form stands. */
export function FormStep({ step }: { readonly step: FormStepName }): ReactNode {
  const say = useText(formText);
  const { form } = useFormDesk();
  const asked = formSteps
    .filter(({ name }) => name === step)
    .flatMap(({ fields }) => fields.filter((field) => isAsked(field, form)));
  return (
    <>
      {asked.length === 0 ? <p className="g-quiet">{say('single')}</p> : null}
      {asked.map((field) => (
        <FormFieldInput key={field} field={field} />
      ))}
      {step === 'basics' ? <DepartmentInput /> : null}
    </>
  );
}
