import { describe, expect, it } from 'vitest';
import { chooseLocale, parseLocale } from '../../src/messages/locale.ts';

describe('the language of messages', () => {
  it('is what --lang says, before the plan and the environment', () => {
    expect(chooseLocale({ option: 'en', planLanguage: 'zh-CN', env: { LANG: 'zh_CN.UTF-8' } })).toBe('en');
  });

  it('is the plan’s where --lang says nothing', () => {
    expect(chooseLocale({ planLanguage: 'zh-CN', env: { LANG: 'en_US.UTF-8' } })).toBe('zh-CN');
  });

  it('follows LC_ALL before LC_MESSAGES before LANG, empty ones not there', () => {
    expect(chooseLocale({ env: { LC_ALL: 'zh_CN.UTF-8', LC_MESSAGES: 'en', LANG: 'en' } })).toBe('zh-CN');
    expect(chooseLocale({ env: { LC_ALL: '', LC_MESSAGES: 'zh_TW', LANG: 'en' } })).toBe('zh-CN');
    expect(chooseLocale({ env: { LANG: 'zh_CN.GB18030' } })).toBe('zh-CN');
  });

  it('asks the system where the environment is silent, as on Windows', () => {
    expect(chooseLocale({ env: {}, system: 'zh-Hans-CN' })).toBe('zh-CN');
    expect(chooseLocale({ env: { LANG: 'C' }, system: 'zh-CN' })).toBe('en');
  });

  it('is English where nothing is said or the language is one we do not speak', () => {
    expect(chooseLocale({})).toBe('en');
    expect(chooseLocale({ env: { LANG: 'de_DE.UTF-8' } })).toBe('en');
  });

  it('is known by any of its names, and unknown ones are told apart', () => {
    expect(['zh', 'zh-CN', 'ZH_cn', '中文', 'en', 'en-GB'].map(parseLocale)).toEqual([
      'zh-CN',
      'zh-CN',
      'zh-CN',
      'zh-CN',
      'en',
      'en',
    ]);
    expect(parseLocale('fr')).toBeNull();
  });
});
