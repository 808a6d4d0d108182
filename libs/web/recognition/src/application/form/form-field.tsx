import type { ReactNode } from 'react';
import type { FormField } from '@wanchuang/domain-recognition';
import {
  DeclarationInput,
  FieldCodeInput,
  FormationModeInput,
  LegalFormInput,
  OwnsPropertyInput,
  SpecialIndustryInput,
} from './choice-fields';
import { formFields, isTextField } from './form-fields';
import { NameInput } from './name-field';
import { NumberInput } from './number-fields';
import { PartiesInput } from './parties-field';
import { TextInput } from './text-fields';

/** The control of any field of the form. */
export function FormFieldInput({ field }: { readonly field: FormField }): ReactNode {
  switch (field) {
    case 'chosenName':
      return <NameInput />;
    case 'fieldCode':
      return <FieldCodeInput />;
    case 'legalForm':
      return <LegalFormInput />;
    case 'formationMode':
      return <FormationModeInput />;
    case 'declaresCleanRecord':
      return <DeclarationInput />;
    case 'parties':
      return <PartiesInput />;
    case 'specialIndustry':
      return <SpecialIndustryInput />;
    case 'ownsIntellectualProperty':
      return <OwnsPropertyInput />;
    case 'rdStaff':
    case 'floorSpace':
    case 'instruments':
    case 'hostResearchSpending':
    case 'transferIncome':
      return <NumberInput field={field} />;
    default:
      return isTextField(field) ? <TextInput field={field} isLong={formFields[field].kind === 'TEXT'} /> : null;
  }
}
