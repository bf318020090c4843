// A GET has no body: its parameters come from the URL or from the payload's body, as numbers or as text, and are as strict as a body.
import { describe, expect, it } from 'vitest';
import { checkPayload } from '../../../runtime/check/check-payload.ts';
import { tellIssues } from './tell.ts';

function list(body?: unknown, query = '') {
  return tellIssues(checkPayload({ method: 'GET', path: `/v1/videos/omni-video${query}`, body }));
}

describe('the parameters of a list', () => {
  it.each([
    ['nothing', undefined, ''],
    ['null', null, ''],
    ['an empty body', {}, ''],
    ['numbers', { pageNum: 1, pageSize: 500 }, ''],
    ['numbers as text', { pageNum: '1000', pageSize: '1' }, ''],
    ['the URL', undefined, '?pageNum=2&pageSize=30'],
    ['the URL and the body', { pageSize: 30 }, '?pageNum=2'],
    ['the body before the URL', { pageNum: 3 }, '?pageNum=0'],
  ])('are accepted as %s', (_name, body, query) => {
    expect(list(body, query)).toEqual([]);
  });

  it.each([
    [{ pageNum: 0 }, '$.pageNum range: is 0; at least 1 is allowed [pageNum, doc-confirmed]'],
    [{ pageNum: 1001 }, '$.pageNum range: is 1001; at most 1000 is allowed [pageNum, doc-confirmed]'],
    [{ pageSize: 0 }, '$.pageSize range: is 0; at least 1 is allowed [pageSize, doc-confirmed]'],
    [{ pageSize: 501 }, '$.pageSize range: is 501; at most 500 is allowed [pageSize, doc-confirmed]'],
    [{ pageSize: '501' }, '$.pageSize range: is "501"; at most 500 is allowed [pageSize, doc-confirmed]'],
    [{ pageNum: 1.5 }, '$.pageNum type: is the number 1.5; a whole number is expected [pageNum, doc-confirmed]'],
    [{ pageNum: 'two' }, '$.pageNum type: is the text "two"; a whole number is expected [pageNum, doc-confirmed]'],
    [{ pageNum: '' }, '$.pageNum type: is the text ""; a whole number is expected [pageNum, doc-confirmed]'],
    [
      { page_num: 2 },
      '$.page_num unknown-key: page_num is no field of omniVideo.list; did you mean pageNum?; ' +
        'rename page_num to pageNum [pageNum, doc-confirmed]',
    ],
    [
      { status: 'succeed' },
      '$.status unknown-key: status is no field of omniVideo.list; remove status [omniVideo.list, live-confirmed]',
    ],
  ])('are refused as %j', (body, issue) => {
    expect(list(body)).toEqual([issue]);
  });

  it('are refused in the URL as in the body', () => {
    expect(list(undefined, '?pageNum=0&pagesize=30')).toEqual([
      '$.pageNum range: is "0"; at least 1 is allowed [pageNum, doc-confirmed]',
      '$.pagesize unknown-key: pagesize is no field of omniVideo.list; did you mean pageSize?; ' +
        'rename pagesize to pageSize [pageSize, doc-confirmed]',
    ]);
  });

  it.each([
    ['a list', ['pageNum'], '$ type: is a list; an object is expected [omniVideo.list, live-confirmed]'],
    ['a text', 'pageNum=1', '$ type: is the text "pageNum=1"; an object is expected [omniVideo.list, live-confirmed]'],
  ])('are refused as %s', (_name, body, issue) => {
    expect(list(body)).toEqual([issue]);
  });
});

describe('the query of one task', () => {
  it('takes no parameters but the id of the path', () => {
    const answer = checkPayload({ method: 'GET', path: '/v1/videos/text2video/7?pageNum=1', body: undefined });
    expect(tellIssues(answer)).toEqual([
      '$.pageNum unknown-key: pageNum is no field of text2video.get; remove pageNum [text2video.get, live-confirmed]',
    ]);
  });
});
