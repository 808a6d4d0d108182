import { chosenAfter } from './centers-schema';

describe('the centers chosen for a comparison', () => {
  const six = ['a', 'b', 'c', 'd', 'e', 'f'];

  it.each([
    { title: 'one more stands behind the others', chosen: ['a'], id: 'b', isChosen: true, expected: ['a', 'b'] },
    { title: 'one that is chosen already stays at its place', chosen: six, id: 'a', isChosen: true, expected: six },
    { title: 'a seventh is not taken', chosen: six, id: 'g', isChosen: true, expected: six },
    { title: 'one that is let go is gone', chosen: ['a', 'b'], id: 'a', isChosen: false, expected: ['b'] },
    { title: 'one that was not chosen cannot be let go', chosen: ['a'], id: 'b', isChosen: false, expected: ['a'] },
  ])('$title', ({ chosen, id, isChosen, expected }) => {
    expect(chosenAfter(chosen, id, isChosen)).toEqual(expected);
  });
});
