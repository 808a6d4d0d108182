import type { ReactNode } from 'react';
import { technologyFields } from '@wanchuang/domain-registry';
import type { ApplicationForm, FormField } from '@wanchuang/domain-recognition';
import { formationModeText, languageTag, legalFormText, nameOf, useLanguage, useText } from '@wanchuang/web-client';
import { grouped, moneyFormat } from '@wanchuang/web-ui';
import { specialIndustryText } from '../form/field-words.text';
import { formText } from '../form/form.text';

interface ValueWordsProps {
  readonly field: FormField;
  readonly form: ApplicationForm;
  /** What stands where nothing is written. */
  readonly empty: string;
}

/** What is written in a field, as a document has it. */
export function ValueWords({ field, form, empty }: ValueWordsProps): ReactNode {
  const words = useValueWords();
  if (field === 'parties') return <Parties parties={form.parties} empty={empty} />;
  const text = words(field, form);
  return text === null ? <span className="g-quiet">{empty}</span> : <span className="g-written">{text}</span>;
}

/** Values in words; null: nothing is written. */
export function useValueWords(): (field: FormField, form: ApplicationForm) => string | null {
  const language = useLanguage();
  const say = useText(formText);
  const legalForm = useText(legalFormText);
  const formationMode = useText(formationModeText);
  const industry = useText(specialIndustryText);
  const money = (value: string): string => {
    const { exact, full } = moneyFormat(value, { language: languageTag[language], currency: 'CNY' });
    return exact(value) === full(value) ? exact(value) : `${exact(value)}（${full(value)}）`;
  };
  return (field, form) => {
    switch (field) {
      case 'fieldCode': {
        const known = technologyFields.find(({ code }) => code === form.fieldCode);
        return known ? nameOf(known, language) : form.fieldCode;
      }
      case 'legalForm':
        return form.legalForm && legalForm(form.legalForm);
      case 'formationMode':
        return form.formationMode && formationMode(form.formationMode);
      case 'specialIndustry':
        return form.specialIndustry === 'SOFTWARE'
          ? industry(form.specialIndustry)
          : (form.specialIndustry ?? say('none'));
      case 'rdStaff':
        return form.rdStaff === null ? null : `${form.rdStaff} ${say('person')}`;
      case 'floorSpace':
        return form.floorSpace && `${grouped(form.floorSpace)} ${say('squareMetre')}`;
      case 'instruments':
      case 'hostResearchSpending':
      case 'transferIncome': {
        const value = form[field];
        return value === null ? null : money(value);
      }
      case 'declaresCleanRecord':
        return form.declaresCleanRecord ? say('declaration') : null;
      case 'ownsIntellectualProperty':
        return form.ownsIntellectualProperty === null ? null : say(form.ownsIntellectualProperty ? 'yes' : 'no');
      case 'parties':
        return form.parties.length === 0 ? null : form.parties.map(({ name }) => name).join('、');
      default:
        return form[field].trim() === '' ? null : form[field];
    }
  };
}

function Parties({
  parties,
  empty,
}: {
  readonly parties: ApplicationForm['parties'];
  readonly empty: string;
}): ReactNode {
  const say = useText(formText);
  if (parties.length === 0) return <span className="g-quiet">{empty}</span>;
  return (
    <table className="g-table">
      <thead>
        <tr>
          <th scope="col">{say('partyName')}</th>
          <th scope="col">{say('partyCode')}</th>
          <th scope="col">{say('partyDuties')}</th>
        </tr>
      </thead>
      <tbody>
        {parties.map(({ name, creditCode, duties }, index) => (
          <tr key={index}>
            <td>{name}</td>
            <td>{creditCode}</td>
            <td className="g-written">{duties}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
