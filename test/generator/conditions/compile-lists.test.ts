// Functions, macros and list access, nested in each other.
import { describe, expect, it } from 'vitest';
import { compile } from './small-scope.ts';

describe('functions', () => {
  it.each([
    ['size(this.tags) > 0', 'size(self.tags) > 0', ['tags']],
    ['this.tags.size() > 0', 'size(self.tags) > 0', ['tags']],
    ['size(this.name) <= 3', 'size(self.name) <= 3', ['name']],
    ['size(this.extras) == 0', 'size(self.extras) === 0', ['extras']],
    ['int(this.name) > 0', 'int(self.name) > 0', ['name']],
    ['int(this.scale) == this.count', 'int(self.scale) === self.count', ['scale', 'count']],
    ['double(this.name) > 0.5', 'double(self.name) > 0.5', ['name']],
    ['sum(this.sizes) > 0', 'sum(self.sizes) > 0', ['sizes']],
    ['this.sizes == sequence(this.count)', 'equalLists(self.sizes, sequence(need(self.count)))', ['sizes', 'count']],
    ['filled(this.name)', 'filled(self.name)', ['name']],
    ['filled(this.tags) || filled(this.extra)', 'filled(self.tags) || filled(self.extra)', ['tags', 'extra']],
    ['this.name.startsWith("a")', 'need(self.name).startsWith("a")', ['name']],
    ['this.mode.endsWith(this.name)', 'self.mode.endsWith(need(self.name))', ['mode', 'name']],
    ['this.id.contains("9")', 'need(self.id).includes("9")', ['id']],
  ])('%s', (cel, code, reads) => {
    expect(compile(cel)).toEqual({ code, reads });
  });
});

describe('macros', () => {
  it.each([
    ['this.tags.all(t, t == "a")', 'all(self.tags, (t) => (t === "a"))', ['tags']],
    ['this.tags.exists(t, t.startsWith("a"))', 'exists(self.tags, (t) => need(t).startsWith("a"))', ['tags']],
    ['this.tags.exists_one(t, t == "a")', 'existsOne(self.tags, (t) => (t === "a"))', ['tags']],
    ['size(this.tags.filter(t, t != "a")) > 0', 'size(self.tags.filter((t) => (t !== "a"))) > 0', ['tags']],
    ['this.extras.exists(e, e == "a")', 'exists(self.extras, (e) => (e === "a"))', ['extras']],
    ['this.items.all(i, has(i.title))', 'all(self.items, (i) => (i["?title"]))', ['items', 'items[].title']],
    ['sum(this.items.map(i, i.rank)) > 0', 'sum(self.items.map((i) => i.rank)) > 0', ['items', 'items[].rank']],
    [
      'this.items.filter(i, i.kind == "a").all(i, i.title == "x")',
      'all(self.items.filter((i) => (i.kind === "a")), (i) => (i.title === "x"))',
      ['items', 'items[].kind', 'items[].title'],
    ],
  ])('%s', (cel, code, reads) => {
    expect(compile(cel)).toEqual({ code, reads });
  });
});

describe('nesting', () => {
  it.each([
    [
      'this.items.all(i, i.parts.all(p, p.size > i.rank))',
      'all(self.items, (i) => all(i.parts, (p) => (need(p.size) > need(i.rank))))',
      ['items', 'items[].parts', 'items[].parts[].size', 'items[].rank'],
    ],
    ['this.grid.all(r, r.all(v, v > 0))', 'all(self.grid, (r) => all(r, (v) => (need(v) > 0)))', ['grid']],
    [
      'this.items.map(i, i.parts.map(p, p.size)) == [[1]]',
      'equalLists(self.items.map((i) => i.parts.map((p) => p.size)), [[1]])',
      ['items', 'items[].parts', 'items[].parts[].size'],
    ],
    ['this.tags[0] == "a"', 'at(self.tags, 0) === "a"', ['tags']],
    ['this.tags[this.count] == "a"', 'at(self.tags, need(self.count)) === "a"', ['tags', 'count']],
    ['this.grid[0][-1] == 1', 'at(at(self.grid, 0), -1) === 1', ['grid']],
    ['this.items[0].title == "a"', 'at(self.items, 0).title === "a"', ['items', 'items[].title']],
  ])('%s', (cel, code, reads) => {
    expect(compile(cel)).toEqual({ code, reads });
  });
});

describe('an item of a list made from several values may be missing if one of them may', () => {
  it.each([
    ['[this.mode, "x"].exists(t, t == "a")', 'exists([self.mode, "x"], (t) => (t === "a"))'],
    [
      '[this.mode, this.name].exists(t, t.startsWith("a"))',
      'exists([self.mode, self.name], (t) => need(t).startsWith("a"))',
    ],
    [
      '[this.name, this.mode].exists(t, t.startsWith("a"))',
      'exists([self.name, self.mode], (t) => need(t).startsWith("a"))',
    ],
    ['[this.id, this.mode].all(t, t < "b")', 'all([self.id, self.mode], (t) => (need(t) < "b"))'],
    [
      'this.items.map(i, has(i.rank) ? i.kind : i.title).exists(t, t < "b")',
      'exists(self.items.map((i) => ((i["?rank"]) ? i.kind : i.title)), (t) => (need(t) < "b"))',
    ],
    [
      '(this.flag ? [this.mode] : [this.name]).all(t, t < "b")',
      'all((self.flag ? [self.mode] : [self.name]), (t) => (need(t) < "b"))',
    ],
  ])('%s', (cel, code) => {
    expect(compile(cel).code).toBe(code);
  });
});
