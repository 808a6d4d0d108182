import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { isEvidenceSlot } from '@wanchuang/domain-recognition';
import { printSearch, useText, writeUrlState } from '@wanchuang/web-client';
import { evidenceSlotText } from '../../state-words.text';
import { applicationSchema } from '../application-schema';
import { fieldAnchor } from './field-frame';
import { fieldNameText } from './field-words.text';
import { isFormField, partOf, stepOfPart } from './form-fields';
import { formText } from './form.text';
import { submissionText } from './submission.text';

/** What is missing, each a link to the place where it is filled in. */
export function MissingList({ missing }: { readonly missing: readonly string[] }): ReactNode {
  const words = usePartWords();
  const { search } = useLocation();
  return (
    <ul className="g-missing">
      {missing.map((part) => {
        const step = stepOfPart(partOf(part));
        const address = printSearch(writeUrlState(applicationSchema, new URLSearchParams(search), { step }));
        return (
          <li key={part}>
            <Link to={{ search: address, hash: `#${fieldAnchor(partOf(part))}` }} preventScrollReset>
              {words(part)}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

const partyWords = { name: 'partyName', creditCode: 'partyCode', duties: 'partyDuties' } as const;
const isPartyPart = (name: string): name is keyof typeof partyWords => Object.hasOwn(partyWords, name);

/** What a missing part is called: `parties.0.creditCode` is the credit code of the first party. */
function usePartWords(): (part: string) => string {
  const say = useText(formText);
  const submission = useText(submissionText);
  const field = useText(fieldNameText);
  const slot = useText(evidenceSlotText);
  return (part) => {
    const [name = '', place, detail = ''] = part.split('.');
    if (place !== undefined && isPartyPart(detail))
      return submission('partyPart', { number: Number(place) + 1, part: say(partyWords[detail]) });
    if (name === 'department') return say('department');
    if (isEvidenceSlot(name)) return submission('evidencePart', { part: slot(name) });
    return isFormField(name) ? field(name) : name;
  };
}
