import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { attempt, useText } from '@wanchuang/web-client';
import { CitationLink, useMoney } from '@wanchuang/web-registry';
import type { PlacePolicy } from '../application/use-policy';
import { FileField, type FileFieldProps } from '../files/file-field';
import { GrantSubsidyDocument, NoticeOfDocument } from '../notice/notice.generated';
import { today } from '../outcome/day-line';
import { OutcomeFailure } from '../outcome/outcome-failure';
import { outcomeText } from '../outcome/outcome.text';
import { TextLine } from '../outcome/text-line';
import { recognitionText } from './recognition.text';
import { readSubsidy, subsidyCap } from './subsidy-cap';

interface GrantProps {
  readonly certificateId: string;
  readonly centerName: string;
  readonly jurisdictionId: string;
  readonly placePolicy: PlacePolicy | null;
}

/** Grants a center its one subsidy, within the cap (Art. 9(4)). */
export function GrantButton({ certificateId, centerName, jurisdictionId, placePolicy }: GrantProps): ReactNode {
  const say = useText(recognitionText);
  const common = useText(outcomeText);
  const money = useMoney();
  const client = useApolloClient();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [isTried, setTried] = useState(false);
  const [document, setDocument] = useState<FileFieldProps['value']>(null);
  const [grant, { loading, error }] = useMutation(GrantSubsidyDocument);
  const cap = subsidyCap(placePolicy?.policy ?? null, today());
  const read = readSubsidy(typed, cap?.value ?? null);
  const press = async (): Promise<void> => {
    setTried(true);
    if (!read.ok) return;
    const input = { certificateId, amount: read.amount, documentId: document?.id, idempotencyKey: crypto.randomUUID() };
    await grant({ variables: { input } });
    setOpen(false);
    await client.refetchQueries({ include: [NoticeOfDocument] });
  };
  const fault = read.ok
    ? null
    : read.fault === 'amountAbove' && cap
      ? say('amountAbove', { cap: money(cap.value) })
      : isTried
        ? say('amountWanted')
        : null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('grant')}</Button>
      <Modal
        open={isOpen}
        title={say('grantTitle', { name: centerName })}
        okText={say('grant')}
        okButtonProps={{ loading }}
        cancelText={common('notYet')}
        onOk={() => attempt(press())}
        onCancel={() => setOpen(false)}
      >
        <TextLine
          label={say('amount')}
          hint={
            cap === null ? (
              say('amountHintUnknown')
            ) : (
              <>
                {say('amountHint', { cap: money(cap.value) })} <CitationLink citation={cap.citation} />
              </>
            )
          }
          value={typed}
          onType={setTyped}
          most={24}
          fault={fault}
          isShort
        />
        <p className="g-label">{say('grantDocument')}</p>
        <FileField
          label={say('grantDocument')}
          jurisdictionId={jurisdictionId}
          value={document}
          kinds={['PDF', 'PNG', 'JPG']}
          hint={say('grantDocumentHint')}
          onChange={setDocument}
        />
        <p className="g-quiet">{say('grantEffect')}</p>
        <OutcomeFailure error={error} />
      </Modal>
    </>
  );
}
