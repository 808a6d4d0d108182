import type { ReactNode } from 'react';
import { useLanguage, useText } from '@wanchuang/web-client';
import { CitationLink } from './clause-link';
import { sectionAnchors } from './clause-words';
import { policyTextWords } from './policy-value';
import { rulebookText } from './rulebook.text';
import type { PolicyRecord } from './use-rulebook';

type ParameterRecord = PolicyRecord['parameters'][number];
type ValueRecord = ParameterRecord['values'][number];

interface Row {
  readonly parameter: ParameterRecord;
  readonly value: ValueRecord;
}

/** By which numbers and periods the system judges: those that no clause gives are marked. */
export function ParameterTable({ policy }: { readonly policy: PolicyRecord }): ReactNode {
  const say = useText(rulebookText);
  const language = useLanguage();
  const rows = policy.parameters.flatMap((parameter): Row[] => parameter.values.map((value) => ({ parameter, value })));
  return (
    <section className="r-card" id={sectionAnchors.parameters}>
      <h2 className="r-card-heading">{say('parameters')}</h2>
      <p className="r-card-note">{say('parametersNote')}</p>
      <div className="r-scroll">
        <table className="r-parameters">
          <caption className="w-unseen">{say('parameters')}</caption>
          <thead>
            <tr>
              {(['parameter', 'value', 'source', 'since', 'checkedOn'] as const).map((head) => (
                <th key={head} scope="col">
                  {say(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ parameter, value }) => (
              <tr key={`${parameter.name} ${value.fromOn}`}>
                <th scope="row">{parameter.title[language]}</th>
                <td>{policyTextWords(value.value, parameter.unit, language)}</td>
                <td>
                  {value.citation === 'administrative' ? (
                    <span className="r-tag">{say('administrative')}</span>
                  ) : (
                    <CitationLink citation={value.citation} policyId={policy.id} />
                  )}
                </td>
                <td>
                  {value.untilOn == null
                    ? say('sinceFrom', { from: value.fromOn })
                    : say('sinceUntil', { from: value.fromOn, until: value.untilOn })}
                </td>
                <td>{value.lastCheckedOn}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
