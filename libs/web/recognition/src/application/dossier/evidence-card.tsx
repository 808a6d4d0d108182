import type { ReactNode } from 'react';
import { evidenceSlots, isEvidenceSlot } from '@wanchuang/domain-recognition';
import { useText } from '@wanchuang/web-client';
import { ClauseLink } from '@wanchuang/web-registry';
import { FileLine } from '../../files/file-line';
import { evidenceSlotText } from '../../state-words.text';
import type { ApplicationStateFragment } from '../application.generated';
import { applicationText } from '../application.text';

/** The files that it rests on, by what they stand for. */
export function EvidenceCard({ application }: { readonly application: ApplicationStateFragment }): ReactNode {
  const say = useText(applicationText);
  const slotName = useText(evidenceSlotText);
  const { evidence } = application;
  const slots = Object.keys(evidenceSlots)
    .filter(isEvidenceSlot)
    .map((slot) => ({ slot, files: evidence.filter((one) => one.slot === slot) }))
    .filter(({ files }) => files.length > 0);
  return (
    <section className="g-card" aria-label={say('evidence')}>
      <h2>{say('evidence')}</h2>
      {slots.length === 0 ? <p className="g-quiet">{say('noFiles')}</p> : null}
      <dl className="g-facts">
        {slots.map(({ slot, files }) => (
          <div key={slot}>
            <dt>
              {slotName(slot)} <ClauseLink clause={evidenceSlots[slot].clause} />
            </dt>
            <dd>
              <ul className="g-files">
                {files.map(({ id, file }) => (
                  <li key={id}>
                    <FileLine file={file} />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
