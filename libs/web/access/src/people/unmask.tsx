import { useMutation } from '@apollo/client/react';
import { Button, Form, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { attempt, type UnmaskReason, unmaskReasonText, unmaskReasonValues, useText } from '@wanchuang/web-client';
import { FailureLine } from './failure-line';
import { UnmaskPersonDocument, type UnmaskPersonMutation } from './people.generated';
import { peopleText } from './people.text';

export type PersonalData = UnmaskPersonMutation['unmaskPerson'];

interface UnmaskProps {
  readonly personId: string;
  readonly onTold: (data: PersonalData) => void;
}

/** Shows in full what is masked, to somebody who says for what; both are kept on record. */
export function Unmask({ personId, onTold }: UnmaskProps): ReactNode {
  const say = useText(peopleText);
  const reasonWords = useText(unmaskReasonText);
  const [isAsking, setIsAsking] = useState(false);
  const [reason, setReason] = useState<UnmaskReason | null>(null);
  const [unmask, { data, loading, error }] = useMutation(UnmaskPersonDocument, {
    fetchPolicy: 'no-cache', // it stays nowhere longer than the sheet is open
  });
  const show = async (why: UnmaskReason): Promise<void> => {
    const { data: told } = await unmask({ variables: { input: { personId, reason: why } } });
    if (told) onTold(told.unmaskPerson);
  };
  if (data)
    return (
      <p className="a-quiet a-unmask" role="status">
        {say('unmasked')}
      </p>
    );
  if (!isAsking)
    return (
      <Button className="a-unmask" onClick={() => setIsAsking(true)}>
        {say('unmask')}
      </Button>
    );
  return (
    <div className="a-unmask" role="group" aria-label={say('unmask')}>
      <Form.Item label={say('unmaskReason')} htmlFor="unmask-reason" extra={say('unmaskAdvice')}>
        <Select
          id="unmask-reason"
          autoFocus
          value={reason}
          placeholder={say('unmaskChoose')}
          onChange={setReason}
          options={unmaskReasonValues.map((value) => ({ value, label: reasonWords(value) }))}
        />
      </Form.Item>
      <FailureLine error={error} />
      <div className="a-row">
        <Button
          disabled={reason === null}
          loading={loading}
          onClick={() => (reason ? attempt(show(reason)) : undefined)}
        >
          {say('show')}
        </Button>
        <Button onClick={() => setIsAsking(false)}>{say('cancel')}</Button>
      </div>
    </div>
  );
}
