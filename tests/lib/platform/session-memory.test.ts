import 'fake-indexeddb/auto';
import './fake-extension.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openPrivateMemory, sessionMemory } from '../../../lib/platform/session-memory.ts';
import { eventually } from '../../eventually.ts';
import { fake } from './fake-extension.ts';

beforeEach(() => fake.reset());

describe('the memory of open records', () => {
  it('is the browser’s session storage outside private windows', async () => {
    await sessionMemory().set({ 'tab:1': 'read' });
    expect(fake.session.all()).toEqual({ 'tab:1': 'read' });
  });
});

describe('the memory of private windows', () => {
  it('keeps values under their keys, and gives those asked for', async () => {
    const memory = openPrivateMemory();
    await memory.set({ 'tab:1': { context: 'a' }, 'tab:2': { context: 'b' } });
    expect(await memory.get('tab:1')).toEqual({ 'tab:1': { context: 'a' } });
    expect(await memory.get(['tab:2', 'tab:3'])).toEqual({ 'tab:2': { context: 'b' } });
    await memory.remove(['tab:1', 'tab:3']);
    expect(Object.keys(await memory.get(null))).toContain('tab:2');
    expect(await memory.get('tab:1')).toEqual({});
    expect(fake.session.all()).toEqual({});
  });

  it('tells the worker and the panel of each other’s changes', async () => {
    const worker = openPrivateMemory();
    const panel = openPrivateMemory();
    const atWorker = vi.fn();
    const atPanel = vi.fn();
    worker.onChanged.addListener(atWorker);
    panel.onChanged.addListener(atPanel);
    await worker.set({ 'tab:1': 'read' });
    await eventually(() => expect(atPanel).toHaveBeenCalledWith({ 'tab:1': { newValue: 'read' } }));
    expect(atWorker).toHaveBeenCalledTimes(1);
    panel.onChanged.removeListener(atPanel);
    await panel.remove('tab:1');
    await eventually(() => expect(atWorker).toHaveBeenLastCalledWith({ 'tab:1': {} }));
    expect(atPanel).toHaveBeenCalledTimes(1);
  });
});
