import { textLimits } from '@wanchuang/domain-recognition';
import { numericId, one } from '@wanchuang/server-platform';
import { badInput, jurisdictionScope, namePatternOn } from '@wanchuang/server-registry';
import type { NameCheckArgs } from './application.inputs';

/** Art. 26: the whole name as of today, and who has it. A center's name is public; of an application, only that there is one. */
export const nameCheck = one(
  (read) => {
    const args = read.args<NameCheckArgs>();
    const place = jurisdictionScope(args.at('jurisdictionId')) ?? 'NULL';
    const chosen = args.at('chosenName').bind('text', (name, at) => {
      if ([...name].length > textLimits.chosenName || name.includes('\0'))
        throw badInput(at, name.length, `the chosen part has at most ${textLimits.chosenName} characters`);
      return name;
    });
    const own = args.at('applicationId');
    const isOther = own.isGiven
      ? `taken.application_id IS DISTINCT FROM ${own.bind('int', (id, at) => numericId('application', id, at))}`
      : 'TRUE';
    const today = read.plan.bind('date', ({ request }) => request.today);
    const pattern = namePatternOn(place, today);
    const whole = `(SELECT replace(coalesce(${pattern}, '%'), '%', ${chosen}) AS name)`;
    const from = `(SELECT whole.name, (taken.name_key IS NOT NULL) AS is_taken, center.name AS center_name,
        (taken.application_id IS NOT NULL) AS is_of_application
      FROM ${whole} whole
      LEFT JOIN taken_name taken ON taken.jurisdiction_id = ${place} AND taken.name_key = name_key(whole.name) AND ${isOther}
      LEFT JOIN center ON center.id = taken.center_id) checked`;
    return { row: 'checked', from };
  },
  { arguments: ['jurisdictionId', 'chosenName', 'applicationId'], isTotal: true },
);
