import { useMutation } from '@apollo/client/react';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { attempt, useText } from '@wanchuang/web-client';
import { Confirm } from '@wanchuang/web-ui';
import { ErasePerson } from './erase-person';
import { FailureLine } from './failure-line';
import { EndSessionsOfDocument, ResumePersonDocument, SuspendPersonDocument } from './people.generated';
import { peopleText } from './people.text';
import { RenewLink } from './renew-link';
import type { PersonState } from './use-people';

/** Suspends, resumes, signs out everywhere, lets in anew, erases: what the viewer may of it; each asks first. */
export function PersonActions({ person: { id, viewerCan } }: { readonly person: PersonState }): ReactNode {
  const say = useText(peopleText);
  const [suspend, suspending] = useMutation(SuspendPersonDocument);
  const [resume, resuming] = useMutation(ResumePersonDocument);
  const [endSessions, ending] = useMutation(EndSessionsOfDocument);
  // made anew at each press: what is sent again by the network is one request
  const variables = () => ({ input: { personId: id, idempotencyKey: crypto.randomUUID() } });
  if (!Object.values(viewerCan).includes(true)) return null;
  return (
    <section className="a-actions">
      <FailureLine error={suspending.error ?? resuming.error ?? ending.error} />
      <div className="a-row">
        {viewerCan.suspend ? (
          <Asked title={say('suspendSure')} act={say('suspend')} onConfirm={() => suspend({ variables: variables() })}>
            <Button danger loading={suspending.loading}>
              {say('suspend')}
            </Button>
          </Asked>
        ) : null}
        {viewerCan.resume ? (
          <Asked title={say('resumeSure')} act={say('resume')} onConfirm={() => resume({ variables: variables() })}>
            <Button loading={resuming.loading}>{say('resume')}</Button>
          </Asked>
        ) : null}
        {viewerCan.endSessions ? (
          <Asked
            title={say('endSessionsSure')}
            act={say('endSessions')}
            onConfirm={() => endSessions({ variables: variables() })}
          >
            <Button loading={ending.loading}>{say('endSessions')}</Button>
          </Asked>
        ) : null}
        <span role="status">{ending.data ? say('sessionsEnded') : null}</span>
      </div>
      {viewerCan.renewLink ? <RenewLink personId={id} /> : null}
      {viewerCan.erase ? <ErasePerson personId={id} /> : null}
    </section>
  );
}

interface AskedProps {
  readonly title: string;
  readonly act: string;
  readonly onConfirm: () => Promise<unknown>;
  readonly children: ReactNode;
}

/** A button that asks before it acts. */
function Asked({ title, act, onConfirm, children }: AskedProps): ReactNode {
  const say = useText(peopleText);
  return (
    <Confirm title={title} okText={act} cancelText={say('close')} onConfirm={() => attempt(onConfirm())}>
      {children}
    </Confirm>
  );
}
