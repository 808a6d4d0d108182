import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import {
  Failure,
  type Jurisdiction,
  Notice,
  type SetUrlState,
  Waiting,
  gradeText,
  useLanguage,
  useText,
} from '@wanchuang/web-client';
import { DataTable, MoreRows } from '@wanchuang/web-registry';
import { publicCenterAddress } from '../center/public-center-address';
import type { PublicFiguresQuery } from '../figures/public-figures.generated';
import type { PortalState, portalSchema } from '../portal/portal-schema';
import { directoryColumns } from './directory-columns';
import { DirectoryFilters } from './directory-filters';
import { type Cycle, directoryVariables, mostCycles, nextSort, readSort, sortInForce } from './directory-query';
import { directoryWords } from './directory-words';
import { directoryText } from './directory.text';
import { type DirectoryHandle, useDirectory } from './use-directory';

interface DirectoryProps {
  readonly place: Jurisdiction;
  readonly state: PortalState;
  readonly setState: SetUrlState<typeof portalSchema>;
  readonly fields: PublicFiguresQuery['fields'];
  /** The published evaluations, the latest first; null while they are not known. */
  readonly cycles: readonly Cycle[] | null;
}

/** The centers that are recognised now, each with its published grades. */
export function Directory({ place, state, setState, fields, cycles }: DirectoryProps): ReactNode {
  const say = useText(directoryText);
  const waitsForCycles = cycles === null && state.cycle === null && state.grades.length > 0;
  const handle = useDirectory(directoryVariables(state, place.id, cycles ?? []), waitsForCycles);
  const { totalCount } = handle;
  const grade = useText(gradeText);
  const language = useLanguage();
  return (
    <section className="p-section" aria-labelledby="directory">
      <div className="p-section-head">
        <h2 id="directory">{say('heading')}</h2>
        <p className="p-count" role="status">
          {totalCount === null ? '' : say('count', { count: totalCount })}
        </p>
        <p className="w-page-words">{directoryWords(state, fields, { say, grade, language })}</p>
      </div>
      <DirectoryFilters state={state} setState={setState} fields={fields} cycles={cycles ?? []} />
      <Rows state={state} setState={setState} handle={handle} cycles={(cycles ?? []).slice(0, mostCycles)} />
      <p className="p-note">
        {say('source')} <GradesSource cycles={cycles ?? []} />
      </p>
    </section>
  );
}

interface RowsProps {
  readonly state: PortalState;
  readonly setState: SetUrlState<typeof portalSchema>;
  readonly handle: DirectoryHandle;
  readonly cycles: readonly Cycle[];
}

function Rows({ state, setState, handle, cycles }: RowsProps): ReactNode {
  const say = useText(directoryText);
  const language = useLanguage();
  const { search } = useLocation();
  const { rows, totalCount, stale, error, retry, more, loadingMore } = handle;
  if (error !== null) return <Failure error={error} retry={retry} />;
  if (totalCount === null) return <Waiting height={480} />;
  if (rows.length === 0) return <Notice title={say('nothingTitle')} advice={say('nothingAdvice')} />;
  const hrefOf = ({ id }: { readonly id: string }): string => publicCenterAddress(search, id);
  const columns = directoryColumns({ say, language, cycles, search: state.q.trim(), hrefOf });
  return (
    <div className="p-list">
      <DataTable
        caption={say('heading')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        sort={readSort(sortInForce(state))}
        onSort={(key) => {
          if (key === 'name' || key === 'field' || key === 'recognised')
            setState((newest) => ({ sort: nextSort(sortInForce(newest), key) }));
        }}
        hrefOf={hrefOf}
        stale={stale}
      />
      <MoreRows shown={rows.length} total={totalCount} busy={loadingMore} onMore={more} />
    </div>
  );
}

/** Which evaluations the grades are of, and when each was published. */
function GradesSource({ cycles }: { readonly cycles: readonly Cycle[] }): ReactNode {
  const say = useText(directoryText);
  if (cycles.length === 0) return null;
  const words = cycles.map(({ fromYear: from, toYear: to, publishedOn }) =>
    publishedOn === null ? say('cycleOnDays', { from, to }) : say('cycleOn', { from, to, date: publishedOn }),
  );
  return say('gradesSource', { cycles: words.join(say('clauseSeparator')) });
}
