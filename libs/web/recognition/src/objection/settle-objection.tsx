import { useApolloClient, useMutation } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useText } from '@wanchuang/web-client';
import { useKeptText } from '../application/kept-text';
import { NoticeOfDocument } from '../notice/notice.generated';
import { SureButton } from '../outcome/sure-button';
import { TextLine } from '../outcome/text-line';
import { type ObjectionRecordFragment, OpenObjectionsDocument, SettleObjectionDocument } from './objection.generated';
import { objectionText } from './objection.text';

/** The leader's decision of an objection, with its reason. */
export function SettleObjection({ objection }: { readonly objection: ObjectionRecordFragment }): ReactNode {
  const say = useText(objectionText);
  const client = useApolloClient();
  const { id, version, item } = objection;
  const [reason, setReason] = useKeptText(`settle:${id}`);
  const [settle, { loading, error }] = useMutation(SettleObjectionDocument);
  const press = async (outcome: 'UPHOLD' | 'DISMISS'): Promise<void> => {
    const input = { objectionId: id, version, outcome, reason: reason.trim(), idempotencyKey: crypto.randomUUID() };
    await settle({ variables: { input } });
    setReason('');
    await client.refetchQueries({ include: [NoticeOfDocument, OpenObjectionsDocument] });
  };
  const wants = reason.trim() === '' ? say('reasonNeeded') : null;
  return (
    <>
      <TextLine
        label={say('settlementReason')}
        hint={say('reasonHint')}
        value={reason}
        onType={setReason}
        most={2000}
        rows={3}
      />
      <div className="g-row">
        {wants === null ? null : <span className="g-quiet">{wants}</span>}
        <SureButton
          word={say('dismiss')}
          title={say('dismissQuestion')}
          kind="plain"
          wants={wants}
          onConfirm={() => press('DISMISS')}
          loading={loading}
          error={error}
        >
          <p>{say('dismissEffect', { name: item.name })}</p>
        </SureButton>
        <SureButton
          word={say('uphold')}
          title={say('upholdQuestion')}
          kind="danger"
          wants={wants}
          onConfirm={() => press('UPHOLD')}
          loading={loading}
          error={error}
        >
          <p>{say('upholdEffect', { name: item.name })}</p>
        </SureButton>
      </div>
    </>
  );
}
