import type { ReactNode } from 'react';
import { useLanguage, useText } from '@wanchuang/web-client';
import { conflictSentence, wayOf } from './conflict-words';
import { conflictText } from './conflict.text';
import type { ConflictWayFragment, PanelApplicationFragment } from './panel.generated';

interface ConflictReasonsProps {
  readonly conflicts: readonly ConflictWayFragment[];
  /** Name of the expert. */
  readonly expert: string;
  readonly applications: readonly PanelApplicationFragment[];
}

/** Why an expert cannot sit: each way as a sentence, and drawn from the expert to the application. */
export function ConflictReasons({ conflicts, expert, applications }: ConflictReasonsProps): ReactNode {
  const say = useText(conflictText);
  const language = useLanguage();
  const nameOfApplication = (id: string): string => applications.find((one) => one.id === id)?.name || id;
  return (
    <ul className="p-reasons" aria-label={say('graph', { name: expert })}>
      {conflicts.map((conflict, place) => {
        const application = nameOfApplication(conflict.applicationId);
        return (
          <li key={place}>
            {conflictSentence(conflict, application, language)}
            {/* the sentence says all of it */}
            <div className="p-graph" aria-hidden="true">
              {wayOf(conflict, { expert, application }, language).map(({ name, what, bond }, index) => (
                <div key={index} className="p-hop">
                  {bond === null ? null : <span className="p-bond">{bond}</span>}
                  <span className="p-station" data-what={what} title={name}>
                    {name}
                  </span>
                </div>
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
