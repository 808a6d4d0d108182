import { useMutation } from '@apollo/client/react';
import { Button, DatePicker, Form, Modal } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { type ReactNode, useState } from 'react';
import { attempt, localName, useLanguage, useText } from '@wanchuang/web-client';
import { dayText } from '@wanchuang/web-registry';
import { tieKindText } from '../state-words.text';
import { ExpertFailure } from './expert-failure';
import { EndTieDocument, type ExpertTieStateFragment, type PooledExpertFragment } from './expert.generated';
import { expertText } from './expert.text';
import { TieForm } from './tie-form';

/** What binds an expert to organisations, each with its days; what has ended stays. */
export function ExpertTies({ expert }: { readonly expert: PooledExpertFragment }): ReactNode {
  const say = useText(expertText);
  const [isAdding, setIsAdding] = useState(false);
  const { ties, viewerCan } = expert;
  return (
    <section className="p-part" aria-label={say('tiesTitle')}>
      <h2>{say('tiesTitle')}</h2>
      <p className="g-hint">{say('tiesHint')}</p>
      {ties.length === 0 ? <p className="g-quiet">{say('noTies')}</p> : null}
      <ul className="p-rows">
        {ties.map((tie) => (
          <Tie key={tie.id} tie={tie} mayEnd={viewerCan.change && tie.untilOn === null} />
        ))}
      </ul>
      {!viewerCan.change ? null : isAdding ? (
        <TieForm expertId={expert.id} onDone={() => setIsAdding(false)} />
      ) : (
        <Button onClick={() => setIsAdding(true)}>{say('addTie')}</Button>
      )}
    </section>
  );
}

interface TieProps {
  readonly tie: ExpertTieStateFragment;
  readonly mayEnd: boolean;
}

function Tie({ tie, mayEnd }: TieProps): ReactNode {
  const say = useText(expertText);
  const word = useText(tieKindText);
  const language = useLanguage();
  const [isEnding, setIsEnding] = useState(false);
  const { kind, name, organisation, creditCode, fromOn, untilOn } = tie;
  const days = [
    fromOn === null ? null : say('from', { day: fromOn }),
    untilOn === null ? say('holds') : say('until', { day: untilOn }),
  ];
  return (
    <li>
      <div>
        {organisation ? localName(organisation, language) : name}
        <span className="g-quiet p-below">
          {[word(kind), creditCode, ...days].filter((one) => one !== null).join(' · ')}
        </span>
      </div>
      {mayEnd ? (
        <Button size="small" onClick={() => setIsEnding(true)}>
          {say('end')}
        </Button>
      ) : null}
      <EndTie tie={tie} isOpen={isEnding} onClose={() => setIsEnding(false)} />
    </li>
  );
}

interface EndTieProps {
  readonly tie: ExpertTieStateFragment;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Asks for the last day; it cannot be taken back. */
function EndTie({ tie, isOpen, onClose }: EndTieProps): ReactNode {
  const say = useText(expertText);
  const [form] = Form.useForm<{ untilOn: Dayjs | null }>();
  const [end, { loading, error }] = useMutation(EndTieDocument);
  const today = dayText(new Date().toISOString());
  const press = async (): Promise<void> => {
    const { untilOn } = await form.validateFields();
    if (!untilOn) return;
    const { id: tieId, version } = tie;
    const input = { tieId, version, untilOn: untilOn.format('YYYY-MM-DD'), idempotencyKey: crypto.randomUUID() };
    await end({ variables: { input } });
    onClose();
  };
  return (
    <Modal
      open={isOpen}
      title={say('endTitle')}
      okText={say('end')}
      okButtonProps={{ loading }}
      cancelText={say('later')}
      onOk={() => attempt(press())}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" requiredMark={false} initialValues={{ untilOn: dayjs(today) }}>
        <Form.Item
          name="untilOn"
          label={say('lastDay')}
          extra={say('endHint')}
          rules={[{ required: true, message: say('lastDayNeeded') }]}
        >
          <DatePicker maxDate={dayjs(today)} />
        </Form.Item>
      </Form>
      <ExpertFailure error={error} />
    </Modal>
  );
}
