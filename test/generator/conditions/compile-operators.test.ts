// Operators and fields: the code is checked as a whole, since it is what every payload runs through.
import { describe, expect, it } from 'vitest';
import { compile } from './small-scope.ts';

describe('fields', () => {
  it.each([
    ['this.flag', 'self.flag', ['flag']],
    ['this.on', 'truth(self.on)', ['on']],
    ['this.box.width == 1', 'self.box.width === 1', ['box.width']],
    ['this.box.inner.deep == "a"', 'self.box.inner.deep === "a"', ['box.inner.deep']],
    ['given.seconds > 1.5', 'need(given.seconds) > 1.5', ['given.seconds']],
    ['this.name == "a" && this.name != "b"', '(self.name === "a") && (self.name !== "b")', ['name']],
    ['true', 'true', []],
  ])('%s', (cel, code, reads) => {
    expect(compile(cel)).toEqual({ code, reads });
  });
});

describe('has() asks whether a field was sent', () => {
  it.each([
    ['has(this.name)', 'self["?name"]', ['name']],
    ['has(this.box)', 'self["?box"]', ['box']],
    ['has(this.box.inner.deep)', 'self.box.inner["?deep"]', ['box.inner.deep']],
    ['has(given.total)', 'given["?total"]', ['given.total']],
    ['!has(this.extra)', '!(self["?extra"])', ['extra']],
  ])('%s', (cel, code, reads) => {
    expect(compile(cel)).toEqual({ code, reads });
  });
});

describe('equality takes a missing value as it is', () => {
  it.each([
    ['this.name == this.mode', 'self.name === self.mode', ['name', 'mode']],
    ['this.id == "5"', 'self.id === "5"', ['id']],
    ['this.scale == 1.0', 'self.scale === 1', ['scale']],
    ['this.on != true', 'self.on !== true', ['on']],
    ['this.extra == 5', 'self.extra === 5', ['extra']],
    ['"x" != this.extra', '"x" !== self.extra', ['extra']],
    ['this.tags == ["a", "b"]', 'equalLists(self.tags, ["a", "b"])', ['tags']],
    ['this.tags != []', '!equalLists(self.tags, [])', ['tags']],
    ['this.grid == [[1], []]', 'equalLists(self.grid, [[1], []])', ['grid']],
    ['this.name in ["a", "b"]', 'isIn(self.name, ["a", "b"])', ['name']],
    ['int(this.name) in this.sizes', 'isIn(int(self.name), self.sizes)', ['name', 'sizes']],
    ['this.sizes in this.grid', 'isIn(self.sizes, self.grid)', ['sizes', 'grid']],
    ['this.extra in [1, 2]', 'isIn(self.extra, [1, 2])', ['extra']],
  ])('%s', (cel, code, reads) => {
    expect(compile(cel)).toEqual({ code, reads });
  });
});

describe('order and arithmetic need their values', () => {
  it.each([
    ['this.count < 3', 'need(self.count) < 3', ['count']],
    ['this.level <= 3', 'self.level <= 3', ['level']],
    ['this.scale > 1', 'need(self.scale) > 1', ['scale']],
    ['this.count >= 1.5', 'need(self.count) >= 1.5', ['count']],
    ['this.name < "b"', 'need(self.name) < "b"', ['name']],
    ['this.level + 1 - 2 * this.count == 0', '((self.level + 1) - (2 * need(self.count))) === 0', ['level', 'count']],
    ['this.name + "x" == "ax"', '(need(self.name) + "x") === "ax"', ['name']],
    ['-this.count < 0', '-need(self.count) < 0', ['count']],
    ['-(-this.level) < 0', '-(-self.level) < 0', ['level']],
    ['--5 < 0', '-(-5) < 0', []],
    ['this.level - -1 == 2', '(self.level - -1) === 2', ['level']],
    ['0x10 == 16', '16 === 16', []],
  ])('%s', (cel, code, reads) => {
    expect(compile(cel)).toEqual({ code, reads });
  });
});

describe('logic absorbs what cannot be read, and is plain where everything can', () => {
  it.each([
    ['this.flag && this.mode == "a"', 'self.flag && (self.mode === "a")', ['flag', 'mode']],
    ['this.flag || this.on', 'or(() => self.flag, () => self.on)', ['flag', 'on']],
    ['this.count > 1 && this.flag', 'and(() => (need(self.count) > 1), () => self.flag)', ['count', 'flag']],
    ['int(this.mode) > 1 || this.flag', 'or(() => (int(self.mode) > 1), () => self.flag)', ['mode', 'flag']],
    ['size(this.name) > 1 && this.flag', 'and(() => (size(self.name) > 1), () => self.flag)', ['name', 'flag']],
    ['this.name.size() > 1 && this.flag', 'and(() => (size(self.name) > 1), () => self.flag)', ['name', 'flag']],
    ['size(this.mode) > 1 && this.flag', '(size(self.mode) > 1) && self.flag', ['mode', 'flag']],
    ['this.tags[0] == "a" || this.flag', 'or(() => (at(self.tags, 0) === "a"), () => self.flag)', ['tags', 'flag']],
    ['this.tags.all(t, t == "a") && this.flag', 'all(self.tags, (t) => (t === "a")) && self.flag', ['tags', 'flag']],
    [
      'this.tags.all(t, t < "a") && this.flag',
      'and(() => all(self.tags, (t) => (need(t) < "a")), () => self.flag)',
      ['tags', 'flag'],
    ],
    [
      '(this.flag ? 1 : int(this.name)) > 0 || this.flag',
      'or(() => ((self.flag ? 1 : int(self.name)) > 0), () => self.flag)',
      ['flag', 'name'],
    ],
    [
      'this.tags.map(t, int(t)) == [1] || this.flag',
      'or(() => equalLists(self.tags.map((t) => int(t)), [1]), () => self.flag)',
      ['tags', 'flag'],
    ],
    [
      'this.tags.filter(t, t < "b") == [] || this.flag',
      'or(() => equalLists(self.tags.filter((t) => (need(t) < "b")), []), () => self.flag)',
      ['tags', 'flag'],
    ],
    ['!this.flag', '!self.flag', ['flag']],
    ['!this.on', '!truth(self.on)', ['on']],
    ['!(this.mode == "a")', '!(self.mode === "a")', ['mode']],
    ['!(this.on && this.flag)', '!and(() => self.on, () => self.flag)', ['on', 'flag']],
    ['this.on ? this.flag : true', 'truth(self.on) ? self.flag : true', ['on', 'flag']],
    ['this.flag ? this.on : true', 'truth((self.flag ? self.on : true))', ['flag', 'on']],
    ['(this.flag ? 1 : this.count) > 0', 'need((self.flag ? 1 : self.count)) > 0', ['flag', 'count']],
  ])('%s', (cel, code, reads) => {
    expect(compile(cel)).toEqual({ code, reads });
  });
});

describe('texts reach the code as literals and as nothing else', () => {
  it.each([
    ["'\"' == this.name", '"\\"" === self.name'],
    ['this.name == "\\"); evil(\\""', 'self.name === "\\"); evil(\\""'],
    ['this.name == r"\\d"', 'self.name === "\\\\d"'],
    ['(this.flag ? "(" : "b").startsWith("x)")', '(self.flag ? "(" : "b").startsWith("x)")'],
    ['this.name == ")" && this.flag', '(self.name === ")") && self.flag'],
  ])('%s', (cel, code) => {
    expect(compile(cel).code).toBe(code);
  });
});
