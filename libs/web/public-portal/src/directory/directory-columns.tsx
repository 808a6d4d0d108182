import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { type Language, type SayOf, type YearSpan, localName, nameOf } from '@wanchuang/web-client';
import { CenterName, type Column, GradeWord, Missing, StatusMark } from '@wanchuang/web-registry';
import { type PublicCenterRow, gradeIn } from './directory-query';
import type { directoryText } from './directory.text';

interface ColumnContext {
  readonly say: SayOf<typeof directoryText>;
  readonly language: Language;
  /** The evaluations that have a column, the latest first. */
  readonly cycles: readonly YearSpan[];
  readonly search: string;
  readonly hrefOf: (row: PublicCenterRow) => string;
}

/** The directory's columns, in their order. */
export function directoryColumns(context: ColumnContext): readonly Column<PublicCenterRow>[] {
  const { say, language, cycles } = context;
  return [
    {
      key: 'name',
      title: say('name'),
      sortable: true,
      cell: (row) => <NameCell row={row} {...context} />,
    },
    {
      key: 'field',
      title: say('field'),
      sortable: true,
      room: 'some',
      cell: ({ field }) => (field ? nameOf(field, language) : <Missing />),
    },
    {
      key: 'recognised',
      title: say('recognised'),
      sortable: true,
      tight: true,
      cell: ({ recognisedOn }) => recognisedOn ?? <Missing />,
    },
    {
      key: 'status',
      title: say('status'),
      cell: ({ status }) => <StatusMark status={status} />,
    },
    ...cycles.map((cycle, index) => gradeColumn(cycle, index, say)),
  ];
}

function gradeColumn(cycle: YearSpan, index: number, say: ColumnContext['say']): Column<PublicCenterRow> {
  const { fromYear: from, toYear: to } = cycle;
  return {
    key: `${from}-${to}`,
    title: say('gradeOf'),
    unit: say('years', { from, to }),
    tight: true,
    rank: index < 2 ? 1 : 2,
    onCard: true,
    cell: (row) => {
      const grade = gradeIn(row, cycle);
      return grade === null ? <Ungraded words={say('ungraded')} /> : <GradeWord grade={grade} />;
    },
  };
}

/** It took no part, which is no grade. */
function Ungraded({ words }: { readonly words: string }): ReactNode {
  return (
    <span className="p-none" title={words}>
      <span aria-hidden="true">–</span>
      <span className="w-unseen">{words}</span>
    </span>
  );
}

interface NameCellProps extends Pick<ColumnContext, 'say' | 'language' | 'search' | 'hrefOf'> {
  readonly row: PublicCenterRow;
}

/** The name leads to the center's page; below it the host, and a former name where that was looked for. */
function NameCell({ row, say, language, search, hrefOf }: NameCellProps): ReactNode {
  const former = search === '' ? undefined : row.formerNames.find(({ name }) => name.includes(search));
  return (
    <div className="p-name">
      <Link to={hrefOf(row)}>
        <CenterName name={localName(row, language)} />
      </Link>
      <span className="p-under">
        {former ? `${say('formerly', { name: former.name })} · ` : null}
        {row.host ? localName(row.host, language) : null}
      </span>
    </div>
  );
}
