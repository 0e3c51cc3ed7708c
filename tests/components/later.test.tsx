// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { later } from '../../components/later.tsx';
import { eventually } from '../eventually.ts';

it('a part that comes between the drawing of its place and the look for it is shown there', async () => {
  const part = Promise.withResolvers<() => string>();
  const loads: string[] = [];
  const Part = later(() => {
    loads.push('asked');
    return part.promise;
  });
  const [first, second] = [document.createElement('p'), document.createElement('p')];
  render(<Part />, first);
  await eventually(() => expect(loads).toEqual(['asked']));
  render(<Part />, second);
  part.resolve(() => 'here');
  await part.promise;
  await eventually(() =>
    expect([first, second].map((at) => at.textContent)).toEqual(['here', 'here']),
  );
});
