import { forgetTyped } from './typed';

describe('what was typed in a tab', () => {
  it('is forgotten, all of it', () => {
    const clear = jest.fn();
    forgetTyped(() => ({ clear }));
    expect(clear).toHaveBeenCalledTimes(1);
  });

  it('need not be forgotten where the browser keeps nothing', () => {
    const forbidden = (): never => {
      throw new DOMException('forbidden', 'SecurityError');
    };
    expect(() => forgetTyped(forbidden)).not.toThrow();
  });
});
