import { useQuery } from '@apollo/client/react';
import { Button, Drawer } from 'antd';
import type { ReactNode } from 'react';
import { attempt, Failure, localName, Notice, useLanguage, useText, Waiting } from '@wanchuang/web-client';
import { ExpertForm } from './expert-form';
import { OneExpertDocument, type PooledExpertFragment } from './expert.generated';
import { expertText } from './expert.text';
import { addition } from './experts-schema';
import { RetireExpert } from './retire-expert';
import { strictnessWords } from './strictness-words';
import { ExpertTies } from './expert-ties';

interface ExpertSheetProps {
  /** Whose sheet it is, or that of somebody who is added; null: none is open. */
  readonly id: string | null;
  readonly jurisdictionId: string;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

/** One expert beside the list: who it is, what binds them, and what can be done about it. */
export function ExpertSheet({ id, jurisdictionId, onOpen, onClose }: ExpertSheetProps): ReactNode {
  const say = useText(expertText);
  const asked = id === null || id === addition ? null : id;
  const { data, error, refetch } = useQuery(OneExpertDocument, {
    variables: { id: asked ?? '' },
    skip: asked === null,
    fetchPolicy: 'cache-and-network',
  });
  const expert = asked === null ? null : (data?.expert ?? null);
  const title = id === addition ? say('add') : expert === null ? say('title') : (expert.person.name ?? say('nameless'));
  return (
    <Drawer
      open={id !== null}
      onClose={onClose}
      destroyOnHidden
      size="min(640px, 100vw)"
      closable={{ 'aria-label': say('close') }}
      title={title}
      footer={<Button onClick={onClose}>{say('close')}</Button>}
    >
      {id === addition ? (
        <ExpertForm expert={null} jurisdictionId={jurisdictionId} onAdded={onOpen} />
      ) : error ? (
        <Failure error={error} retry={() => attempt(refetch())} />
      ) : expert ? (
        <Expert key={expert.id} expert={expert} jurisdictionId={jurisdictionId} />
      ) : data ? (
        <Notice title={say('nothingTitle')} advice={say('nothingAdvice')} />
      ) : (
        <Waiting height={320} />
      )}
    </Drawer>
  );
}

interface ExpertProps {
  readonly expert: PooledExpertFragment;
  readonly jurisdictionId: string;
}

function Expert({ expert, jurisdictionId }: ExpertProps): ReactNode {
  const say = useText(expertText);
  const language = useLanguage();
  const { person, state, strictness, seatsLastYear } = expert;
  return (
    <>
      <dl className="g-facts">
        <div>
          <dt>{say('state')}</dt>
          <dd>{say(state)}</dd>
        </div>
        <div>
          <dt>{say('account')}</dt>
          <dd>
            {person.organisation ? localName(person.organisation, language) : '–'}
            <span className="g-quiet p-below">{say('accountTie')}</span>
          </dd>
        </div>
        <div>
          <dt>{say('seats')}</dt>
          <dd>{seatsLastYear}</dd>
        </div>
        <div>
          <dt>{say('strictness')}</dt>
          <dd>
            {strictnessWords(strictness, say)}
            <span className="g-quiet p-below">{say('strictnessHint')}</span>
          </dd>
        </div>
      </dl>
      {expert.viewerCan.change ? <ExpertForm expert={expert} jurisdictionId={jurisdictionId} /> : null}
      <ExpertTies expert={expert} />
      <RetireExpert expert={expert} />
    </>
  );
}
