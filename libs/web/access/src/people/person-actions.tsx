import { useMutation } from '@apollo/client/react';
import { Button, Popconfirm } from 'antd';
import type { ReactNode } from 'react';
import { attempt, useText } from '@wanchuang/web-client';
import { ErasePerson } from './erase-person';
import { FailureLine } from './failure-line';
import { EndSessionsOfDocument, ResumePersonDocument, SuspendPersonDocument } from './people.generated';
import { peopleText } from './people.text';
import { RenewLink } from './renew-link';
import type { PersonState } from './use-people';

/** Suspends, resumes, signs out everywhere, lets in anew, erases; each asks first. */
export function PersonActions({ person: { id, status } }: { readonly person: PersonState }): ReactNode {
  const say = useText(peopleText);
  const [suspend, suspending] = useMutation(SuspendPersonDocument);
  const [resume, resuming] = useMutation(ResumePersonDocument);
  const [endSessions, ending] = useMutation(EndSessionsOfDocument);
  // made anew at each press: what is sent again by the network is one request
  const variables = () => ({ input: { personId: id, idempotencyKey: crypto.randomUUID() } });
  const isSuspended = status === 'SUSPENDED';
  return (
    <section className="a-actions">
      <FailureLine error={suspending.error ?? resuming.error ?? ending.error} />
      <div className="a-row">
        <Popconfirm
          title={say(isSuspended ? 'resumeSure' : 'suspendSure')}
          okText={say(isSuspended ? 'resume' : 'suspend')}
          cancelText={say('close')}
          onConfirm={() =>
            attempt(isSuspended ? resume({ variables: variables() }) : suspend({ variables: variables() }))
          }
        >
          <Button danger={!isSuspended} loading={suspending.loading || resuming.loading}>
            {say(isSuspended ? 'resume' : 'suspend')}
          </Button>
        </Popconfirm>
        <Popconfirm
          title={say('endSessionsSure')}
          okText={say('endSessions')}
          cancelText={say('close')}
          onConfirm={() => attempt(endSessions({ variables: variables() }))}
        >
          <Button loading={ending.loading}>{say('endSessions')}</Button>
        </Popconfirm>
        <span role="status">{ending.data ? say('sessionsEnded') : null}</span>
      </div>
      {isSuspended ? null : <RenewLink personId={id} />}
      <ErasePerson personId={id} />
    </section>
  );
}
