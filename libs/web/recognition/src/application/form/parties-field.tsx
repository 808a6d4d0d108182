import { Button, Input } from 'antd';
import { type ReactNode, useId } from 'react';
import type { FormParty } from '@wanchuang/domain-recognition';
import { useText } from '@wanchuang/web-client';
import { Confirm } from '@wanchuang/web-ui';
import { FieldFrame } from './field-frame';
import { useFormDesk } from './form-desk';
import { formText } from './form.text';
import { partyCodeFault, tidyCode } from './party-faults';

const nobody: FormParty = { name: '', creditCode: '', duties: '' };

/** Art. 8(5): the organisations beside the host, each with its code checked while it is typed. */
export function PartiesInput(): ReactNode {
  const say = useText(formText);
  const { form, change } = useFormDesk();
  const { parties } = form;
  return (
    <FieldFrame field="parties" isGroup>
      {({ onBlur }) => (
        <div onBlur={onBlur}>
          {parties.length === 0 ? <p className="g-quiet">{say('noParties')}</p> : null}
          {parties.map((party, index) => (
            <Party key={index} party={party} index={index} />
          ))}
          <Button onClick={() => change({ parties: [...parties, nobody] })}>{say('addParty')}</Button>
        </div>
      )}
    </FieldFrame>
  );
}

function Party({ party, index }: { readonly party: FormParty; readonly index: number }): ReactNode {
  const say = useText(formText);
  const id = useId();
  const { form, change, hostCode } = useFormDesk();
  const set = (part: Partial<FormParty>): void => change({ parties: form.parties.with(index, { ...party, ...part }) });
  const remove = (): void => change({ parties: form.parties.toSpliced(index, 1) });
  const isEmpty = Object.values(party).every((text: string) => text.trim() === '');
  const fault = partyCodeFault(form.parties, index, hostCode);
  const length = tidyCode(party.creditCode).length;
  return (
    <fieldset className="g-party">
      <legend>{say('party', { number: index + 1 })}</legend>
      <div className="g-two">
        <div>
          <label htmlFor={`${id}-name`}>{say('partyName')}</label>
          <Input
            id={`${id}-name`}
            maxLength={100}
            value={party.name}
            onChange={({ target }) => set({ name: target.value })}
          />
        </div>
        <div>
          <label htmlFor={`${id}-code`}>{say('partyCode')}</label>
          <Input
            id={`${id}-code`}
            value={party.creditCode}
            maxLength={40}
            spellCheck={false}
            autoCapitalize="characters"
            status={fault ? 'error' : undefined}
            aria-invalid={fault !== null}
            aria-describedby={`${id}-fault`}
            onChange={({ target }) => set({ creditCode: target.value })}
            onBlur={() => set({ creditCode: tidyCode(party.creditCode) })}
          />
          <span className={fault ? 'g-fault' : 'g-good'} id={`${id}-fault`} role="status">
            {fault === 'codeLength'
              ? say(fault, { count: length })
              : fault
                ? say(fault)
                : length > 0
                  ? say('codeGood')
                  : null}
          </span>
        </div>
      </div>
      <label htmlFor={`${id}-duties`}>{say('partyDuties')}</label>
      <Input.TextArea
        id={`${id}-duties`}
        autoSize={{ minRows: 2, maxRows: 8 }}
        maxLength={1000}
        value={party.duties}
        onChange={({ target }) => set({ duties: target.value })}
      />
      <div className="g-row g-end">
        {isEmpty ? (
          <Button onClick={remove}>{say('removeParty')}</Button>
        ) : (
          <Confirm
            title={say('removePartySure')}
            okText={say('removeParty')}
            cancelText={say('keep')}
            onConfirm={remove}
          >
            <Button>{say('removeParty')}</Button>
          </Confirm>
        )}
      </div>
    </fieldset>
  );
}
