import type { ReactNode } from 'react';
import { type ApplicationForm, formSteps } from '@wanchuang/domain-recognition';
import { useText } from '@wanchuang/web-client';
import { applicationText } from '../application.text';
import { fieldNameText, stepNameText } from '../form/field-words.text';
import { isAsked } from '../form/form-fields';
import { ValueWords } from './value-words';

interface FormDocumentProps {
  readonly form: ApplicationForm;
  readonly title: string;
}

/** The form as a document: every part with its words, in the order in which it is asked. */
export function FormDocument({ form, title }: FormDocumentProps): ReactNode {
  const say = useText(applicationText);
  const step = useText(stepNameText);
  const name = useText(fieldNameText);
  return (
    <section className="g-card" aria-label={title}>
      <h2>{title}</h2>
      {formSteps.map(({ name: stepName, fields }) => {
        const asked = fields.filter((field) => isAsked(field, form));
        return asked.length === 0 ? null : (
          <section key={stepName}>
            <h3>{step(stepName)}</h3>
            <dl className="g-facts">
              {asked.map((field) => (
                <div key={field}>
                  <dt>{name(field)}</dt>
                  <dd>
                    <ValueWords field={field} form={form} empty={say('none')} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
    </section>
  );
}
