import { Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { type IndicatorCode, allIndicators, findIndicator, unitNames } from '@wanchuang/domain-indicators';
import { dimensionText, dimensionValues, nameOf, useLanguage, useText } from '@wanchuang/web-client';
import { listAtOnce } from '@wanchuang/web-ui';
import { importText } from './import.text';
import type { MeasureDraft } from './mapping-draft';

interface MeasureFieldsProps {
  /** The column or the word that is measured, for the names of the fields. */
  readonly of: string;
  readonly measure: MeasureDraft;
  readonly onChange: (part: Partial<MeasureDraft>) => void;
}

/** The cells that say what a figure is: indicator, unit or factor, currency. */
export function MeasureFields({ of, measure, onChange }: MeasureFieldsProps): ReactNode {
  const say = useText(importText);
  const language = useLanguage();
  const dimension = useText(dimensionText);
  const { indicator, unit, factor, currency } = measure;
  const measured = indicator === null ? undefined : findIndicator(indicator);
  const label = (what: string): string => say('ofColumn', { what, column: of });
  const options = dimensionValues.flatMap((one) => {
    const group = allIndicators.filter((entry) => entry.dimension === one);
    return group.length === 0
      ? []
      : [
          {
            label: dimension(one),
            options: group.map((entry) => ({ value: entry.code, label: nameOf(entry, language) })),
          },
        ];
  });
  return (
    <>
      <td>
        <Select<IndicatorCode>
          {...listAtOnce}
          className="i-cell-wide"
          aria-label={label(say('indicator'))}
          placeholder={say('indicatorChoose')}
          status={indicator === null ? 'warning' : ''}
          showSearch={{ optionFilterProp: 'label' }}
          popupMatchSelectWidth={false}
          value={indicator}
          options={options}
          onChange={(code) => onChange({ indicator: code, unit: '', currency: '' })}
        />
      </td>
      <td>
        {measured === undefined ? null : (
          <Select
            {...listAtOnce}
            className="i-cell"
            aria-label={label(say('unit'))}
            value={unit}
            disabled={factor !== ''}
            popupMatchSelectWidth={false}
            options={[
              { value: '', label: say('unitOwn') },
              ...unitNames(measured.unit).map((value) => ({ value, label: value })),
            ]}
            onChange={(value) => onChange({ unit: value })}
          />
        )}
      </td>
      <td>
        {measured === undefined ? null : (
          <Input
            className="i-cell-number"
            aria-label={label(say('factor'))}
            placeholder="1"
            inputMode="decimal"
            value={factor}
            disabled={unit !== ''}
            onChange={(event) => onChange({ factor: event.target.value.trim() })}
          />
        )}
      </td>
      <td>
        {measured?.unit === 'CNY' ? (
          <Input
            className="i-cell-number"
            aria-label={label(say('currency'))}
            placeholder={say('currencyOwn')}
            maxLength={3}
            value={currency}
            onChange={(event) => onChange({ currency: event.target.value.trim().toUpperCase() })}
          />
        ) : null}
      </td>
    </>
  );
}
