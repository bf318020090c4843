// Bad samples of documents; the documents of the project that has them are checked by its own checker.
import type { TextSample } from './sample.ts';

export const DOCUMENTS: readonly TextSample[] = [
  {
    code: 'DOCUMENT-FORM',
    when: 'a code block is never closed',
    language: 'markdown',
    bad: '«```json»\n{ "prompt": "a calm sea" }\n\nEverything below is code.\n',
    good: '```json\n{ "prompt": "a calm sea" }\n```\n\nWhat follows is text again.\n',
  },
  {
    code: 'DOCUMENT-LINK',
    when: 'the page that a link leads to was renamed',
    language: 'markdown',
    bad: 'See «[the rules](rules-of-old.md)».\n',
    good: 'See [the index](README.md).\n',
  },
  {
    code: 'DOCUMENT-INDEX',
    when: 'a document stands in no row of the index',
    language: 'markdown',
    bad: '«# Index»\n\n| Document | Role |\n| --- | --- |\n',
    good: '# Index\n\n| Document | Role |\n| --- | --- |\n| [page.md](page.md) | guide |\n',
  },
  {
    code: 'DOCUMENT-QUOTE',
    when: 'a quoted number is not the one of its row',
    language: 'markdown',
    bad: 'A wait of «[20 s](../register/policies.md "policy:wait")».\n',
    good: 'A wait of [30 s](../register/policies.md "policy:wait").\n',
  },
  {
    code: 'DOCUMENT-COMPUTED',
    when: 'a computed list was edited by hand',
    language: 'markdown',
    bad: '«<!-- computed: sources -->»\n\nnone\n\n<!-- end -->\n',
    good: '<!-- computed: sources -->\n\n| Id | Title |\n| --- | --- |\n| `carrier-guide-2026` | Carrier guide |\n\n<!-- end -->\n',
  },
  {
    code: 'DOCUMENT-EXAMPLE',
    when: 'an example that should be valid is refused',
    language: 'markdown',
    bad: '«```json check operation=parcel.send valid»\n{ "service": "rail" }\n```\n',
    good: '```json check operation=parcel.send valid\n{ "service": "road" }\n```\n',
  },
  {
    code: 'DOCUMENT-SCORE',
    when: 'a score is not the mean of its marks',
    language: 'markdown',
    bad: '| Case | Identity | Motion | Score |\n| --- | --- | --- | --- |\n«| two people | 4 | 5 | 5 |»\n',
    good: '| Case | Identity | Motion | Score |\n| --- | --- | --- | --- |\n| two people | 4 | 5 | 4.5 |\n',
  },
];
