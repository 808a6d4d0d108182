import type { ReactNode } from 'react';
import { useText } from '@wanchuang/web-client';
import { GradeWord } from '@wanchuang/web-registry';
import type { PublicCenter } from './public-center-page';
import { publicCenterText } from './public-center.text';

/** The grades that were published of a center, the latest first (Art. 23). */
export function GradesCard({ evaluations }: Pick<PublicCenter, 'evaluations'>): ReactNode {
  const say = useText(publicCenterText);
  return (
    <section className="p-card" aria-labelledby="public-grades">
      <h2 id="public-grades">{say('grades')}</h2>
      {evaluations.length === 0 ? (
        <p className="p-none">{say('noGrades')}</p>
      ) : (
        <table className="p-table p-grades">
          <thead>
            <tr>
              <th scope="col">{say('cycle')}</th>
              <th scope="col">{say('grade')}</th>
              <th scope="col">{say('publishedOn')}</th>
            </tr>
          </thead>
          <tbody>
            {evaluations.toReversed().map(({ id, grade, cycle: { fromYear: from, toYear: to, publishedOn } }) => (
              <tr key={id}>
                <th scope="row">{say('years', { from, to })}</th>
                <td>
                  <GradeWord grade={grade} />
                </td>
                <td>{publishedOn}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="p-note">{say('gradesSource')}</p>
    </section>
  );
}
