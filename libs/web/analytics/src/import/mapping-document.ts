import type { ColumnDraft, ColumnRole, LabelDraft, MappingDraft, MeasureDraft } from './mapping-draft';

/** A mapping as it is written down: JSON, in the order in which a person reads it. It may still be faulty. */
export type MappingDocument = Readonly<Record<string, unknown>>;

/** Draws the mapping's document from a draft. What is not stated is left out. */
export function documentOf(draft: MappingDraft, reasonForIgnoring: string): MappingDocument {
  const column = (role: ColumnRole): string | undefined => draft.columns.find((one) => one.role === role)?.column;
  return {
    version: 1,
    title: draft.title,
    file: draft.file,
    jurisdiction: placeOf(draft),
    center: stated({
      column: column('center') ?? '',
      by: draft.centerBy,
      unknown: draft.createUnknown ? 'create' : 'refuse',
      nameColumn: draft.createUnknown ? column('centerName') : undefined,
      sameName: draft.createUnknown ? 'addCode' : undefined,
    }),
    year: { column: column('year') ?? '' },
    rates: draft.rates,
    missing: [''],
    ...stated({ thousands: draft.thousands }),
    values: draft.shape === 'wide' ? wideOf(draft) : longOf(draft, column, reasonForIgnoring),
    ignored: ignoredOf(draft, reasonForIgnoring),
  };
}

/** The document as text. */
export function documentText(document: MappingDocument): string {
  return JSON.stringify(document, null, 2);
}

/** Members with empty or no values are not stated at all. */
function stated(members: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(members).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value]])),
  );
}

function placeOf({ place }: MappingDraft): MappingDocument {
  const { isNew, code, name, currency, note } = place;
  return isNew ? { code, create: { name, currency, note } } : { code };
}

const measured = ({ indicator, unit, factor, currency }: MeasureDraft): Record<string, string> => ({
  indicator: indicator ?? '',
  ...stated({ unit, factor, currency }),
});

/** Columns of one indicator add up: they are one value. */
function wideOf(draft: MappingDraft): MappingDocument {
  const figures = draft.columns.filter(({ role }) => role === 'figure');
  const first = figures.filter(
    (figure, index) =>
      figure.indicator === null || figures.findIndex((one) => one.indicator === figure.indicator) === index,
  );
  return { shape: 'wide', columns: first.map((figure) => wideValue(figure, figures, draft)) };
}

function wideValue(figure: ColumnDraft, figures: readonly ColumnDraft[], { partial }: MappingDraft): MappingDocument {
  const together =
    figure.indicator === null ? [figure] : figures.filter(({ indicator }) => indicator === figure.indicator);
  return together.length === 1
    ? { column: figure.column, ...measured(figure) }
    : { combine: together.map(({ column }) => column), partial, ...measured(figure) };
}

function longOf(
  draft: MappingDraft,
  column: (role: ColumnRole) => string | undefined,
  reason: string,
): MappingDocument {
  const value = (label: LabelDraft): MappingDocument => ({ label: label.label, ...measured(label) });
  return {
    shape: 'long',
    indicatorColumn: column('indicator') ?? '',
    valueColumn: column('value') ?? '',
    ...stated({ unitColumn: column('unit'), currencyColumn: column('currency') }),
    labels: draft.labels.filter(({ ignored }) => !ignored).map(value),
    ignoredLabels: draft.labels.filter(({ ignored }) => ignored).map(({ label }) => ({ label, reason })),
  };
}

/** A column of names is used only where units are made; else it is left out like any other. */
function ignoredOf(draft: MappingDraft, reason: string): readonly MappingDocument[] {
  return draft.columns
    .filter(({ role }) => role === 'ignored' || (role === 'centerName' && !draft.createUnknown))
    .map(({ column }) => ({ column, reason }));
}
