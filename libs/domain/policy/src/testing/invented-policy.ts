import { parsePolicy } from '../parse-policy';
import type { Policy } from '../policy';
import document from './990101-2025-8.json';

const read = parsePolicy(JSON.stringify(document));
if (!read.ok) throw new Error(read.faults.map(({ path, message }) => `${path} ${message}`).join('\n'));

/** Measures of a district that there is not, with other numbers, names and articles: what holds under both is not hard-coded. */
export const inventedPolicy: Policy = read.policy;
