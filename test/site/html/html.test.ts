// Whatever is put into HTML is escaped, wherever it is put.
import { describe, expect, it } from 'vitest';
import { html } from '../../../site/src/html/html.ts';
import { plainProse, renderProse } from '../../../site/src/html/prose.ts';

describe('html', () => {
  it('escapes texts in elements and in attributes, and takes Html as it is', () => {
    const hostile = `"><script>alert('1')</script>&`;
    expect(html`<a title="${hostile}">${hostile}${html`<b>${1}</b>`}</a>`.html).toBe(
      '<a title="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;<b>1</b></a>',
    );
  });

  it('joins lists, and says nothing of what is absent', () => {
    expect(html`${['<', html`<i></i>`]}${false}${undefined}${null}${0}`.html).toBe('&lt;<i></i>0');
  });
});

describe('prose', () => {
  it('has code where the marks are, and a lonely mark is a mark', () => {
    expect(renderProse('send `a<b` and ` alone').html).toBe('send <code>a&lt;<wbr>b</code> and ` alone');
    expect(plainProse('send `a`')).toBe('send a');
  });
});
