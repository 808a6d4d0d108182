// The order in which `npm test` runs the gathered specs: by the names that they have been given.
import { basename } from 'node:path';
import Sequencer from '@jest/test-sequencer';

const place = ({ path, context }) => `${basename(path)} ${context.config.id}`;

export default class InTurn extends Sequencer {
  sort(tests) {
    return [...tests].sort((one, other) => place(one).localeCompare(place(other)));
  }
}
