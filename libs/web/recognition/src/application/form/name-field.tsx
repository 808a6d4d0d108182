import { Input } from 'antd';
import type { ReactNode } from 'react';
import { textLimits } from '@wanchuang/domain-recognition';
import { centerName, checkCenterName } from '@wanchuang/domain-registry';
import { type SayOf, useText } from '@wanchuang/web-client';
import { FieldFrame } from './field-frame';
import { type FormDesk, useFormDesk } from './form-desk';
import { formText } from './form.text';
import { lengthOf } from './text-fields';

/** Art. 26: the part that the host chooses, and the whole name that comes of it. */
export function NameInput(): ReactNode {
  const say = useText(formText);
  const { form, change, namePattern, name } = useFormDesk();
  const { chosenName } = form;
  const most = textLimits.chosenName;
  const length = lengthOf(chosenName);
  const whole = namePattern === null || chosenName === '' ? null : centerName(namePattern, chosenName);
  const check = namePattern === null || whole === null ? null : checkCenterName(namePattern, whole);
  const malformed = check === null || check.ok ? null : say(check.reason === 'REPEATED' ? 'nameRepeats' : 'nameSpace');
  const [before = '', after = ''] = namePattern?.split('%') ?? [];
  const tooLong = length > most ? say('tooLong', { most, over: length - most }) : null;
  const taken = name.state === 'TAKEN' ? takenWords(name, say) : null;
  const fault = tooLong ?? malformed ?? taken;
  return (
    <FieldFrame field="chosenName" fault={fault} aside={fault ? null : <NameAside state={name.state} />}>
      {(control) => (
        <>
          <div className="g-name">
            <span aria-hidden>{before}</span>
            <Input
              {...control}
              value={chosenName}
              status={fault ? 'error' : undefined}
              onChange={(event) => change({ chosenName: event.target.value })}
            />
            <span aria-hidden>{after}</span>
          </div>
          {whole === null ? null : (
            <p className="g-whole-name">
              {say('wholeName')}
              <strong>{whole}</strong>
            </p>
          )}
        </>
      )}
    </FieldFrame>
  );
}

const takenWords = ({ takenBy }: FormDesk['name'], say: SayOf<typeof formText>): string =>
  takenBy === null ? say('nameTaken') : say('nameTakenByCenter', { name: takenBy });

function NameAside({ state }: { readonly state: FormDesk['name']['state'] }): ReactNode {
  const say = useText(formText);
  switch (state) {
    case 'CHECKING':
      return say('nameChecking');
    case 'FREE':
      return <span className="g-good">{say('nameFree')}</span>;
    case 'UNKNOWN':
      return say('nameUnchecked');
    default:
      return null;
  }
}
